import type { Cmdlet } from './cmdlets.ts'

/** A parameter that steers the cmdlet and is no member of the request. */
export interface CommonParameter {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly aliases?: readonly string[]
  readonly position?: number
  readonly byValue?: true
  readonly obsolete?: string
}

const SELECT =
  "What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value."

export function commonParameters(cmdlet: Cmdlet): readonly CommonParameter[] {
  return [
    { name: 'Select', type: 'string', text: `${SELECT} ${defaultOutput(cmdlet)}` },
    ...passThru(cmdlet),
    ...(cmdlet.confirms ? [FORCE] : []),
    ...(cmdlet.page ? [noAutoIteration(cmdlet.page.parameter)] : []),
    { name: 'EndpointUrl', type: 'string', text: ENDPOINT },
    ...(cmdlet.signed ? CREDENTIALS : []),
    {
      name: 'Region',
      type: 'object',
      aliases: ['RegionToCall'],
      position: 210,
      byValue: true,
      text: 'The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.',
    },
    {
      name: 'ProfileLocation',
      type: 'string',
      aliases: ['AWSProfilesLocation', 'ProfilesLocation'],
      position: 211,
      text: 'The credentials file that is shared with the AWS CLI, when it is not where it always is.',
    },
  ]
}

export function defaultOutput({ select }: Cmdlet): string {
  if (select === '') return 'By default nothing is printed.'
  return select === '*' ? 'By default the whole answer is printed.' : `By default ${select} is printed.`
}

function passThru({ target }: Cmdlet): readonly CommonParameter[] {
  if (!target) return []
  const instead = `Use -Select '^${target.name}' instead.`
  const text = `Prints the value of the parameter ${target.name}. ${instead}`
  return [{ name: 'PassThru', type: 'switch', text, obsolete: instead }]
}

function noAutoIteration(token: string): CommonParameter {
  const text = `Asks for one page only. Without it, and without -${token}, all pages are fetched.`
  return { name: 'NoAutoIteration', type: 'switch', text }
}

const FORCE: CommonParameter = {
  name: 'Force',
  type: 'switch',
  text: 'Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.',
}

const ENDPOINT =
  'Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.'

const CREDENTIALS: readonly CommonParameter[] = [
  {
    name: 'AccessKey',
    type: 'string',
    aliases: ['AK'],
    text: 'The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.',
  },
  {
    name: 'SecretKey',
    type: 'string',
    aliases: ['SK', 'SecretAccessKey'],
    text: 'The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.',
  },
  { name: 'SessionToken', type: 'string', aliases: ['ST'], text: 'The session token of temporary keys.' },
  {
    name: 'ProfileName',
    type: 'string',
    aliases: ['StoredCredentials', 'AWSProfileName'],
    text: 'The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.',
  },
  {
    name: 'Credential',
    type: 'object',
    text: "A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.",
  },
]
