/** The first client of the demo pool: the one the command line's manual page uses. It tells unknown users apart. */
export const DEMO_CLIENT = '38fjsnc484p94kpqsnet7mpld0'
/** The second hides who exists. */
export const DEMO_HIDING_CLIENT = '5r8hidesusers0demo0client0'
export const DEMO_POOL = 'us-east-1_Sparekey1'
export const DEMO_PASSWORD = 'Correct-Horse-7'

interface DemoUser {
  readonly address: string
  readonly state: string
  readonly UserStatus: string
  readonly Enabled?: boolean
  readonly verified?: 'true' | 'false'
  readonly Factors?: readonly string[]
  readonly Password?: string
}

/** One user for each state that ForgotPassword knows. */
const users: readonly DemoUser[] = [
  { address: 'jane@example.com', state: 'confirmed, e-mail verified: gets a code', UserStatus: 'CONFIRMED' },
  { address: 'disabled@example.com', state: 'disabled by an administrator', UserStatus: 'CONFIRMED', Enabled: false },
  {
    address: 'unverified@example.com',
    state: 'confirmed, but no verified contact',
    UserStatus: 'CONFIRMED',
    verified: 'false',
  },
  {
    address: 'unconfirmed@example.com',
    state: 'signed up, nothing confirmed',
    UserStatus: 'UNCONFIRMED',
    verified: 'false',
  },
  { address: 'halfway@example.com', state: 'not confirmed, but e-mail verified', UserStatus: 'UNCONFIRMED' },
  { address: 'reset@example.com', state: 'must reset the password', UserStatus: 'RESET_REQUIRED' },
  { address: 'invited@example.com', state: 'invited, temporary password', UserStatus: 'FORCE_CHANGE_PASSWORD' },
  {
    address: 'federated@example.com',
    state: 'comes from another identity provider',
    UserStatus: 'EXTERNAL_PROVIDER',
    Password: '',
  },
  {
    address: 'mailfactor@example.com',
    state: 'e-mail is the second factor',
    UserStatus: 'CONFIRMED',
    Factors: ['EMAIL_OTP'],
  },
  {
    address: 'passwordless@example.com',
    state: 'confirmed, has no password yet',
    UserStatus: 'CONFIRMED',
    Password: '',
  },
]

/** Ids, clients and users as the start message and the page show them. */
export const demoOverview = {
  pool: DEMO_POOL,
  clients: [
    { id: DEMO_CLIENT, what: 'says when a user does not exist (LEGACY)' },
    { id: DEMO_HIDING_CLIENT, what: 'hides who exists (ENABLED)' },
  ],
  password: DEMO_PASSWORD,
  users: users.map(({ address, state }) => ({ address, state })),
} as const

const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']

/** The demo pool as a seed document: it goes the same way as anybody's. */
export const demoSeed = {
  pools: [
    {
      Id: DEMO_POOL,
      PoolName: 'demo',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      Sparekey: { masking: 'documented' },
      Clients: [
        { ClientId: DEMO_CLIENT, ClientName: 'demo', ExplicitAuthFlows: flows, PreventUserExistenceErrors: 'LEGACY' },
        {
          ClientId: DEMO_HIDING_CLIENT,
          ClientName: 'demo-hiding',
          ExplicitAuthFlows: flows,
          PreventUserExistenceErrors: 'ENABLED',
        },
      ],
      Users: users.map(
        ({ address, UserStatus, Enabled = true, verified = 'true', Factors = [], Password = DEMO_PASSWORD }, i) => ({
          Username: address,
          Sub: `5fa2e000-0000-4000-8000-${String(i + 1).padStart(12, '0')}`,
          UserStatus,
          Enabled,
          Factors,
          ...(Password !== '' && { Password }),
          UserAttributes: [{ Name: 'email_verified', Value: verified }],
        }),
      ),
    },
  ],
} as const
