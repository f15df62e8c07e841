export const POOL = 'us-east-1_Same000001'
/** Sends texts, and lets a user try five times an hour. */
export const TEXTING_POOL = 'us-east-1_Same000002'
export const CLIENTS = {
  telling: 'telling0client000000000000',
  hiding: 'hiding0client0000000000000',
  texting: 'texting0client000000000000',
  none: 'nobodys0client000000000000',
} as const
export type ClientId = (typeof CLIENTS)[keyof typeof CLIENTS]

export const OLD = 'Correct-Horse-7'
export const NEW = 'Another-Horse-8'

interface Kind {
  readonly UserStatus?: string
  readonly Enabled?: boolean
  readonly verified?: 'true' | 'false'
  readonly texting?: true
  /** What happens before the clients are asked anything. */
  readonly before?: 'asked for a code' | 'asked for a code long ago' | 'spent the hour'
  /** No such user. */
  readonly absent?: true
}

/** Each client has one of each kind, so that none spends what is another's. */
export const users = {
  jane: { before: 'asked for a code' },
  june: {},
  phone: { texting: true },
  spent: { texting: true, before: 'spent the hour' },
  nobody: { absent: true },
  unverified: { verified: 'false' },
  disabled: { Enabled: false },
  unconfirmed: { UserStatus: 'UNCONFIRMED', verified: 'false' },
  halfway: { UserStatus: 'UNCONFIRMED', before: 'asked for a code' },
  invited: { UserStatus: 'FORCE_CHANGE_PASSWORD' },
  late: { before: 'asked for a code long ago' },
  silent: {},
  reset: { UserStatus: 'RESET_REQUIRED' },
} as const satisfies Readonly<Record<string, Kind>>

export type UserKey = keyof typeof users
export const kinds: readonly (readonly [UserKey, Kind])[] = Object.entries(users) as [UserKey, Kind][]

export function nameOf(user: UserKey, owner: number): string {
  return `${user}-${owner}@example.com`
}

/** Those of this many clients, with all that they need of a server. */
export function seedFor(owners: number) {
  const made = (texting: boolean) =>
    Array.from({ length: owners }, (_, owner) =>
      kinds
        .filter(([, { absent, texting: own = false }]) => !absent && own === texting)
        .map(([user, { UserStatus = 'CONFIRMED', Enabled = true, verified = 'true' }], index) => ({
          Username: texting ? `${user}-${owner}` : nameOf(user, owner),
          Password: OLD,
          UserStatus,
          Enabled,
          UserAttributes: texting
            ? [
                { Name: 'phone_number', Value: `+1555${index}${owner.toString().padStart(2, '0')}1234` },
                { Name: 'phone_number_verified', Value: verified },
              ]
            : [{ Name: 'email_verified', Value: verified }],
        })),
    ).flat()
  const client = (ClientId: ClientId, PreventUserExistenceErrors: 'LEGACY' | 'ENABLED') => ({
    ClientId,
    ClientName: ClientId,
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    PreventUserExistenceErrors,
  })
  return {
    pools: [
      {
        Id: POOL,
        PoolName: 'same',
        UsernameAttributes: ['email'],
        Policies: {
          PasswordPolicy: {
            MinimumLength: 8,
            RequireUppercase: true,
            RequireLowercase: true,
            RequireNumbers: true,
            RequireSymbols: true,
            PasswordHistorySize: 2,
          },
        },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        Clients: [client(CLIENTS.telling, 'LEGACY'), client(CLIENTS.hiding, 'ENABLED')],
        Users: made(false),
      },
      {
        Id: TEXTING_POOL,
        PoolName: 'texting',
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: 1 }] },
        Sparekey: { recoveryBudget: 5 },
        Clients: [client(CLIENTS.texting, 'LEGACY')],
        Users: made(true),
      },
    ],
  }
}
