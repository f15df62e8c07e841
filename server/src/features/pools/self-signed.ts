import { sign, type KeyObject } from 'node:crypto'

/**
 * A self-signed X.509 version 3 certificate (RFC 5280, section 4.1) in DER for an RSA key: the least that one who checks a signature needs. Valid from
 * `from` to `until`, milliseconds, before the year 2050.
 */
export function selfSigned(certificate: {
  readonly commonName: string
  /** Positive, at most 20 bytes. */
  readonly serial: Uint8Array
  readonly from: number
  readonly until: number
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}): Buffer {
  const { commonName, serial, from, until, publicKey, privateKey } = certificate
  const name = sequence(set(sequence(COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))))
  const signed = sequence(
    VERSION_3,
    der(INTEGER, positive(serial)),
    SHA256_WITH_RSA,
    name,
    sequence(utcTime(from), utcTime(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', signed, privateKey)
  return sequence(signed, SHA256_WITH_RSA, der(BIT_STRING, Buffer.concat([Buffer.from([0]), signature])))
}

const INTEGER = 0x02
const BIT_STRING = 0x03
const UTF8_STRING = 0x0c
const UTC_TIME = 0x17
const SEQUENCE = 0x30
const SET = 0x31

const VERSION_3 = Buffer.from('a003020102', 'hex')
/** 2.5.4.3 */
const COMMON_NAME = Buffer.from('0603550403', 'hex')
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
