import { deriveCode } from '../server/src/kernel/one-time-code.ts'
import { BENCH_CLIENT, BENCH_POOL, subAt, userAt } from './names.ts'
import { CODES, codeSeedAt, destinationAt } from './seed-codes.ts'
import { BENCH_PASSWORD, WITH_PASSWORD } from './seed-users.ts'
import { benchKeys } from './bench-settings.ts'

export interface Call {
  readonly target: string
  readonly body: string
  readonly signed?: boolean
}

export interface Workload {
  readonly name: string
  /** How the server is started: with its worker, or only taking requests in. */
  readonly mode: 'sparekey' | 'intake'
  readonly next: () => Call
}

const CONTEXT = {
  UserContextData: { EncodedData: 'eyJwYXlsb2FkIjoie30iLCJzaWduYXR1cmUiOiIiLCJ2ZXJzaW9uIjoiSlMyMDE3MTExNSJ9' },
  ClientMetadata: { source: 'bench' },
}

/** Names are drawn at random among `users`; a code is used once. */
export function workloads(users: number): readonly Workload[] {
  const among = (count: number) => Math.floor(Math.random() * count)
  const forgot = () => forgotPassword(among(users))
  let code = 0
  return [
    { name: 'ForgotPassword', mode: 'intake', next: forgot },
    { name: '  and delivering', mode: 'sparekey', next: forgot },
    { name: 'ConfirmForgotPassword', mode: 'intake', next: () => confirm(code++ % Math.min(users, CODES)) },
    {
      name: 'AdminGetUser',
      mode: 'intake',
      next: () => ({
        target: 'AdminGetUser',
        signed: true,
        body: JSON.stringify({ UserPoolId: BENCH_POOL, Username: userAt(among(users)) }),
      }),
    },
    { name: 'sign-in', mode: 'intake', next: () => signIn(among(Math.min(users, WITH_PASSWORD))) },
  ]
}

export function forgotPassword(user: number): Call {
  return { target: 'ForgotPassword', body: json({ Username: userAt(user), ...CONTEXT }) }
}

function confirm(user: number): Call {
  const binding = { pool: BENCH_POOL, subject: subAt(user), purpose: 'reset', destination: destinationAt(user) }
  const ConfirmationCode = deriveCode(benchKeys, codeSeedAt(user), binding)
  return {
    target: 'ConfirmForgotPassword',
    body: json({ Username: userAt(user), ConfirmationCode, Password: BENCH_PASSWORD, ...CONTEXT }),
  }
}

function signIn(user: number): Call {
  const AuthParameters = { USERNAME: userAt(user), PASSWORD: BENCH_PASSWORD }
  return { target: 'InitiateAuth', body: json({ AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }) }
}

function json(input: object): string {
  return JSON.stringify({ ClientId: BENCH_CLIENT, ...input })
}
