import { CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import { Amplify } from 'aws-amplify'
import { resetPassword } from 'aws-amplify/auth'
import { afterEach, expect, test, vi } from 'vitest'
import { encodedData } from '../auth-events/context.ts'
import { awsClis } from '../aws-clis.ts'
import { temporaryFolder } from '../open-store.ts'
import { CLIENTS, POOL, scenario, type Scenario } from '../scenario.ts'
import { runAws } from './aws-cli.ts'

const [cli] = awsClis()
const skipped = cli ? '' : ' (SKIPPED: no aws CLI on this machine)'
const ClientId = CLIENTS.legacy

/** In the place of the script that a page loads from Amazon, which the libraries look for by this name. */
const collector = {
  getData: (_username: string, userPoolId: string, clientId: string) =>
    userPoolId === POOL ? encodedData(clientId) : undefined,
}
afterEach(() => void vi.unstubAllGlobals())

async function listed(at: Scenario): Promise<readonly Record<string, unknown>[]> {
  using home = temporaryFolder()
  const credentials = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' }
  const words = ['cognito-idp', 'admin-list-user-auth-events', '--user-pool-id', POOL, '--username', 'jane']
  const ran = await runAws(cli, at.url, home.path, words, credentials)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  return JSON.parse(ran.stdout).AuthEvents
}

const libraries = {
  async 'amazon-cognito-identity-js'(at: Scenario) {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', collector)
    const Pool = new CognitoUserPool({ UserPoolId: POOL, ClientId, endpoint: at.url })
    const user = new CognitoUser({ Username: 'jane', Pool })
    await new Promise((resolve, onFailure) =>
      user.forgotPassword({ onSuccess: resolve, onFailure, inputVerificationCode: resolve }),
    )
  },
  async Amplify(at: Scenario) {
    vi.stubGlobal('window', { AmazonCognitoAdvancedSecurityData: collector })
    Amplify.configure({ Auth: { Cognito: { userPoolId: POOL, userPoolClientId: ClientId, userPoolEndpoint: at.url } } })
    await resetPassword({ username: 'jane' })
  },
}

test.skipIf(!cli).each(Object.entries(libraries))(
  `what the page collects of the device is forwarded by %s, and the AWS CLI lists it${skipped}`,
  async (_, forgot) => {
    await using at = await scenario({ pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } })
    await forgot(at)
    expect(await listed(at)).toMatchObject([
      {
        EventType: 'ForgotPassword',
        EventContextData: { DeviceName: 'Firefox 140, Linux', Timezone: '+01:00', IpAddress: '127.0.0.1' },
      },
    ])
  },
  60_000,
)
