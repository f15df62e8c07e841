import { readFileSync } from 'node:fs'

/** Of the package. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}

/** `sparekey/0.1.0 Node/24.21.0 linux/x64`: for `--version` and as the name in requests. */
export function versionLine(): string {
  return `sparekey/${version()} Node/${process.versions.node} ${process.platform}/${process.arch}`
}
