import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_CLIENT, DEMO_PASSWORD, DEMO_POOL } from '../../src/server/demo/demo-pool.ts'
import { temporaryFolder } from '../open-store.ts'
import { hasBouncer, startBouncer } from '../postgres/bouncer.ts'
import { postgresProgram, startCluster } from '../postgres/cluster.ts'
import { SIGNED } from '../scenario.ts'
import { startNode, type Node } from './node.ts'

const isHere = postgresProgram('initdb') !== undefined && hasBouncer()
const JANE = 'jane@example.com'

async function call(node: Node, operation: string, input: Record<string, unknown>) {
  const response = await fetch(node.url, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`, ...SIGNED },
    body: JSON.stringify(input),
  })
  const body = (await response.json()) as Record<string, any>
  return { body, outcome: response.ok ? 'ok' : String(body['__type']) }
}

describe.skipIf(!isHere)(
  `two nodes on one database behind a pooler${isHere ? '' : ' (SKIPPED: no PostgreSQL or pgbouncer on this machine)'}`,
  () => {
    const stack = new AsyncDisposableStack()
    let a: Node
    let b: Node
    const of = (Username: string) => ({ ClientId: DEMO_CLIENT, Username })
    /** The code of the newest message, as node B shows it. */
    const code = async (to: string): Promise<string> => {
      const response = await fetch(`${b.url}/_sparekey/inbox?to=${encodeURIComponent(to)}&wait=10`)
      const { messages } = (await response.json()) as { messages: readonly { code: string }[] }
      return messages[0]?.code ?? ''
    }
    const newUser = async (name: string) => {
      const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
      await call(a, 'AdminCreateUser', {
        UserPoolId: DEMO_POOL,
        Username: name,
        UserAttributes,
        MessageAction: 'SUPPRESS',
      })
      await call(a, 'AdminSetUserPassword', {
        UserPoolId: DEMO_POOL,
        Username: name,
        Password: DEMO_PASSWORD,
        Permanent: true,
      })
      return name
    }
    const signIn = (node: Node, USERNAME: string) =>
      call(node, 'InitiateAuth', {
        ClientId: DEMO_CLIENT,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD: DEMO_PASSWORD },
      })

    beforeAll(async () => {
      const cluster = await startCluster({ fsync: 'off' })
      stack.defer(() => cluster.stop())
      const bouncer = stack.use(await startBouncer(cluster))
      const folder = stack.use(temporaryFolder())
      const env = {
        SPAREKEY_STORE: bouncer.url,
        SPAREKEY_MASTER_KEY_FILE: `${folder.path}/master.key`,
        SPAREKEY_PUBLIC_URL: 'http://pool.example.com',
      }
      // Both at once, on an empty database.
      const nodes = await Promise.all(['a', 'b'].map((name) => startNode(['--data', `${folder.path}/${name}`], env)))
      const [first, second] = nodes.map((node) => stack.use(node))
      if (!first || !second) throw new Error('there are two nodes')
      ;[a, b] = [first, second]
    }, 60_000)
    afterAll(() => stack.disposeAsync(), 60_000)

    test('that start at once make one demo pool', async () => {
      const { body } = await call(b, 'ListUserPools', { MaxResults: 10 })
      expect(body['UserPools'].map(({ Id }: { Id: string }) => Id)).toEqual([DEMO_POOL])
    })

    test('a code asked for at one is confirmed at the other, by one of 64 who try at both', async () => {
      expect((await call(a, 'ForgotPassword', of(JANE))).outcome).toBe('ok')
      const ConfirmationCode = await code(JANE)
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) =>
          call(n % 2 ? a : b, 'ConfirmForgotPassword', {
            ...of(JANE),
            ConfirmationCode,
            Password: `Another-Horse-${n}`,
          }),
        ),
      )
      expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
    })

    test('the budget of a user is one, whichever is asked', async () => {
      const joe = await newUser('joe@example.com')
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => call(n % 2 ? a : b, 'ForgotPassword', of(joe))),
      )
      expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(20)
      expect(answers.filter(({ outcome }) => outcome === 'LimitExceededException')).toHaveLength(44)
    })

    test('the lock of a user is one as well', async () => {
      const ann = await newUser('ann@example.com')
      const wrong = (node: Node) =>
        call(node, 'InitiateAuth', {
          ClientId: DEMO_CLIENT,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: ann, PASSWORD: 'Wrong-Horse-7' },
        })
      const told = (await Promise.all(Array.from({ length: 24 }, (_, n) => wrong(n % 2 ? a : b)))).filter(
        ({ body }) => body['message'] === 'Incorrect username or password.',
      )
      expect(told).toHaveLength(5)
    })

    test('a token revoked at one is refused at the other', async () => {
      const eve = await newUser('eve@example.com')
      const { AccessToken, RefreshToken } = (await signIn(a, eve)).body['AuthenticationResult']
      expect((await call(b, 'GetUser', { AccessToken })).outcome).toBe('ok')
      await call(a, 'RevokeToken', { ClientId: DEMO_CLIENT, Token: RefreshToken })
      expect((await call(b, 'GetUser', { AccessToken })).outcome).toBe('NotAuthorizedException')
    })

    test('a pool changed at one is seen at the other when its second is over', async () => {
      const signUp = (n: number) => call(b, 'SignUp', { ...of(`new${n}@example.com`), Password: DEMO_PASSWORD })
      expect((await signUp(0)).outcome).toBe('ok')
      await call(a, 'UpdateUserPool', {
        UserPoolId: DEMO_POOL,
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      })
      await sleep(1_001)
      expect((await signUp(1)).outcome).toBe('NotAuthorizedException')
    })
  },
)
