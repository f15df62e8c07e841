import { expect } from 'vitest'
import type { Case, Cases } from './case.ts'
import { expectedAuthorization } from './expected-signature.ts'

interface Signed {
  readonly accessKey?: string
  readonly secretKey?: string
  readonly region?: string
  readonly token?: string
}

const USER = { body: { Username: 'jane' } }
const CALL = 'Get-CGIPUserAdmin jane -UserPoolId p'
const KEYS = '-AccessKey AKID -SecretKey "s3cr/et+"'

function isSigned(
  script: string,
  { accessKey = 'AKID', secretKey = 's3cr/et+', region = 'us-east-1', token }: Signed = {},
): Case {
  return {
    script,
    answers: [USER],
    check({ error, calls: [call] }) {
      expect(error).toBeNull()
      expect(call?.headers['x-amz-security-token']).toBe(token)
      expect(call?.headers['x-amz-date']).toMatch(/^\d{8}T\d{6}Z$/)
      expect(call?.headers.authorization).toBe(call && expectedAuthorization(call, accessKey, secretKey, region))
    },
  }
}

function refuses(script: string, message: RegExp): Case {
  return {
    script,
    check({ error, calls }) {
      expect(error?.message).toMatch(message)
      expect(calls).toEqual([])
    },
  }
}

/** Environment variables for one script, and none after it. */
function withEnv(env: Readonly<Record<string, string>>, script: string): string {
  const names = Object.keys(env)
  const set = names.map((name) => `$env:${name} = ${env[name]}`).join('; ')
  return `try { ${set}; ${script} } finally { ${names.map((name) => `$env:${name} = $null`).join('; ')}; $env:AWS_REGION = 'us-east-1' }`
}

const FILES = `
$home_ = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())
[void] (New-Item -ItemType Directory $home_)
Set-Content "$home_/credentials" "# keys", "[default]", "aws_access_key_id = DEFAULT", "aws_secret_access_key=d", "[work]", "aws_access_key_id = WORK", "aws_secret_access_key = w=w ", "aws_session_token = t"
Set-Content "$home_/config" "[default]", "region = eu-north-1", "[profile work]", "region = eu-west-3", "s3 =", "  region = nested", "[profile role]", "role_arn = arn:aws:iam::1:role/x"
`
const withFiles = (script: string) =>
  `${FILES}${withEnv({ AWS_CONFIG_FILE: '"$home_/config"', AWS_SHARED_CREDENTIALS_FILE: '"$home_/credentials"', AWS_REGION: '$null' }, script)}; Remove-Item -Recurse $home_`
const work = { accessKey: 'WORK', secretKey: 'w=w', region: 'eu-west-3', token: 't' }

/** Who signs, with what, for which region. */
export const signingCases: Cases = {
  'keys by parameter': isSigned(`${CALL} ${KEYS}`),
  'a path in the endpoint is signed as it is sent': isSigned(
    `${CALL} ${KEYS} -EndpointUrl "$env:AWS_ENDPOINT_URL/a b/%c3%a9"`,
  ),
  'text beyond ASCII is signed as it is sent': isSigned(
    `Get-CGIPUserAdmin ([string] [char] 0xe9) -UserPoolId p ${KEYS}`,
  ),
  'keys by their aliases, with a session token': isSigned(`${CALL} -AK A2 -SecretAccessKey S2 -ST T2`, {
    accessKey: 'A2',
    secretKey: 'S2',
    token: 'T2',
  }),
  'keys of a PSCredential': isSigned(
    `${CALL} -Credential ([pscredential]::new('AKID', (ConvertTo-SecureString 's3cr/et+' -AsPlainText -Force)))`,
  ),
  "a credentials object of AWS's tools": isSigned(
    `$keys = [pscustomobject] @{} | Add-Member -PassThru ScriptMethod GetCredentials { [pscustomobject] @{ AccessKey = 'OBJECT'; SecretKey = 'o'; Token = 'ot' } }
     ${CALL} -Credential $keys`,
    { accessKey: 'OBJECT', secretKey: 'o', token: 'ot' },
  ),
  '$StoredAWSCredentials and $StoredAWSRegion of the session': isSigned(
    `$StoredAWSCredentials = [pscustomobject] @{ AccessKey = 'STORED'; SecretKey = 'x' }; $StoredAWSRegion = 'eu-central-1'; ${CALL}`,
    { accessKey: 'STORED', secretKey: 'x', region: 'eu-central-1' },
  ),
  'keys of the environment': isSigned(
    withEnv({ AWS_ACCESS_KEY_ID: "'ENV'", AWS_SECRET_ACCESS_KEY: "'e'", AWS_SESSION_TOKEN: "'et'" }, CALL),
    { accessKey: 'ENV', secretKey: 'e', token: 'et' },
  ),
  'the default profile of the shared files': isSigned(withFiles(CALL), {
    accessKey: 'DEFAULT',
    secretKey: 'd',
    region: 'eu-north-1',
  }),
  'a named profile, its region from the configuration': isSigned(withFiles(`${CALL} -ProfileName work`), work),
  'a profile named by AWS_PROFILE': isSigned(
    withFiles(withEnv({ AWS_PROFILE: "'work'", AWS_REGION: '$null' }, CALL)),
    work,
  ),
  '-ProfileLocation says where the keys are': isSigned(
    `${FILES}${withEnv({ AWS_CONFIG_FILE: '"$home_/none"' }, `${CALL} -ProfileLocation "$home_/credentials" -ProfileName work`)}; Remove-Item -Recurse $home_`,
    { ...work, region: 'us-east-1' },
  ),
  'a region by parameter wins over the environment': isSigned(`${CALL} ${KEYS} -Region ap-south-1`, {
    region: 'ap-south-1',
  }),
  "a region as AWS's tools print it": isSigned(
    `${CALL} ${KEYS} -Region ([pscustomobject] @{ Region = 'sa-east-1'; Name = 'x' })`,
    {
      region: 'sa-east-1',
    },
  ),
  'AWS_DEFAULT_REGION comes after AWS_REGION': isSigned(
    withEnv({ AWS_REGION: '$null', AWS_DEFAULT_REGION: "'ca-central-1'" }, `${CALL} ${KEYS}`),
    { region: 'ca-central-1' },
  ),
  'a region from the pipeline': isSigned(`'eu-west-1' | ${CALL} ${KEYS}`, { region: 'eu-west-1' }),
  'a name from the pipeline is not taken for a region': isSigned(`'jane' | Get-CGIPUserAdmin -UserPoolId p ${KEYS}`),
  'an object from the pipeline is not taken for a region': isSigned(
    `[pscustomobject] @{ Username = 'jane'; UserPoolId = 'p' } | Get-CGIPUserAdmin ${KEYS}`,
  ),
  'the endpoint of the service wins over that of all services': {
    script: withEnv({ AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: '"$env:AWS_ENDPOINT_URL/own"' }, `${CALL} ${KEYS}`),
    answers: [USER],
    check: ({ calls: [call] }) => expect(call?.path).toMatch(/\/own$/),
  },
  'the address at AWS follows the region': {
    script: `& (Get-Module Sparekey) { $env:AWS_ENDPOINT_URL = $null; (Resolve-Endpoint 'eu-west-1' @{}).AbsoluteUri }`,
    check: ({ output }) => expect(output).toEqual(['https://cognito-idp.eu-west-1.amazonaws.com/']),
  },
  'no keys': refuses(CALL, /^No credentials specified or obtained from persisted\/shell defaults\.$/),
  'half a key': refuses(`${CALL} -AccessKey a`, /^-AccessKey and -SecretKey go together\./),
  'a profile that is not there': refuses(
    withFiles(`${CALL} -ProfileName nobody -Region x`),
    /^The profile nobody is in neither/,
  ),
  'a profile without keys': refuses(
    withFiles(`${CALL} -ProfileName role -Region x`),
    /^The profile role has no access key\. Roles/,
  ),
  'a file that is not there': refuses(
    `${CALL} -ProfileLocation nowhere.ini`,
    /^There is no file at -ProfileLocation nowhere\.ini\.$/,
  ),
  'a region that is no name': refuses(`${CALL} ${KEYS} -Region 'x.evil.example/'`, /is not the name of a region/),
}
