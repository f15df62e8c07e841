import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { DAY } from '../../kernel/clock.ts'
import { seal } from '../../kernel/seal.ts'
import { selfSigned } from '../../kernel/x509.ts'
import { Conflict, type CertificateRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { operation } from '../operation.ts'
import type { Pool } from './directory.ts'
import { requirePool } from './require-pool.ts'

const newKeyPair = promisify(generateKeyPair)
const LIFETIME = 3_650 * DAY
/** Bytes. */
const SERIAL = 16

/** Shows the certificate a pool signs SAML requests with; it is made when it is first asked for. */
export const GetSigningCertificate = operation('GetSigningCertificate', {
  async run({ UserPoolId }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const { certificate } = (await find(ctx, pool)) ?? (await make(ctx, pool))
    return { Certificate: certificate }
  },
})

function find(ctx: Pick<Services, 'store'>, pool: Pool): Promise<CertificateRecord | undefined> {
  return ctx.store.read((tx) => tx.certificates.get(pool.id))
}

/** Of two that make one at the same time one writes, and both show what was written. */
async function make(ctx: Services, pool: Pool): Promise<CertificateRecord> {
  const { publicKey, privateKey } = await newKeyPair('rsa', { modulusLength: 2_048 })
  const now = ctx.now()
  const certificate = selfSigned({
    commonName: pool.id,
    serial: ctx.random(SERIAL),
    from: now,
    until: now + LIFETIME,
    publicKey,
    privateKey,
  })
  const place = { table: 'certificates', pool: pool.id, row: pool.id, column: 'private_key' }
  const record: CertificateRecord = {
    poolId: pool.id,
    certificate: certificate.toString('base64'),
    privateKey: seal(ctx.keys, ctx.random, place, privateKey.export({ type: 'pkcs8', format: 'der' })),
    createdAt: now,
  }
  try {
    await ctx.store.write((tx) => tx.certificates.add(record))
    return record
  } catch (error) {
    const written = error instanceof Conflict ? await find(ctx, pool) : undefined
    if (!written) throw error
    return written
  }
}
