import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { temporaryFolder } from '../open-store.ts'

const CLIENT = 'kill0client000000000000000'
// So many that no round runs into their budgets.
const USERS = 3_000
const addressOf = (user: number) => `user${user}@example.com`

export interface KillReport {
  readonly kills: number
  /** Calls that were answered 200. */
  readonly acknowledged: { readonly forgot: number; readonly confirm: number }
  /** Mails the SMTP server took, retries included, and how many of them were new. */
  readonly mails: { readonly taken: number; readonly distinct: number }
  /** What was promised and is not there, or contradicts itself. */
  readonly broken: readonly string[]
}

/**
 * Runs a real server against a real SMTP server under load and kills it with SIGKILL, again and again. Afterwards everything that was
 * acknowledged must be there: a mail for each accepted ForgotPassword, the new password for each accepted ConfirmForgotPassword, and one code
 * per mail however often it was sent.
 */
export async function killLoop(kills: number): Promise<KillReport> {
  using folder = temporaryFolder()
  const seed = join(folder.path, 'seed.json')
  writeFileSync(seed, JSON.stringify(seedDocument()))
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

  const sent = new Map<string, number>()
  const acked = new Map<string, number>()
  const passwords = new Map<string, string>()
  const uncertain = new Set<string>()
  let next = 0
  for (let round = 0; round < kills; round++) {
    const server = await serve(folder.path, seed, smtp.port)
    let alive = true
    // Killed at some call of the round, not at some time: a slow machine does the same work.
    let left = randomInt(20, 200)
    const enough = Promise.withResolvers<void>()
    const work = async () => {
      while (alive) {
        const to = addressOf(next++ % USERS)
        sent.set(to, (sent.get(to) ?? 0) + 1)
        if (await call(server.url, 'ForgotPassword', { ClientId: CLIENT, Username: to })) {
          acked.set(to, (acked.get(to) ?? 0) + 1)
          if (--left === 0) enough.resolve()
        }
        if (next % 5 !== 0) continue
        const reader = arrived.shift()
        const code = reader === undefined ? undefined : mailsTo.get(reader)?.at(-1)
        if (reader === undefined || code === undefined) continue
        const Password = `Another-Horse-${next}`
        uncertain.add(reader)
        const confirmation = { ClientId: CLIENT, Username: reader, ConfirmationCode: code, Password }
        if (await call(server.url, 'ConfirmForgotPassword', confirmation)) {
          passwords.set(reader, Password)
          uncertain.delete(reader)
        }
      }
    }
    const workers = Promise.all(Array.from({ length: 16 }, work))
    await enough.promise
    server.child.kill('SIGKILL')
    await server.ended
    alive = false
    await workers
  }

  const broken: string[] = []
  const server = await serve(folder.path, seed, smtp.port)
  for (const [to, count] of acked) {
    await fetch(`${server.url}/_sparekey/inbox?to=${to}&since=~&wait=30`)
    const mails = mailsTo.get(to)?.length ?? 0
    if (mails < count) broken.push(`${to}: ${count} calls acknowledged, ${mails} mails`)
    if (mails > (sent.get(to) ?? 0)) broken.push(`${to}: ${sent.get(to)} calls made, ${mails} mails`)
  }
  for (const [id, given] of codes) if (given.size > 1) broken.push(`mail ${id} was sent with ${given.size} codes`)
  for (const [to, PASSWORD] of passwords) {
    if (uncertain.has(to)) continue
    const signedIn = await call(server.url, 'InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENT,
      AuthParameters: { USERNAME: to, PASSWORD },
    })
    if (!signedIn) broken.push(`${to}: the password that was acknowledged does not sign in`)
  }
  server.child.kill('SIGTERM')
  await server.ended
  const total = [...acked.values()].reduce((sum, count) => sum + count, 0)
  return {
    kills,
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

async function serve(
  data: string,
  seed: string,
  smtpPort: number,
): Promise<{ child: ChildProcess; url: string; ended: Promise<unknown> }> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
  const child = spawn(process.execPath, [main, 'dev', '--port', '0', '--data', join(data, 'data'), '--seed', seed], {
    env: {
      PATH: process.env['PATH'],
      SPAREKEY_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      SPAREKEY_MESSAGES_PER_DESTINATION: '1000',
      SPAREKEY_RATE_PER_ADDRESS: '100000',
      SPAREKEY_RATE_PER_CLIENT: '100000',
      SPAREKEY_RATE_PER_POOL: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const [, found] = /ready at (http:\S+)/.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })
  return { child, url, ended }
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

function seedDocument(): unknown {
  return {
    pools: [
      {
        PoolName: 'kill',
        Id: 'us-east-1_Kill00001',
        UsernameAttributes: ['email'],
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        Clients: [{ ClientId: CLIENT, ClientName: 'kill', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
        Users: Array.from({ length: USERS }, (_, i) => ({
          Username: addressOf(i),
          UserStatus: 'CONFIRMED',
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        })),
      },
    ],
  }
}
