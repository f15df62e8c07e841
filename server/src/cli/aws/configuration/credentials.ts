import type { Source } from '../../../config/environment.ts'
import { Failure } from '../failure.ts'
import { sharedFiles, type Profile } from './profile.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/**
 * The keys to sign with: those of the environment unless a profile was asked for, else what the SDK's own chain finds for the profile: keys,
 * a process, a role to assume (in the region of the call), a web identity, a container or the machine's metadata. Single sign-on is left out.
 *
 * @throws Failure
 */
export async function findCredentials(env: Source, profile: Profile, region: string): Promise<Credentials> {
  const fromEnvironment = profile.asked ? undefined : environmentKeys(env)
  if (fromEnvironment) return fromEnvironment
  const stored = storedKeys(profile)
  if (stored) return stored
  if (Object.keys(profile.settings).some((key) => key.startsWith('sso_')))
    throw new Failure(
      'Configuration',
      `The profile ${profile.name} signs in by SSO, which is not supported here. Use a profile with keys, a role or a credential_process.`,
    )
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
  const { configFile, credentialsFile } = sharedFiles(env)
  try {
    return await defaultProvider({
      profile: profile.name,
      configFilepath: configFile,
      filepath: credentialsFile,
      clientConfig: { region },
      logger: SILENT,
    })()
  } catch (error) {
    throw missing(error, profile)
  }
}

/** Otherwise the SDK warns on the terminal that a profile goes before the environment. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

function environmentKeys(env: Source): Credentials | undefined {
  const accessKeyId = env['AWS_ACCESS_KEY_ID']
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY']
  if (!accessKeyId) return undefined
  if (!secretAccessKey) throw new Failure('General', 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY')
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken: env['AWS_SESSION_TOKEN'] || env['AWS_SECURITY_TOKEN'] || undefined,
  }
}

function storedKeys({ settings }: Profile): Credentials | undefined {
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = settings
  if (!accessKeyId || settings['role_arn'] !== undefined) return undefined
  if (!secretAccessKey)
    throw new Failure('General', `Partial credentials found in shared-credentials-file, missing: aws_secret_access_key`)
  return { accessKeyId, secretAccessKey, sessionToken: settings['aws_session_token'] }
}

function missing(error: unknown, { name, settings }: Profile): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  if (/could not load credentials from any providers/i.test(reason) || /could not be found|not found/i.test(reason)) {
    const tried = ['credential_process', 'role_arn'].find((setting) => settings[setting] !== undefined)
    if (tried) return new Failure('General', `The ${tried} of profile ${name} gave no credentials.`)
    const message = 'Unable to locate credentials'
    return new Failure(
      'NoCredentials',
      `${message}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile in ~/.aws/credentials.`,
      { legacy: `${message}. You can configure credentials by running "aws configure".` },
    )
  }
  return new Failure('General', `Error when retrieving credentials of profile ${name}: ${reason}`)
}
