import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { selfSigned } from './self-signed.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })

test.each(['7f01', 'ff01', '0001', '000001', '0080ff', '00'])('a serial number of any bytes is read: %s', (hex) => {
  const from = Date.UTC(2026, 0, 1)
  const serial = Buffer.from(hex, 'hex')
  const der = selfSigned({ commonName: 'us-east-1_x', serial, from, until: from + 1_000, publicKey, privateKey })
  const certificate = new X509Certificate(der)
  expect(Number.parseInt(certificate.serialNumber, 16)).toBe(Number.parseInt(hex, 16))
  expect(certificate.subject).toBe('CN=us-east-1_x')
  expect(certificate.verify(publicKey)).toBe(true)
})
