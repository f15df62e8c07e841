import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { awsClis, type AwsCli } from '../aws-clis.ts'
import { temporaryFolder } from '../open-store.ts'
import { CLIENT, devServer, JANE, NEW, OLD, POOL, type DevServer } from './dev-server.ts'

/** What the page of the command line prints. */
const PAGE = `{
    "CodeDeliveryDetails": {
        "Destination": "j***@e***.com",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email"
    }
}
`

/** How a genuine AWS CLI of this major version gets on with the server. */
export function walkWith(major: 1 | 2): void {
  describe(`the AWS CLI v${major}`, () => {
    const cli = awsClis().find((candidate) => candidate.major === major)
    const home = temporaryFolder()
    let server: DevServer
    beforeAll(async () => {
      server = await devServer()
    })
    afterAll(async () => {
      await server[Symbol.asyncDispose]()
      home[Symbol.dispose]()
    })

    const aws = (args: readonly string[], credentials: Record<string, string> = {}) =>
      runAws(cli, server.url, home.path, args, credentials)
    const forgot = ['cognito-idp', 'forgot-password', '--client-id', CLIENT, '--username', JANE]
    const signIn = (password: string) => [
      'cognito-idp',
      'initiate-auth',
      '--client-id',
      CLIENT,
      '--auth-flow',
      'USER_PASSWORD_AUTH',
      '--auth-parameters',
      `USERNAME=${JANE},PASSWORD=${password}`,
    ]
    const SERVICE_ERROR = major === 1 ? 255 : 254

    test.skipIf(!cli)(
      `resets a password as its page says (${cli ? `aws-cli ${cli.version}` : `SKIPPED: no aws CLI v${major} on this machine`})`,
      async () => {
        expect(await aws(forgot)).toEqual({ code: 0, stdout: PAGE, stderr: '' })
        const confirm = [
          'cognito-idp',
          'confirm-forgot-password',
          '--client-id',
          CLIENT,
          '--username',
          JANE,
          '--confirmation-code',
          await server.code(),
          '--password',
          NEW,
        ]
        expect(await aws(confirm)).toEqual({ code: 0, stdout: '', stderr: '' })

        const refused = await aws(signIn(OLD))
        expect(refused.code).toBe(SERVICE_ERROR)
        expect(refused.stderr).toContain(
          'An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Incorrect username or password.',
        )
        const signedIn = await aws([...signIn(NEW), '--query', 'AuthenticationResult.TokenType', '--output', 'text'])
        expect(signedIn).toEqual({ code: 0, stdout: 'Bearer\n', stderr: '' })
        expect(await aws([...forgot, '--output', 'text'])).toEqual({
          code: 0,
          stdout: 'CODEDELIVERYDETAILS\temail\tEMAIL\tj***@e***.com\n',
          stderr: '',
        })
      },
      60_000,
    )

    test.skipIf(!cli)(
      `takes every option of the page (${cli ? `aws-cli ${cli.version}` : 'SKIPPED'})`,
      async () => {
        const options = [
          '--user-context-data',
          'EncodedData=xyz',
          '--analytics-metadata',
          'AnalyticsEndpointId=e1',
          '--client-metadata',
          'k1=v1,k2=v2',
        ]
        expect(await aws([...forgot, ...options])).toEqual({ code: 0, stdout: PAGE, stderr: '' })
        const hash = await aws([...forgot, '--secret-hash', 'aGFzaA=='])
        expect(hash.stderr).toContain('(InvalidParameterException)')
      },
      60_000,
    )

    test.skipIf(!cli)(
      `shows errors by type and text (${cli ? `aws-cli ${cli.version}` : 'SKIPPED'})`,
      async () => {
        const nobody = await aws([
          'cognito-idp',
          'forgot-password',
          '--client-id',
          CLIENT,
          '--username',
          'nobody@example.com',
        ])
        expect(nobody.code).toBe(SERVICE_ERROR)
        expect(nobody.stderr).toContain(
          'An error occurred (UserNotFoundException) when calling the ForgotPassword operation: Username/client id combination not found.',
        )
        const unbuilt = await aws(['cognito-idp', 'describe-user-pool-domain', '--domain', 'x'], {
          AWS_ACCESS_KEY_ID: 'AKID',
          AWS_SECRET_ACCESS_KEY: 'secret',
        })
        expect(unbuilt.stderr).toContain('(UnsupportedOperationException)')
        expect(unbuilt.stderr).toContain('DescribeUserPoolDomain is not supported by this server.')
      },
      60_000,
    )

    test.skipIf(!cli)(
      `signs what administrators call (${cli ? `aws-cli ${cli.version}` : 'SKIPPED'})`,
      async () => {
        const credentials = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' }
        const user = await aws(
          ['cognito-idp', 'admin-get-user', '--user-pool-id', POOL, '--username', JANE, '--query', 'UserStatus'],
          credentials,
        )
        expect(user).toEqual({ code: 0, stdout: '"CONFIRMED"\n', stderr: '' })
        const pools = await aws(
          ['cognito-idp', 'list-user-pools', '--max-results', '5', '--query', 'UserPools[].Id', '--output', 'text'],
          credentials,
        )
        expect(pools).toEqual({ code: 0, stdout: `${POOL}\n`, stderr: '' })
        expect((await aws(['cognito-idp', 'list-user-pools', '--max-results', '5'])).stderr).toContain('credentials')
      },
      60_000,
    )
  })
}

/** Since 2.13 and 1.29 the endpoint is read from the environment. */
function readsEndpoint({ major, minor }: AwsCli): boolean {
  return major === 1 ? minor >= 29 : minor >= 13
}

/** Without credentials, profile or home of its own, as on a machine that never saw AWS. */
export function runAws(
  cli: AwsCli | undefined,
  url: string,
  home: string,
  args: readonly string[],
  credentials: Record<string, string>,
) {
  if (!cli) throw new Error('there is no CLI to run')
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    PYENV_ROOT: process.env['PYENV_ROOT'],
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    ...(readsEndpoint(cli) && { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url }),
    ...credentials,
  }
  const all = readsEndpoint(cli) ? [...args] : ['--endpoint-url', url, ...args]
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(cli.path, all, { env: env as NodeJS.ProcessEnv }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}
