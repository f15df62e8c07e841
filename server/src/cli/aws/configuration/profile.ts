import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../../config/environment.ts'
import { expand } from '../arguments/parameter-file.ts'
import { Failure } from '../failure.ts'

/** What the shared files (`~/.aws/config` and `~/.aws/credentials`) say for one profile. */
export interface Profile {
  readonly name: string
  /** It was named by an option: credentials of the environment do not count then. */
  readonly asked: boolean
  readonly settings: Source
  /** The profile's `services` section: `cognito_identity_provider.endpoint_url` and the like. */
  readonly services: Source
}

type Sections = Readonly<Record<string, Source>>

/** @throws Failure where a profile was named that no file has */
export async function readProfile(env: Source, asked: string | undefined): Promise<Profile> {
  const named = asked ?? (env['AWS_PROFILE'] || env['AWS_DEFAULT_PROFILE'] || undefined)
  const name = named ?? 'default'
  const { configFile, credentialsFile } = await readFiles(env)
  const [stored, configured] = [sectionOf(credentialsFile, name), sectionOf(configFile, name)]
  const settings = { ...configured, ...stored }
  if (named !== undefined && named !== 'default' && stored === undefined && configured === undefined)
    throw new Failure('General', `The config profile (${name}) could not be found`)
  const services = sectionOf(configFile, `services.${settings['services'] ?? ''}`) ?? {}
  return { name, asked: asked !== undefined, settings, services }
}

function sectionOf(sections: Sections, name: string): Source | undefined {
  return Object.hasOwn(sections, name) ? sections[name] : undefined
}

async function readFiles(env: Source): Promise<{ readonly configFile: Sections; readonly credentialsFile: Sections }> {
  const { configFile, credentialsFile } = sharedFiles(env)
  const there = [configFile, credentialsFile].filter((path) => existsSync(path))
  if (there.length === 0) return { configFile: {}, credentialsFile: {} }
  for (const path of there) checkFile(path)
  const { loadSharedConfigFiles } = await import('@smithy/core/config')
  return loadSharedConfigFiles({ configFilepath: configFile, filepath: credentialsFile })
}

/** The reader takes what it understands; a line that is none would be a setting that silently does not count. @throws Failure */
function checkFile(path: string): void {
  let section = false
  for (const line of readText(path).split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue
    const opens = /^\[[^\]]+\]/.test(line)
    const isSetting = section && (/^\s/.test(line) || /^[^[].*[=:]/.test(line))
    if (!opens && !isSetting) throw new Failure('General', `Unable to parse config file: ${path}`)
    section = true
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(
      'General',
      `The file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Where the shared files are. */
export function sharedFiles(env: Source): { readonly configFile: string; readonly credentialsFile: string } {
  const folder = join(env['HOME'] ?? homedir(), '.aws')
  return {
    configFile: expand(env['AWS_CONFIG_FILE'] ?? join(folder, 'config'), env),
    credentialsFile: expand(env['AWS_SHARED_CREDENTIALS_FILE'] ?? join(folder, 'credentials'), env),
  }
}
