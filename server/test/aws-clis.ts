import { execFileSync } from 'node:child_process'

/** An AWS CLI of this machine. */
export interface AwsCli {
  readonly path: string
  /** `2.9.19`. */
  readonly version: string
  readonly major: number
  readonly minor: number
}

let found: readonly AwsCli[] | undefined

/** All there are; tests that need one of them are skipped by name without it. */
export function awsClis(): readonly AwsCli[] {
  return (found ??= ['/usr/bin/aws', '/usr/local/bin/aws', 'aws'].flatMap(at))
}

function at(path: string): readonly AwsCli[] {
  try {
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    const [, version = '', major = '', minor = ''] = /aws-cli\/((\d+)\.(\d+)\S*)/.exec(told) ?? []
    return version === '' ? [] : [{ path, version, major: Number(major), minor: Number(minor) }]
  } catch {
    // Not there, or not runnable.
    return []
  }
}
