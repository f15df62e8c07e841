import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { commandLine, type Found } from './command-line.ts'

const found = ['aws', '/usr/bin/aws', '/usr/local/bin/aws'].flatMap(look)

export const awsCliV1 = commandLine({ found: ofMajor(1), needs: 'AWS CLI v1', serviceError: 255 })
export const awsCliV2 = commandLine({ found: ofMajor(2), needs: 'AWS CLI v2', serviceError: 254 })

function ofMajor(major: number): Found | undefined {
  return found.find(({ version }) => version.startsWith(`${major}.`))
}

function look(path: string): readonly Found[] {
  if (path.startsWith('/') && !existsSync(path)) return []
  try {
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const version = /aws-cli\/(\S+)/.exec(told)?.[1]
    return version === undefined ? [] : [{ command: [path], version }]
  } catch {
    // Not there, or not runnable: the next one.
    return []
  }
}
