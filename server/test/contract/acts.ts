import { clientId, loginKey, poolId, subject, userId } from '../../src/kernel/brand.ts'
import type {
  AttemptCode,
  AuditBase,
  CodeRow,
  ConsumeReset,
  NewMessage,
  RequestCode,
  SessionRecord,
  SettleSignIn,
  Store,
  UserRecord,
  Verdict,
  WindowRule,
} from '../../src/store/ports/index.ts'
import { aUser } from '../records.ts'

// Acts of one user of one pool, for the contract tests. Times are small numbers; a code lives 1,000 ms.

export const pool = poolId('us-east-1_Test00001')
export const jane = userId('34c84488-e0e1-70ae-d2ee-991ad1a898c8')
export const window: WindowRule = { kind: 'reset', budget: 20, length: 3_600_000 }

let rows = 0
/** Sorts by the order of the calls. */
export const nextId = () => `row-${String(++rows).padStart(8, '0')}`

export const seedOf = (n: number) => ({
  keyId: 'k',
  nonce: Buffer.alloc(16, n),
  length: 6,
  alphabet: '0123456789',
})
export const seed = seedOf(1)

export const audit = (at: number, rest: Partial<AuditBase> = {}): AuditBase => ({
  id: nextId(),
  poolId: pool,
  at,
  operation: 'ForgotPassword',
  subject: subject(jane),
  requestId: 'r',
  ip: '::1',
  ...rest,
})

export const code = (now: number, rest: Partial<CodeRow> = {}): CodeRow => ({
  poolId: pool,
  subject: subject(jane),
  purpose: 'reset',
  seed,
  medium: 'EMAIL',
  destinationHash: 'd',
  issuedAt: now,
  expiresAt: now + 1_000,
  ...rest,
})

export const message = (now: number, rest: Partial<NewMessage> = {}): NewMessage => ({
  id: nextId(),
  poolId: pool,
  subject: subject(jane),
  kind: 'ForgotPassword',
  medium: 'EMAIL',
  destination: 'sealed',
  destinationHash: 'd',
  masked: 'j***@e***',
  content: { kind: 'code', purpose: 'reset', seed },
  createdAt: now,
  runAt: now,
  giveUpAt: now + 1_000,
  operation: 'ForgotPassword',
  requestId: 'r',
  ip: '::1',
  reason: 'code to verified email',
  ...rest,
})

export const request = (now: number, rest: Partial<RequestCode> = {}): RequestCode => ({
  poolId: pool,
  subject: subject(jane),
  now,
  window,
  audit: audit(now),
  effect: { kind: 'send', code: code(now), message: message(now) },
  ...rest,
})

/** A request of somebody else: `n` names the subject, the code and the address. */
export const requestOf = (n: number, now: number, rest: Partial<NewMessage> = {}): RequestCode => {
  const who = subject(`subject-${String(n).padStart(8, '0')}`)
  const mine = { subject: who, destinationHash: `d${n}` }
  const seed = seedOf(n % 256)
  return request(now, {
    subject: who,
    audit: audit(now, { subject: who }),
    effect: {
      kind: 'send',
      code: code(now, { ...mine, seed }),
      message: message(now, { ...mine, content: { kind: 'code', purpose: 'reset', seed }, ...rest }),
    },
  })
}

export const attempt = (now: number, judge: AttemptCode['judge'], rest: Partial<AttemptCode> = {}): AttemptCode => ({
  poolId: pool,
  subject: subject(jane),
  now,
  window,
  audit: audit(now, { operation: 'ConfirmForgotPassword' }),
  purpose: 'reset',
  judge,
  ...rest,
})
export const wrong = (): Verdict => ({ right: false, reason: 'mismatch' })
export const right = (): Verdict => ({ right: true })

export const consume = (now: number, rest: Partial<ConsumeReset> = {}): ConsumeReset => ({
  poolId: pool,
  userId: jane,
  now,
  nonce: seed.nonce,
  credential: { password: 'sealed new', srp: 'sealed srp' },
  notices: [],
  sessions: 'keep',
  reason: 'password reset',
  audit: audit(now, { operation: 'ConfirmForgotPassword' }),
  ...rest,
})

export const signIn = (
  now: number,
  verdict: SettleSignIn['verdict'],
  rest: Partial<SettleSignIn> = {},
): SettleSignIn => ({
  poolId: pool,
  subject: subject(jane),
  now,
  verdict,
  audit: audit(now, { operation: 'InitiateAuth' }),
  ...rest,
})
export const wrongPassword = { kind: 'wrong', reason: 'wrong password' } as const

export const session = (id: string, rest: Partial<SessionRecord> = {}): SessionRecord => ({
  poolId: pool,
  id,
  userId: jane,
  clientId: clientId('38fjsnc484p94kpqsnet7mpld0'),
  refreshHash: `refresh ${id}`,
  authenticatedAt: 9,
  expiresAt: 10_000,
  ...rest,
})

export const createJane = (store: Store, rest: Partial<UserRecord> = {}) =>
  store.write((tx) =>
    tx.users.create(aUser({ id: jane, ...rest }), [{ kind: 'username', key: loginKey('jane') }], {
      password: 'sealed old',
      srp: 'sealed srp',
    }),
  )

export const liveCode = (store: Store) => store.read((tx) => tx.codes.get(pool, subject(jane), 'reset'))
export const passwordOf = async (store: Store) =>
  (await store.read((tx) => tx.credentials.get(pool, subject(jane))))?.password
export const reasons = async (store: Store) =>
  (await store.read((tx) => tx.audit.list(pool, 1_000))).map(({ reason }) => reason)
