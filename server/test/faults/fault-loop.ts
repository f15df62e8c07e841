import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { startNode, type Node } from '../nodes/node.ts'
import { temporaryFolder } from '../open-store.ts'

const CLIENT = 'kill0client000000000000000'
/** So many that no round runs into their budgets, and no more: they are all seeded. */
const usersFor = (rounds: number) => Math.max(300, 50 * rounds)
const addressOf = (user: number) => `user${user}@example.com`

export interface FaultReport {
  readonly rounds: number
  /** Calls that were answered 200. */
  readonly acknowledged: { readonly forgot: number; readonly confirm: number }
  /** Mails the SMTP server took, retries included, and how many of them were new. */
  readonly mails: { readonly taken: number; readonly distinct: number }
  /** What was promised and is not there, or contradicts itself. */
  readonly broken: readonly string[]
}

/** What befalls the nodes, and where they keep their state. */
export interface Calamity {
  /** Nodes that serve side by side. */
  readonly nodes: number
  readonly env: Readonly<Record<string, string>>
  /** Strikes while the load goes on; `begin` starts a node in the place of one that is gone. Returns those that serve from now on. */
  strike(nodes: readonly Node[], begin: () => Promise<Node>): Promise<readonly Node[]>
}

/** One process on its own file, killed and started again. */
export const killOnSqlite: Calamity = {
  nodes: 1,
  env: {},
  async strike([node], begin) {
    node?.child.kill('SIGKILL')
    await node?.ended
    return [await begin()]
  },
}

/** The first of several on one database is killed; the others serve on, and a new one joins them. */
export function killOneOfMany(store: string): Calamity {
  return {
    nodes: 2,
    env: { SPAREKEY_STORE: store },
    async strike([first, ...others], begin) {
      first?.child.kill('SIGKILL')
      await first?.ended
      return [...others, await begin()]
    },
  }
}

/** The database itself goes and comes back; the nodes are not touched. */
export function restartOf(store: string, restart: () => Promise<void>): Calamity {
  return {
    nodes: 2,
    env: { SPAREKEY_STORE: store },
    async strike(nodes) {
      await restart()
      return nodes
    },
  }
}

/**
 * Runs real servers against a real SMTP server under load and lets a calamity strike, again and again. Afterwards everything that was acknowledged must
 * be there: a mail for each accepted ForgotPassword (but for those that waited while an earlier or later code of the same user was used up), the new password for each accepted ConfirmForgotPassword, one code per mail however often it was
 * sent, and no code that works twice.
 */
export async function faultLoop(rounds: number, calamity: Calamity): Promise<FaultReport> {
  using folder = temporaryFolder()
  const seed = join(folder.path, 'seed.json')
  const users = usersFor(rounds)
  writeFileSync(seed, JSON.stringify(seedDocument(users)))
  const codes = new Map<string, Set<string>>()
  const mailsTo = new Map<string, string[]>()
  // Whose mail has come and was not answered yet, oldest first.
  const arrived: string[] = []
  let taken = 0
  await using smtp = await sink((to, id, code) => {
    taken += 1
    if (!codes.has(id)) {
      mailsTo.set(to, [...(mailsTo.get(to) ?? []), code])
      arrived.push(to)
    }
    codes.set(id, (codes.get(id) ?? new Set()).add(code))
  })
  const env = { SPAREKEY_SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, SPAREKEY_SMTP_TIMEOUT: '1', ...calamity.env }
  const begin = () => startNode(['--data', join(folder.path, 'data'), '--seed', seed], env)

  const sent = new Map<string, number>()
  const acked = new Map<string, number>()
  const passwords = new Map<string, string>()
  const used: { readonly Username: string; readonly ConfirmationCode: string }[] = []
  const uncertain = new Set<string>()
  // Mails that were on their way when a code was used up: with no code left there may be nothing to send.
  const spared = new Map<string, number>()
  let next = 0
  let nodes: readonly Node[] = await Promise.all(Array.from({ length: calamity.nodes }, begin))
  let going = true
  // Strikes at some call, not at some time: a slow machine does the same work.
  let left = randomInt(20, 200)
  let enough = Promise.withResolvers<void>()
  const anyNode = () => nodes[next % nodes.length]?.url ?? ''
  const work = async () => {
    while (going) {
      const to = addressOf(next++ % users)
      sent.set(to, (sent.get(to) ?? 0) + 1)
      if (await call(anyNode(), 'ForgotPassword', { ClientId: CLIENT, Username: to })) {
        acked.set(to, (acked.get(to) ?? 0) + 1)
        if (--left === 0) enough.resolve()
      } else await sleep(5)
      if (next % 5 !== 0) continue
      const reader = arrived.shift()
      const ConfirmationCode = reader === undefined ? undefined : mailsTo.get(reader)?.at(-1)
      if (reader === undefined || ConfirmationCode === undefined) continue
      const Password = `Another-Horse-${next}`
      uncertain.add(reader)
      const of = { ClientId: CLIENT, Username: reader, ConfirmationCode }
      if (await call(anyNode(), 'ConfirmForgotPassword', { ...of, Password })) {
        passwords.set(reader, Password)
        used.push(of)
        uncertain.delete(reader)
      }
      const onTheirWay = (sent.get(reader) ?? 0) - (mailsTo.get(reader)?.length ?? 0)
      spared.set(reader, (spared.get(reader) ?? 0) + Math.max(0, onTheirWay))
    }
  }
  const workers = Promise.all(Array.from({ length: 16 }, work))
  for (let round = 0; round < rounds; round++) {
    await enough.promise
    nodes = await calamity.strike(nodes, begin)
    left = randomInt(20, 200)
    enough = Promise.withResolvers<void>()
  }
  await enough.promise
  going = false
  await workers

  const broken: string[] = []
  const url = nodes[0]?.url ?? ''
  // Longer than a dead node's claim lasts, for all of them together.
  const arrivedOrSpared = (to: string) => (mailsTo.get(to)?.length ?? 0) + (spared.get(to) ?? 0)
  const isOwed = () => [...acked].some(([to, count]) => arrivedOrSpared(to) < count)
  for (let tries = 0; isOwed() && tries < 300; tries++) await sleep(100)
  for (const [to, count] of acked) {
    const mails = mailsTo.get(to)?.length ?? 0
    if (arrivedOrSpared(to) < count) broken.push(`${to}: ${count} calls acknowledged, ${mails} mails`)
    if (mails > (sent.get(to) ?? 0)) broken.push(`${to}: ${sent.get(to)} calls made, ${mails} mails`)
  }
  for (const [id, given] of codes) if (given.size > 1) broken.push(`mail ${id} was sent with ${given.size} codes`)
  for (const [to, PASSWORD] of passwords) {
    if (uncertain.has(to)) continue
    const signedIn = await call(url, 'InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENT,
      AuthParameters: { USERNAME: to, PASSWORD },
    })
    if (!signedIn) broken.push(`${to}: the password that was acknowledged does not sign in`)
  }
  for (const of of used)
    if (await call(url, 'ConfirmForgotPassword', { ...of, Password: 'Twice-Used-Code-1' }))
      broken.push(`${of.Username}: a code worked twice`)
  for (const node of nodes) await node[Symbol.asyncDispose]()
  const total = [...acked.values()].reduce((sum, count) => sum + count, 0)
  return {
    rounds,
    acknowledged: { forgot: total, confirm: passwords.size },
    mails: { taken, distinct: codes.size },
    broken,
  }
}

/** `true` for 200, `false` for a refusal or a connection that broke: then nobody knows. */
async function call(url: string, operation: string, input: object): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
      body: JSON.stringify(input),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    // The server was killed under the call.
    return false
  }
}

/** An SMTP server that takes everything and tells recipient, Message-ID and code. */
async function sink(onMail: (to: string, id: string, code: string) => void) {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = Buffer.concat(chunks).toString()
        const [, id = ''] = /^Message-ID: (.+)\r$/im.exec(mail) ?? []
        const [, code = ''] = /code is (\d+)\./.exec(mail) ?? []
        onMail(session.envelope.rcptTo[0]?.address ?? '', id, code)
        done()
      })
    },
  })
  // The peer is killed in the middle of its sentences: that is the test.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function seedDocument(users: number): unknown {
  return {
    pools: [
      {
        PoolName: 'kill',
        Id: 'us-east-1_Kill00001',
        UsernameAttributes: ['email'],
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        Clients: [{ ClientId: CLIENT, ClientName: 'kill', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
        Users: Array.from({ length: users }, (_, i) => ({
          Username: addressOf(i),
          UserStatus: 'CONFIRMED',
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        })),
      },
    ],
  }
}
