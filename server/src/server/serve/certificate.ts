import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Server } from 'node:https'
import { SECOND } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'

/** PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface CertificateFiles {
  readonly certificateFile: string
  readonly keyFile: string
}

/** Milliseconds between two looks at the files. */
const LOOK = 10 * SECOND

export function readCertificate({ certificateFile, keyFile }: CertificateFiles): Certificate {
  return { cert: readFileSync(certificateFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
}

/**
 * Shows the certificate of the files to everybody who connects from now on, whenever they change: it is renewed without a restart. A pair that does not
 * fit, as while it is being written, changes nothing.
 */
export function followCertificate(
  listeners: readonly object[],
  files: CertificateFiles,
  log: Log,
  every = LOOK,
): Disposable {
  const servers = listeners.filter((listener) => listener instanceof Server)
  let shown = digest(readCertificate(files))
  const look = () => {
    try {
      const certificate = readCertificate(files)
      if (digest(certificate) === shown) return
      for (const server of servers) server.setSecureContext({ ...certificate, minVersion: 'TLSv1.2' })
      shown = digest(certificate)
      log.warn({ certificateFile: files.certificateFile }, 'a new certificate is shown')
    } catch (error) {
      log.error({ err: error, certificateFile: files.certificateFile }, 'the certificate that is there cannot be used')
    }
  }
  const timer = setInterval(look, every)
  timer.unref()
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

function digest({ cert, key }: Certificate): string {
  return createHash('sha256').update(cert).update(key).digest('hex')
}
