import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { DAY } from '../../kernel/clock.ts'
import type { Random } from '../../kernel/random.ts'
import { authority, pem, signedFor } from '../../kernel/x509.ts'
import type { Certificate } from './certificate.ts'

const LIFETIME = 365 * DAY
/** Begun a little earlier than now, for clocks that are behind. */
const EARLIER = DAY
const SERIAL = 16

/**
 * For trials: a certificate of an authority of its own, beside the master key, in `auto-tls.crt`, `auto-tls.key` and `auto-ca.crt`. Callers trust the last of
 * them, or this server for good: the authority's own key is thrown away.
 */
export function autoCertificate(
  masterKeyFile: string,
  publicUrl: string,
  { now, random }: { readonly now: number; readonly random: Random },
): Certificate & { readonly caFile: string } {
  const file = (name: string) => join(dirname(masterKeyFile), name)
  const [certFile, keyFile, caFile] = [file('auto-tls.crt'), file('auto-tls.key'), file('auto-ca.crt')]
  const host = new URL(publicUrl).hostname.replace(/^\[(.*)\]$/, '$1')
  if (!isGood(certFile, host, now)) {
    const made = make([...new Set([host, 'localhost', hostname(), '127.0.0.1', '::1'])], now, random)
    writeFileSync(keyFile, made.key, { mode: 0o600 })
    writeFileSync(caFile, made.ca)
    writeFileSync(certFile, made.cert)
  }
  return { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8'), caFile }
}

function isGood(file: string, host: string, now: number): boolean {
  if (!existsSync(file)) return false
  const certificate = new X509Certificate(readFileSync(file))
  const isFor = isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host)
  return isFor !== undefined && Date.parse(certificate.validTo) - now > DAY
}

function make(names: readonly string[], now: number, random: Random) {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const [ca, leaf] = [pair(), pair()]
  const commonName = `Sparekey trial authority ${random(4).toString('hex')}`
  const times = { from: now - EARLIER, until: now + LIFETIME }
  const issuer = { commonName, privateKey: ca.privateKey }
  const root = authority({ ...issuer, ...times, serial: random(SERIAL), publicKey: ca.publicKey })
  const subject = { commonName: 'Sparekey', ...times, serial: random(SERIAL), publicKey: leaf.publicKey }
  return {
    ca: pem('CERTIFICATE', root),
    cert: pem('CERTIFICATE', signedFor(subject, names, issuer)),
    key: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }
}
