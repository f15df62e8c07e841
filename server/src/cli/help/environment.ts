import type { Row } from './page.ts'

/** What the program reads of the environment. */
export const environmentVariables: readonly Row[] = [
  ['AWS_REGION, AWS_DEFAULT_REGION', 'The Region. `--region` wins, then AWS_REGION.'],
  ['AWS_PROFILE, AWS_DEFAULT_PROFILE', 'The profile, unless `--profile` names one.'],
  ['AWS_ACCESS_KEY_ID', 'The id of the access key that signed calls use.'],
  ['AWS_SECRET_ACCESS_KEY', 'The secret of the access key.'],
  ['AWS_SESSION_TOKEN', 'The token of temporary credentials.'],
  [
    'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER',
    'The address of the server to call, unless `--endpoint-url` names one.',
  ],
  ['AWS_ENDPOINT_URL', 'The address of all services, where the one above is not set.'],
  ['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', '`true` leaves addresses of the environment and the profile alone.'],
  ['AWS_CONFIG_FILE', 'The config file, in place of `~/.aws/config`.'],
  ['AWS_SHARED_CREDENTIALS_FILE', 'The credentials file, in place of `~/.aws/credentials`.'],
  ['AWS_DEFAULT_OUTPUT', 'The format of output, unless `--output` names one.'],
  ['AWS_CLI_ERROR_FORMAT', 'The format of errors, unless `--cli-error-format` names one.'],
  ['AWS_MAX_ATTEMPTS', 'How often a call is tried in all: 3 without it.'],
  [
    'AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT',
    '`true` calls the FIPS or dual-stack address of Amazon Cognito.',
  ],
  ['AWS_CA_BUNDLE', 'The file of certificates, unless `--ca-bundle` names one.'],
  ['AWS_PAGER, PAGER', 'The program that shows long output on a terminal; empty for none.'],
  ['HTTPS_PROXY, HTTP_PROXY, NO_PROXY', 'The proxy for calls, and the hosts that need none.'],
  ['SPAREKEY_CLIENT_SECRET', 'The secret of the app client for `--secret-hash auto`.'],
  ['SPAREKEY_CONFIG', 'The file of settings of the server, unless `--config` names one.'],
  ['SPAREKEY_...', 'Settings of the server: `sparekey config print` shows them.'],
]

/** Where it reads and keeps files. */
export const files: readonly Row[] = [
  ['~/.aws/config', 'Profiles with `region`, `output` and `endpoint_url`.'],
  ['~/.aws/credentials', 'Profiles with `aws_access_key_id` and `aws_secret_access_key`.'],
  ['~/.local/share/sparekey', 'The database and key of `sparekey dev`; in a checkout the folder `.data`.'],
]
