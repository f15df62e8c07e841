import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './open-store.ts'

export const openssl = findOpenssl()

function findOpenssl(): string | undefined {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).trim()
  } catch {
    // Nothing here makes certificates: the tests that want one are skipped by name.
    return undefined
  }
}

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate that signed itself, good for so many days and for the names that are given: `IP:127.0.0.1`, `DNS:example.com`. */
export function certificateFor(names: string, days = 1): Certificate {
  using folder = temporaryFolder()
  const key = join(folder.path, 'key.pem')
  const cert = join(folder.path, 'cert.pem')
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert]
  const named = ['-days', String(days), '-subj', '/CN=test', '-addext', `subjectAltName=${names}`]
  execFileSync('openssl', ['req', '-x509', ...made, ...named], { stdio: 'pipe' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

/** The same for a key that is there, but its last day was yesterday. */
export function expiredCertificateFor(names: string, { key }: Pick<Certificate, 'key'>): Certificate {
  using folder = temporaryFolder()
  const [keyFile, request, extensions] = ['key.pem', 'request.pem', 'extensions'].map((name) => join(folder.path, name))
  writeFileSync(keyFile ?? '', key)
  writeFileSync(extensions ?? '', `subjectAltName=${names}\n`)
  const run = (...words: readonly string[]) => execFileSync('openssl', words, { encoding: 'utf8', stdio: 'pipe' })
  run('req', '-new', '-key', keyFile ?? '', '-subj', '/CN=test', '-out', request ?? '')
  const signed = ['-req', '-in', request ?? '', '-signkey', keyFile ?? '', '-extfile', extensions ?? '', '-days', '-1']
  return { key, cert: run('x509', ...signed) }
}

/** A certificate in files of the folder, as the settings name them. */
export function certificateFiles(
  folder: string,
  names: string,
  days = 1,
): { readonly tlsCertificateFile: string; readonly tlsKeyFile: string } {
  const made = certificateFor(names, days)
  const files = { tlsCertificateFile: join(folder, 'cert.pem'), tlsKeyFile: join(folder, 'key.pem') }
  writeFileSync(files.tlsCertificateFile, made.cert)
  writeFileSync(files.tlsKeyFile, made.key, { mode: 0o600 })
  return files
}
