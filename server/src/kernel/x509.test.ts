import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { authority, pem, selfSigned, signedFor } from './x509.ts'

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

test('an authority signs for names and addresses', () => {
  const from = Date.UTC(2026, 0, 1)
  const made = { serial: Buffer.from('01', 'hex'), from, until: from + 1_000, publicKey }
  const ca = new X509Certificate(authority({ ...made, commonName: 'ca', privateKey }))
  const names = ['id.example.com', '127.0.0.1', '2001:db8::1', '::1']
  const leaf = new X509Certificate(
    pem('CERTIFICATE', signedFor({ ...made, commonName: 'leaf' }, names, { commonName: 'ca', privateKey })),
  )
  expect(ca.ca).toBe(true)
  expect(leaf.ca).toBe(false)
  expect(leaf.checkIssued(ca)).toBe(true)
  expect(leaf.verify(ca.publicKey)).toBe(true)
  expect(leaf.checkHost('id.example.com')).toBe('id.example.com')
  expect(leaf.checkHost('example.com')).toBeUndefined()
  for (const address of names.slice(1)) expect(leaf.checkIP(address)).toBe(address)
})
