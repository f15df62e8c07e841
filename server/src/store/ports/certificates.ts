import type { PoolId } from '../../kernel/brand.ts'

/** The key pair a pool signs SAML requests with. */
export interface CertificateRecord {
  readonly poolId: PoolId
  /** X.509, DER in base64. */
  readonly certificate: string
  /** PKCS #8 DER, sealed at {table: 'certificates', row: pool id, column: 'private_key'}. */
  readonly privateKey: string
  readonly createdAt: number
}

export interface Certificates {
  get(poolId: PoolId): Promise<CertificateRecord | undefined>
  /** @throws Conflict when the pool has one */
  add(certificate: CertificateRecord): Promise<void>
}
