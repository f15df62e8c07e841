import { constants, createHash, createPublicKey, publicEncrypt } from 'node:crypto'

/** The 3,072-bit group 15 of RFC 3526 with generator 2: Cognito's. */
const N_HEX =
  'ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e208e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff'

export const SRP_SALT_BYTES = 16
export const SRP_VERIFIER_BYTES = 384

/** Whose verifier: `poolName` is the pool id after its underscore, `username` the stored user name. */
export interface SrpIdentity {
  readonly poolName: string
  readonly username: string
}

/**
 * v = 2^x mod N with x = H(pad(salt) ‖ H(poolName ‖ username ‖ ":" ‖ password)), 384 bytes. The exponentiation is an unpadded RSA encryption
 * of the number 2 under modulus N and exponent x: what OpenSSL does fastest.
 */
export function srpVerifier({ poolName, username }: SrpIdentity, password: string, salt: Buffer): Buffer {
  const inner = sha256(Buffer.from(`${poolName}${username}:${password}`, 'utf8'))
  const x = sha256(Buffer.concat([pad(salt), inner]))
  return power(x)
}

/** Big-endian without leading zero bytes, but with one where the top bit is set: as Java's BigInteger writes a positive number. */
export function pad(number: Buffer): Buffer {
  let start = 0
  while (start < number.length - 1 && number[start] === 0) start += 1
  const bytes = number.subarray(start)
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes
}

function power(exponent: Buffer): Buffer {
  const e = BigInt(`0x${exponent.toString('hex')}`)
  // OpenSSL takes odd exponents only: 2^x is 2^(x−1) · 2.
  const odd = e % 2n === 1n ? e : e - 1n
  const result = odd === 1n ? 2n : encryptTwo(odd)
  const doubled = odd === e ? result : (result * 2n) % N
  return Buffer.from(doubled.toString(16).padStart(SRP_VERIFIER_BYTES * 2, '0'), 'hex')
}

const N = BigInt(`0x${N_HEX}`)
const TWO = Buffer.alloc(SRP_VERIFIER_BYTES)
TWO[SRP_VERIFIER_BYTES - 1] = 2

function encryptTwo(exponent: bigint): bigint {
  const hex = exponent.toString(16)
  const e = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  const key = createPublicKey({
    key: { kty: 'RSA', n: Buffer.from(N_HEX, 'hex').toString('base64url'), e: e.toString('base64url') },
    format: 'jwk',
  })
  return BigInt(`0x${publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, TWO).toString('hex')}`)
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
