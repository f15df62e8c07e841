/** What a user of the package writes first, as an ES module and as CommonJS: a reset by plain fetch. Prints what came of it. */
const story = `
  const call = async (operation, input) => {
    const response = await fetch(pool.endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.' + operation },
      body: JSON.stringify({ ClientId: pool.clientId, Username: 'jane@example.com', ...input }),
    })
    return response.status
  }
  const before = await pool.snapshot()
  const asked = await call('ForgotPassword', {})
  const ConfirmationCode = await pool.codeFor('jane@example.com')
  const confirmed = await call('ConfirmForgotPassword', { ConfirmationCode, Password: 'Another-Horse-8' })
  await pool.restore(before)
  await pool.clock.advance('61 minutes')
  console.log(asked, confirmed, (await pool.messages()).length)
`

export const esModule = `
  import { start } from 'sparekey'
  await using pool = await start()
  ${story}`

export const commonJs = `
  const { start } = require('sparekey')
  const main = async () => {
    const pool = await start()
    ${story}
    await pool.close()
  }
  main()`

/** Compiles only if the declarations say what the guide says. */
export const consumer = `
  import { start, SeedError, type Message, type Seed, type Snapshot, type StartOptions, type TestPool } from 'sparekey'

  const seed = {
    pools: [
      {
        PoolName: 'mine',
        UsernameAttributes: ['email'],
        Sparekey: { resetCodeLength: 8 },
        Clients: [{ ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
        Users: [{ Username: 'jane@example.com', Password: 'Correct-Horse-7', UserStatus: 'CONFIRMED' }],
      },
    ],
  } satisfies Seed

  export async function story(options: StartOptions = { seed, now: new Date(0), passwordHashing: 'fast' }): Promise<string> {
    await using pool: TestPool = await start(options)
    const before: Snapshot = await pool.snapshot()
    await pool.clock.advance('61 minutes')
    await pool.clock.advance({ minutes: 61 })
    await pool.clock.advance(1_000)
    await pool.clock.set(new Date(pool.clock.now()))
    const [message]: readonly Message[] = await pool.messages('jane@example.com')
    await pool.restore(before)
    const secret: string | undefined = pool.pools[0]?.clients[0]?.secret
    return pool.codeFor('jane@example.com', { after: message, kind: secret, timeout: 5 })
  }

  // @ts-expect-error a member nobody knows
  await start({ seed: { pools: [{ PoolNam: 'mine' }] } })
  // @ts-expect-error an option nobody knows
  await start({ sed: seed })
  // @ts-expect-error no stretch of time
  ;(await start()).clock.advance({ minute: 1 })

  export const problemsOf = (error: unknown): readonly string[] => (error instanceof SeedError ? error.problems : [])
`

/** The same from a CommonJS project. */
export const commonJsConsumer = `
  import { start, type Seed, type TestPool } from 'sparekey'
  const seed: Seed = { pools: [{ PoolName: 'mine' }] }
  export const opened: Promise<TestPool> = start({ seed })
`

export const consumerConfig = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'esnext.disposable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  },
  files: ['consumer.mts', 'consumer.cts'],
})
