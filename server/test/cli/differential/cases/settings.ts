import { words, type Answer, type Case } from '../case.ts'

const POOL = words('describe-user-pool --user-pool-id us-east-1_a')
const RESET = words('forgot-password --client-id abc --username jane')
const answer: Answer = { json: { UserPool: { Id: 'us-east-1_a', CreationDate: 1700000000 } } }
const BARE = ['credentials', 'region'] as const
const CONFIG = '[default]\nregion = eu-west-1\noutput = text\n\n[profile work]\nregion = ap-south-1\noutput = yaml\n'
const KEYS =
  '[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n\n[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = secret\naws_session_token = token\n'
const files = { '.aws/config': CONFIG, '.aws/credentials': KEYS }

const is = (name: string, the: Omit<Case, 'name' | 'args'> & { readonly args?: readonly string[] }): Case => ({
  args: POOL,
  answers: [answer],
  ...the,
  name: `settings: ${name}`,
})

export const settings: readonly Case[] = [
  is('credentials and region from files', { files, without: BARE }),
  is('the environment before the files', { files }),
  is('a profile by option', { files, without: BARE, args: [...POOL, '--profile', 'work'], inFast: true }),
  is('a profile by option before the environment', { files, args: [...POOL, '--profile', 'work'] }),
  is('a profile by the environment', { files, without: BARE, env: { AWS_PROFILE: 'work' } }),
  is('a default profile by the environment', { files, without: BARE, env: { AWS_DEFAULT_PROFILE: 'work' } }),
  is('a profile that is not there', { files, args: [...POOL, '--profile', 'nope'] }),
  is('a profile that is not there, by the environment', { files, env: { AWS_PROFILE: 'nope' } }),
  is('a profile that is only among the credentials', {
    files: { '.aws/credentials': KEYS },
    without: ['credentials'],
    args: [...POOL, '--profile', 'work'],
  }),
  is('a region by option', { files, args: [...POOL, '--region', 'sa-east-1'] }),
  is('an empty region', { args: [...POOL, '--region', ''] }),
  is('a region that is none', { args: [...POOL, '--region', 'not a region!'] }),
  is('no region', { without: ['region'], inFast: true }),
  is('no region for a call without a signature', { without: ['region'], args: RESET }),
  is('no region and no endpoint', { without: ['region', 'endpoint'] }),
  is('AWS_REGION alone', { without: ['region'], env: { AWS_REGION: 'eu-west-2' } }),
  is('AWS_DEFAULT_REGION alone', { without: ['region'], env: { AWS_DEFAULT_REGION: 'eu-west-3' } }),
  is('both regions', { without: ['region'], env: { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' } }),
  is('no credentials', { without: ['credentials'] }),
  is('no credentials for a call without a signature', { without: ['credentials'], args: RESET }),
  is('no credentials and none wanted', { without: ['credentials'], args: [...POOL, '--no-sign-request'] }),
  is('credentials that are not wanted', { args: [...POOL, '--no-sign-request'] }),
  is('a key without its secret', { without: ['credentials'], env: { AWS_ACCESS_KEY_ID: 'AKID' } }),
  is('a secret without its key', { without: ['credentials'], env: { AWS_SECRET_ACCESS_KEY: 'x' } }),
  is('a key in a file without its secret', {
    without: BARE,
    files: { '.aws/credentials': '[default]\naws_access_key_id = A\n', '.aws/config': CONFIG },
  }),
  is('a token of a session', { env: { AWS_SESSION_TOKEN: 'session' }, inFast: true }),
  is('files in other places', {
    without: BARE,
    files: { 'c/config': CONFIG, 'c/keys': KEYS },
    env: { AWS_CONFIG_FILE: '{home}/c/config', AWS_SHARED_CREDENTIALS_FILE: '{home}/c/keys' },
  }),
  is('files in places that are not there', {
    without: ['credentials'],
    env: { AWS_CONFIG_FILE: '{home}/none', AWS_SHARED_CREDENTIALS_FILE: '~/none' },
  }),
  is('files below the home by a tilde', {
    without: BARE,
    files: { 'c/config': CONFIG, 'c/keys': KEYS },
    env: { AWS_CONFIG_FILE: '~/c/config', AWS_SHARED_CREDENTIALS_FILE: '~/c/keys' },
  }),
  is('a configuration that is broken', { files: { '.aws/config': 'region = x\n' } }),
  is('credentials that are broken', {
    files: { '.aws/credentials': '[default\naws_access_key_id = A\n' },
    without: ['credentials'],
  }),
  is('a configuration with comments and odd blanks', {
    without: BARE,
    files: {
      '.aws/config': '# c\n; d\n[ default ]\nregion=eu-north-1 # not a comment\noutput   =   yaml\n',
      '.aws/credentials': KEYS,
    },
  }),
  is('a profile written without its word', {
    files: { '.aws/config': '[work]\nregion = x\n' },
    args: [...POOL, '--profile', 'work'],
  }),
  is('a profile with a blank and quotes', {
    without: ['region'],
    files: {
      '.aws/config': '[profile "my work"]\nregion = ca-central-1\naws_access_key_id = A\naws_secret_access_key = B\n',
    },
    args: [...POOL, '--profile', 'my work'],
  }),
  is('credentials in the configuration', {
    without: BARE,
    files: {
      '.aws/config': '[default]\nregion = eu-west-1\naws_access_key_id = AKIDCONF\naws_secret_access_key = s\n',
    },
  }),
  is('credentials of a program', {
    without: ['credentials'],
    files: {
      '.aws/config': `[default]\ncredential_process = echo '{"Version":1,"AccessKeyId":"AKIDPROC","SecretAccessKey":"s"}'\n`,
    },
  }),
  is('an output by the environment', { env: { AWS_DEFAULT_OUTPUT: 'text' } }),
  is('an output by the configuration', { files: { '.aws/config': '[default]\noutput = table\n' } }),
  is('an output by the configuration that is none', { files: { '.aws/config': '[default]\noutput = xml\n' } }),
  is('an output by the environment that is none', { env: { AWS_DEFAULT_OUTPUT: 'xml' } }),
  is('an output by option before the others', {
    env: { AWS_DEFAULT_OUTPUT: 'text' },
    args: [...POOL, '--output', 'json'],
  }),
  is('timestamps by the configuration', { files: { '.aws/config': '[default]\ncli_timestamp_format = iso8601\n' } }),
  is('timestamps by the configuration that are none', {
    files: { '.aws/config': '[default]\ncli_timestamp_format = odd\n' },
  }),
  is('an address by the environment', {
    without: ['endpoint'],
    env: { AWS_ENDPOINT_URL: '{url}', AWS_MAX_ATTEMPTS: '1', HTTPS_PROXY: '{closed}' },
  }),
  is('an address of the API by the environment', {
    without: ['endpoint'],
    env: { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: '{url}', AWS_MAX_ATTEMPTS: '1', HTTPS_PROXY: '{closed}' },
  }),
  is('an address by the configuration', {
    without: ['endpoint'],
    env: { AWS_MAX_ATTEMPTS: '1', HTTPS_PROXY: '{closed}' },
    files: { '.aws/config': '[default]\nendpoint_url = {url}\n' },
  }),
  is('an address of the API by the configuration', {
    without: ['endpoint'],
    env: { AWS_MAX_ATTEMPTS: '1', HTTPS_PROXY: '{closed}' },
    files: {
      '.aws/config':
        '[default]\nservices = here\n\n[services here]\ncognito_identity_provider =\n  endpoint_url = {url}\n',
    },
  }),
  is('options before the service', { before: ['--output', 'text', '--region', 'eu-central-1'] }),
  is('no pager, a query and text', { args: [...POOL, '--output', 'text', '--query', 'UserPool.Id', '--no-cli-pager'] }),
  is('a token operation is not signed', {
    args: words('get-user --access-token eyJ.x.y'),
    answers: [{ json: { Username: 'jane', UserAttributes: [] } }],
  }),
  is('signing up is not signed', {
    args: words('sign-up --client-id abc --username jane --password secret-1'),
    answers: [{ json: { UserConfirmed: false, UserSub: 'x' } }],
  }),
  is('revoking a token', { args: words('revoke-token --token t --client-id abc') }),
  is('changing a password is not signed', {
    args: words('change-password --previous-password a --proposed-password b --access-token x'),
  }),
  is('signing out everywhere', { args: words('global-sign-out --access-token x') }),
  is('answering a challenge is not signed', {
    args: words(
      'respond-to-auth-challenge --client-id abc --challenge-name NEW_PASSWORD_REQUIRED --challenge-responses NEW_PASSWORD=x,USERNAME=j',
    ),
  }),
  is('an administrator signs in signed', {
    args: words(
      'admin-initiate-auth --user-pool-id us-east-1_a --client-id abc --auth-flow ADMIN_USER_PASSWORD_AUTH --auth-parameters USERNAME=j,PASSWORD=p',
    ),
  }),
  is('updating attributes is not signed', {
    args: words('update-user-attributes --access-token x --user-attributes Name=a,Value=b'),
  }),
  is('confirming a device', {
    args: words(
      'confirm-device --access-token x --device-key k --device-secret-verifier-config PasswordVerifier=a,Salt=b --device-name n',
    ),
  }),
  is('setting second factors of a user', {
    args: words(
      'set-user-mfa-preference --access-token x --sms-mfa-settings Enabled=true,PreferredMfa=false --software-token-mfa-settings Enabled=false',
    ),
  }),
  is('second factors of a pool', {
    args: words(
      'set-user-pool-mfa-config --user-pool-id us-east-1_a --mfa-configuration OPTIONAL --software-token-mfa-configuration Enabled=true',
    ),
  }),
  is('linking a provider', {
    args: words(
      'admin-link-provider-for-user --user-pool-id us-east-1_a --destination-user ProviderName=Cognito,ProviderAttributeValue=j --source-user ProviderName=idp,ProviderAttributeName=a,ProviderAttributeValue=b',
    ),
  }),
  is('importing users', {
    args: words(
      'create-user-import-job --user-pool-id us-east-1_a --job-name j --cloud-watch-logs-role-arn arn:aws:iam::123456789012:role/r',
    ),
    answers: [{ json: { UserImportJob: { JobName: 'j', CreationDate: 1700000000, Status: 'Created' } } }],
  }),
  is('resending a code', {
    args: words('resend-confirmation-code --client-id abc --username jane --client-metadata a=b'),
    answers: [{ json: { CodeDeliveryDetails: { Destination: 'x' } } }],
  }),
  is('confirming a sign-up', {
    args: words('confirm-sign-up --client-id abc --username jane --confirmation-code 123456 --force-alias-creation'),
  }),
  is('asking for a code', {
    args: words('get-user-attribute-verification-code --access-token x --attribute-name email'),
  }),
  is('adding attributes', {
    args: words(
      'add-custom-attributes --user-pool-id us-east-1_a --custom-attributes Name=n,AttributeDataType=Number,DeveloperOnlyAttribute=true',
    ),
  }),
]
