import { closeSync, openSync, readSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Source } from '../../../config/environment.ts'

/** A file that a value named could not be read; the message is the end of a sentence about the parameter. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/**
 * What `file://PATH` (text) or `fileb://PATH` (bytes) names; `undefined` for any other text. `~` and `$NAME` in the path are replaced.
 *
 * @throws UnreadableFile
 */
export function readParameterFile(text: string, env: Source): string | Buffer | undefined {
  if (text.startsWith('file://')) return readText(text, expand(text.slice('file://'.length), env))
  if (text.startsWith('fileb://')) return read(text, expand(text.slice('fileb://'.length), env))
  return undefined
}

function readText(named: string, path: string): string {
  const bytes = read(named, path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile(
      `Unable to load paramfile (${path}), text contents could not be decoded.  If this is a binary file, please use the fileb:// prefix instead of the file:// prefix.`,
    )
  }
}

function read(named: string, path: string): Buffer {
  try {
    return readBounded(path)
  } catch (error) {
    throw new UnreadableFile(`Unable to load paramfile ${named}: ${reason(error, path)}`)
  }
}

/** No request may be nearly as long. */
const LONGEST_FILE = 64 * 1_048_576
const PART = 1_048_576

/** Some files have no end: a device, or a pipe that somebody writes to for ever. */
function readBounded(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const parts: Buffer[] = []
    for (let size = 0; size <= LONGEST_FILE; ) {
      const part = Buffer.allocUnsafe(PART)
      const length = readSync(file, part)
      if (length === 0) return Buffer.concat(parts)
      parts.push(part.subarray(0, length))
      size += length
    }
  } finally {
    closeSync(file)
  }
  throw new UnreadableFile(`'${path}' is longer than ${LONGEST_FILE / 1_048_576} MiB`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '[Errno 2] No such file or directory',
  EACCES: '[Errno 13] Permission denied',
  ENOTDIR: '[Errno 20] Not a directory',
  EISDIR: '[Errno 21] Is a directory',
}

function reason(error: unknown, path: string): string {
  if (error instanceof UnreadableFile) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = REASONS[code]
  return known === undefined ? String(error) : `${known}: '${path}'`
}

/** A path with the home folder for a leading `~`, and variables for `$NAME` and `${NAME}`; unknown ones stay as they are. */
export function expand(path: string, env: Source): string {
  const home = env['HOME'] ?? homedir()
  const rooted = path === '~' || path.startsWith('~/') ? `${home}${path.slice(1)}` : path
  return rooted.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, plain, braced) =>
    Object.hasOwn(env, plain ?? braced) ? (env[plain ?? braced] ?? whole) : whole,
  )
}
