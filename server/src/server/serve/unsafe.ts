import { X509Certificate, createPrivateKey } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { ConfigurationError } from '../../config/read-settings.ts'
import type { Settings } from '../../config/settings.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { CannotStart, readMasterKeys } from '../master-key.ts'

export interface ServeMode {
  /** What this process does; both without it. */
  readonly only: 'api' | 'worker' | undefined
  /** Makes a certificate of its own for trials. */
  readonly tls: 'auto' | undefined
}

/** What is wrong with the settings of a server that would face a network. */
export class Unsafe extends ConfigurationError {}

/** Everything that keeps a server from being safe on a network, each with what to do. Nothing is started while there is one. */
export function unsafe(settings: Settings, { only, tls }: ServeMode, now: number): readonly string[] {
  return [
    ...storeProblems(settings, only),
    ...masterKeyProblems(settings.masterKeyFile),
    ...publicUrlProblems(settings.publicUrl),
    ...(only === 'worker' ? [] : wireProblems(settings, tls, now)),
    ...(only === 'api' ? [] : channelProblems(settings)),
    ...functionProblems(settings),
  ]
}

/** A file is run with the rights of the server and without a limit to its memory: for development. */
function functionProblems({ functions }: Settings): readonly string[] {
  return [...functions].flatMap(([name, { kind }]) =>
    kind === 'module'
      ? [
          `SPAREKEY_FUNCTIONS: ${name} is a file, and files run in sparekey dev only; name a lambda:// or webhook+https:// address.`,
        ]
      : [],
  )
}

function storeProblems({ store }: Settings, only: ServeMode['only']): readonly string[] {
  if (store === undefined)
    return ['SPAREKEY_STORE is unset: sqlite:/var/lib/sparekey/sparekey.db, or postgres://… for more servers than one.']
  if (store.engine === 'sqlite' && only !== undefined)
    return ['--only divides the work between servers that share a PostgreSQL database; a SQLite file has one server.']
  return []
}

function masterKeyProblems(file: string | undefined): readonly string[] {
  if (file === undefined) return ['SPAREKEY_MASTER_KEY_FILE is unset: sparekey init makes a key.']
  try {
    readMasterKeys(file)
  } catch (error) {
    if (error instanceof CannotStart) return [error.message]
    throw error
  }
  const { mode } = statSync(file)
  const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0
  return isOpen ? [`The master key ${file} can be read by others than its owner: chmod 600 ${file}.`] : []
}

export function publicUrlProblems(publicUrl: string | undefined): readonly string[] {
  if (publicUrl === undefined)
    return ['SPAREKEY_PUBLIC_URL is unset: the address by which clients reach this server, https://id.example.com.']
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' || isLoopbackHost(hostname) ? [] : ['SPAREKEY_PUBLIC_URL must begin with https://.']
}

/** Passwords and codes go over this wire: it is encrypted here, or by somebody who is named. */
function wireProblems(settings: Settings, tls: ServeMode['tls'], now: number): readonly string[] {
  const { tlsCertificateFile: certificate, tlsKeyFile: key, trustedProxies, adminHost, adminPort, port } = settings
  const problems: string[] = []
  const hasTls = tls === 'auto' || (certificate !== undefined && key !== undefined)
  if ((certificate === undefined) !== (key === undefined))
    problems.push('SPAREKEY_TLS_CERTIFICATE_FILE and SPAREKEY_TLS_KEY_FILE belong together; one is unset.')
  else if (!hasTls && trustedProxies.length === 0)
    problems.push(
      'There is no TLS: give SPAREKEY_TLS_CERTIFICATE_FILE and SPAREKEY_TLS_KEY_FILE, or name with SPAREKEY_TRUSTED_PROXIES who ends it in front of this server (--tls auto makes a certificate for trials).',
    )
  else if (certificate !== undefined && key !== undefined) problems.push(...certificateProblems(certificate, key, now))
  if (!hasTls && !isLoopbackHost(adminHost.includes(':') ? `[${adminHost}]` : adminHost))
    problems.push(
      'SPAREKEY_ADMIN_HOST opens the calls of administrators to a network without TLS: leave it at 127.0.0.1, or give a certificate.',
    )
  if (adminPort !== 0 && adminPort === port)
    problems.push('SPAREKEY_ADMIN_PORT is SPAREKEY_PORT: administrators have a port of their own.')
  return problems
}

export function certificateProblems(certificateFile: string, keyFile: string, now: number): readonly string[] {
  try {
    const certificate = new X509Certificate(readFileSync(certificateFile))
    const key = createPrivateKey(readFileSync(keyFile))
    if (!certificate.checkPrivateKey(key))
      return [`The key ${keyFile} is not that of the certificate ${certificateFile}.`]
    if (Date.parse(certificate.validTo) <= now)
      return [`The certificate ${certificateFile} has expired (${certificate.validTo}).`]
    return []
  } catch (error) {
    return [
      `The certificate ${certificateFile} with its key ${keyFile} cannot be used (${error instanceof Error ? error.message : String(error)}).`,
    ]
  }
}

function channelProblems({ smtp, mailFrom, sms, smsCountries, smsSenders }: Settings): readonly string[] {
  const problems: string[] = []
  if (smtp === undefined && sms === undefined)
    problems.push(
      'There is no way out for messages: SPAREKEY_SMTP_URL is unset (smtp://user:password@mail.example.com:587), and SPAREKEY_SMS_URL.',
    )
  if (smtp !== undefined && mailFrom.address === 'no-reply@localhost')
    problems.push('SPAREKEY_MAIL_FROM is unset: the sender of e-mail, Accounts <accounts@example.com>.')
  if (sms !== undefined && smsCountries.length === 0)
    problems.push('SPAREKEY_SMS_COUNTRIES is unset: the countries that text messages may go to, +1,+44.')
  if (sms !== undefined && smsSenders.size === 0)
    problems.push('SPAREKEY_SMS_SENDERS is unset: who stands as sender, +1=+15550001111,+44=Example.')
  return problems
}
