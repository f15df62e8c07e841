import { sign, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'

interface Made {
  readonly commonName: string
  /** Positive, at most 20 bytes. */
  readonly serial: Uint8Array
  readonly from: number
  readonly until: number
  readonly publicKey: KeyObject
}

/**
 * A self-signed X.509 version 3 certificate (RFC 5280, section 4.1) in DER for an RSA key: the least that one who checks a signature needs. Valid from
 * `from` to `until`, milliseconds, before the year 2050.
 */
export function selfSigned({ privateKey, ...made }: Made & { readonly privateKey: KeyObject }): Buffer {
  return certificate(made, made.commonName, privateKey, [])
}

/** The certificate of an authority, which signs others and nothing else. */
export function authority({ privateKey, ...made }: Made & { readonly privateKey: KeyObject }): Buffer {
  return certificate(made, made.commonName, privateKey, [BASIC_CONSTRAINTS_CA, KEY_USAGE_SIGN_CERTIFICATES])
}

/** A certificate of the authority for these names and addresses (section 4.2.1.6). */
export function signedFor(
  made: Made,
  names: readonly string[],
  by: { readonly commonName: string; readonly privateKey: KeyObject },
): Buffer {
  const alternatives = names.map((name) => {
    const version = isIP(name)
    return version === 0 ? der(DNS_NAME, Buffer.from(name)) : der(IP_ADDRESS, addressBytes(name, version))
  })
  const extension = sequence(SUBJECT_ALTERNATIVE_NAME, der(OCTET_STRING, sequence(...alternatives)))
  return certificate(made, by.commonName, by.privateKey, [extension])
}

/** As text that every program reads (RFC 7468). */
export function pem(label: 'CERTIFICATE', bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

function certificate(
  { commonName, serial, from, until, publicKey }: Made,
  issuer: string,
  privateKey: KeyObject,
  extensions: readonly Uint8Array[],
): Buffer {
  const signed = sequence(
    VERSION_3,
    der(INTEGER, positive(serial)),
    SHA256_WITH_RSA,
    nameOf(issuer),
    sequence(utcTime(from), utcTime(until)),
    nameOf(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length === 0 ? [] : [der(EXTENSIONS, sequence(...extensions))]),
  )
  const signature = sign('sha256', signed, privateKey)
  return sequence(signed, SHA256_WITH_RSA, der(BIT_STRING, Buffer.concat([Buffer.from([0]), signature])))
}

function nameOf(commonName: string): Buffer {
  return sequence(set(sequence(COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))))
}

/** 4 or 16 bytes. */
function addressBytes(address: string, version: number): Buffer {
  if (version === 4) return Buffer.from(address.split('.').map(Number))
  const [head = '', tail] = address.split('::')
  const groups = (text: string | undefined) => (text ? text.split(':').map((group) => Number.parseInt(group, 16)) : [])
  const [left, right] = [groups(head), groups(tail)]
  const all = [...left, ...new Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right]
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]))
}

const INTEGER = 0x02
const BIT_STRING = 0x03
const OCTET_STRING = 0x04
const UTF8_STRING = 0x0c
const UTC_TIME = 0x17
const SEQUENCE = 0x30
const SET = 0x31
/** Tags of their context. */
const EXTENSIONS = 0xa3
const DNS_NAME = 0x82
const IP_ADDRESS = 0x87

const VERSION_3 = Buffer.from('a003020102', 'hex')
/** 2.5.4.3 */
const COMMON_NAME = Buffer.from('0603550403', 'hex')
/** 2.5.29.17 */
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex')
/** 2.5.29.19, critical: it is an authority. */
const BASIC_CONSTRAINTS_CA = Buffer.from('300f0603551d130101ff040530030101ff', 'hex')
/** 2.5.29.15, critical: it signs certificates. */
const KEY_USAGE_SIGN_CERTIFICATES = Buffer.from('300e0603551d0f0101ff040403020204', 'hex')
/** 1.2.840.113549.1.1.11 with its NULL. */
const SHA256_WITH_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex')

/** Tag, length, content (X.690). */
function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...bytes]), content])
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(SEQUENCE, Buffer.concat(parts))
}

function set(part: Uint8Array): Buffer {
  return der(SET, part)
}

/** An INTEGER has no zeros before it but one where its first bit is set, which would make it negative. */
function positive(number: Uint8Array): Buffer {
  const first = number.findIndex((byte) => byte !== 0)
  const minimal = number.subarray(first === -1 ? number.length - 1 : first)
  return Buffer.concat([Buffer.alloc((minimal[0] ?? 0) & 0x80 ? 1 : 0), minimal])
}

/** `YYMMDDHHMMSSZ`. */
function utcTime(at: number): Buffer {
  const iso = new Date(at).toISOString()
  return der(UTC_TIME, Buffer.from(`${iso.replace(/\D/g, '').slice(2, 14)}Z`))
}
