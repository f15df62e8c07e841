import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSeed } from '../server/src/server/seed/read-seed.ts'
import { applySeed } from '../server/src/server/seed/apply-seed.ts'
import { start, type RunningServer } from '../server/src/server/start.ts'
import { benchMasterKey, benchSettings } from './bench-settings.ts'
import { compared, line, type Comparison } from './indistinguishable.ts'

const POOL = 'us-east-1_Timing001'
const CLIENT = 'timing0client0000000000000'
const PASSWORD = 'Correct-Horse-7'
const REPORT = join(import.meta.dirname, '..', 'docs', 'security', 'timing.md')
const somebody = (i: number) => `user${i}@example.com`
const nobody = (i: number) => `none${i}@example.com`
const newcomer = (i: number) => `new${i}@example.com`

interface Act {
  readonly name: string
  readonly target: string
  input(username: string): object
  /** The one who is there, and the one who is not; `round` counts how often they were asked for. */
  pair(i: number, round: number): readonly [string, string]
}

const of = (Username: string) => ({ ClientId: CLIENT, Username })
const usual = (i: number) => [somebody(i), nobody(i)] as const

const ACTS: readonly Act[] = [
  { name: 'ForgotPassword', target: 'ForgotPassword', input: of, pair: usual },
  {
    name: 'ConfirmForgotPassword, a wrong code',
    target: 'ConfirmForgotPassword',
    input: (name) => ({ ...of(name), ConfirmationCode: '00000000', Password: 'Another-Horse-8' }),
    pair: usual,
  },
  {
    name: 'InitiateAuth, a wrong password',
    target: 'InitiateAuth',
    input: (USERNAME) => ({
      ClientId: CLIENT,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD: 'Wrong-Horse-7' },
    }),
    pair: usual,
  },
  {
    name: 'SignUp',
    target: 'SignUp',
    input: (name) => ({ ...of(name), Password: PASSWORD }),
    pair: (i, round) => [somebody(i), newcomer(i * 2 + round)],
  },
]

/**
 * `npm run bench -- timing [--pairs 10000] [--write]`: the operations that strangers call, for an account that is there and for one that is not, in a hardened
 * pool, in pairs whose order is thrown: first for names that were never asked for, then for the same names again. Passwords are hashed as cheaply as can
 * be, so that nothing hides behind the hash.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { pairs: { type: 'string', default: '10000' }, write: { type: 'boolean', default: false } },
  })
  const pairs = Number(values.pairs)
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-timing-'))
  try {
    await using server = await start({
      settings: benchSettings,
      masterKeys: [benchMasterKey],
      masterKeyFile: '',
      store: { engine: 'sqlite', file: join(folder, 'sparekey.db') },
      argon2: { memoryCost: 64, timeCost: 1 },
      prepare: async (services) => {
        console.error(`making ${pairs} users`)
        await applySeed(services, readSeed(seedOf(pairs)))
      },
    })
    const rows: Comparison[] = []
    for (const act of ACTS) {
      for (const round of [0, 1]) {
        const row = compared(
          `${act.name}, ${round === 0 ? 'asked for the first time' : 'asked for again'}`,
          await sample(server, act, pairs, round),
        )
        rows.push(row)
        console.log(line(row))
      }
    }
    if (values.write) {
      mkdirSync(join(REPORT, '..'), { recursive: true })
      writeFileSync(REPORT, reportOf(rows, pairs))
      console.log(`written: ${REPORT}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds of each call: of those who are there, and of those who are not. */
async function sample({ url, worker }: RunningServer, act: Act, pairs: number, round: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const there: number[] = []
  const absent: number[] = []
  let strangers = 0
  const call = async (name: string) => {
    const took = await timed(url, agent, act.target, act.input(name))
    await worker.idle()
    return took
  }
  // What comes after an answer is another matter (see the end of the report), so every call that counts comes after one of the same kind.
  const stranger = () => call(`stranger${round}-${act.target}-${(strangers += 1)}@example.com`)
  const once = async (name: string, into: number[]) => {
    await stranger()
    into.push(await call(name))
  }
  for (let i = 0; i < 300; i++) await stranger()
  for (let i = 0; i < pairs; i++) {
    const [present, missing] = act.pair(i, round)
    if (randomInt(2) === 0) {
      await once(present, there)
      await once(missing, absent)
    } else {
      await once(missing, absent)
      await once(present, there)
    }
  }
  agent.destroy()
  return { there, absent }
}

function timed(url: string, agent: Agent, target: string, input: object): Promise<number> {
  const body = JSON.stringify(input)
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${target}`,
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const call = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(performance.now() - began))
    })
    call.on('error', reject)
    call.end(body)
  })
}

function seedOf(users: number): unknown {
  return {
    pools: [
      {
        Id: POOL,
        PoolName: 'timing',
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        Sparekey: { profile: 'hardened', categoryRates: false, wrongCodesAnHour: 0 },
        Clients: [{ ClientId: CLIENT, ClientName: 'timing', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
        Users: Array.from({ length: users }, (_, i) => ({
          Username: somebody(i),
          Password: PASSWORD,
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        })),
      },
    ],
  }
}

function reportOf(rows: readonly Comparison[], pairs: number): string {
  return [
    '<!-- Written by npm run bench -- timing --write. -->',
    '# What timing tells',
    '',
    `Whether somebody with a stopwatch can tell an account that is there from one that is not, in a hardened pool. ${pairs.toLocaleString('en')} pairs a row, the order of each thrown, one caller on the same machine, nearer than any attacker is. Before each call that counts comes one for a name that is never asked for again, so that none feels what the other of its pair left behind. Passwords are hashed as cheaply as can be, so that nothing hides behind the hash; the database waits for the disk.`,
    '',
    '| call | there, median | not there, median | difference | right guesses from one call | p |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ name, there, absent, difference, chance, p }) =>
        `| ${name} | ${there.toFixed(3)} ms | ${absent.toFixed(3)} ms | ${(difference * 1_000).toFixed(0)} µs | ${(chance * 100).toFixed(1)} % | ${p < 0.001 ? '< 0.001' : p.toFixed(3)} |`,
    ),
    '',
    '*Right guesses* is how often a call to an account that is there takes longer than one to an account that is not, or the other way round, whichever is more: 50 % is a coin. *p* is that of the Mann–Whitney test: how likely so great a difference is if there is none.',
    '',
    'What is left is not the answer but what comes after it: a message that is really sent is rendered and handed over by the same process, which a caller may feel in the next call. `sparekey serve --only api` beside `--only worker` takes that away as well.',
    '',
  ].join('\n')
}
