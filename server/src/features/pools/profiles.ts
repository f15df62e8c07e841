/** One difference between the profiles of a pool. */
export interface ProfileDifference {
  readonly id: `H${number}`
  readonly subject: string
  readonly aws: string
  readonly hardened: string
  /** Settings of the pool that change it for themselves. */
  readonly settings?: readonly string[]
}

/** What `hardened` changes, and nothing else. The page of the profiles is made from it. */
export const profileDifferences: readonly ProfileDifference[] = [
  {
    id: 'H1',
    subject: 'PreventUserExistenceErrors that is unset',
    aws: 'LEGACY',
    hardened: 'ENABLED; LEGACY must be asked for',
  },
  {
    id: 'H2',
    subject: 'codes that reset, confirm a sign-up or verify an address',
    aws: '6 digits',
    hardened: '8 digits',
    settings: ['resetCodeLength', 'verificationCodeLength'],
  },
  {
    id: 'H3',
    subject: 'an hour’s budget that is spent',
    aws: 'the next call when the oldest is an hour old',
    hardened:
      'nothing for one hour, then two, four, up to a day each time, until a reset succeeds: fewer than 2,000 guesses at one account in a year, of 100,000,000 codes',
    settings: ['recoveryBudget'],
  },
  {
    id: 'H4',
    subject: 'wrong codes over many users of a pool',
    aws: 'not counted',
    hardened:
      'above a number an hour, as each server counts, every confirmation takes a second longer and an alarm is logged',
    settings: ['wrongCodesAnHour'],
  },
  {
    id: 'H5',
    subject: 'asking again while a code is alive',
    aws: 'a new code; the old one is dead; requests and guesses share one budget',
    hardened:
      'the same code again, its life goes on; requests and guesses have budgets of their own, and a guess while no code is alive is not counted: asking neither kills the code that is being typed nor spends guesses',
  },
  {
    id: 'H6',
    subject: 'rates by category of operation',
    aws: 'off',
    hardened: 'as Cognito’s: 30 calls a second to recover accounts, and so on, as each server counts',
    settings: ['categoryRates'],
  },
  {
    id: 'H7',
    subject: 'sessions after a reset',
    aws: 'stay valid',
    hardened: 'end',
    settings: ['revokeTokensOnPasswordReset'],
  },
  {
    id: 'H8',
    subject: 'notice that the password was changed',
    aws: 'none',
    hardened: 'to every verified contact',
    settings: ['passwordChangedNotice'],
  },
  {
    id: 'H9',
    subject: 'a confirmation that nobody asked for',
    aws: 'ExpiredCodeException for a user, CodeMismatchException for nobody',
    hardened: 'CodeMismatchException for both',
  },
  {
    id: 'H10',
    subject: 'the state of a user (not confirmed, disabled, reset required) where users are hidden',
    aws: 'told as Cognito tells it',
    hardened:
      'told only to who has the right password or code; everybody else is answered as for nobody. Where accounts have aliases a lock is not told either',
  },
  {
    id: 'H11',
    subject: 'errors of delivery',
    aws: 'queued: in log and outbox, never in the answer',
    hardened: 'the same',
  },
  {
    id: 'H12',
    subject: 'SignUp with an address that has an account, in pools that sign in by address',
    aws: 'UsernameExistsException',
    hardened:
      'answered as new; the owner gets a mail that says so. An account that nobody has confirmed yet is made anew, and keeps its password only if both sign-ups chose the same. Until it is confirmed even the right password is answered as a wrong one, and a new address of a user waits until it is verified',
  },
  {
    id: 'H13',
    subject: 'the secret hash is over',
    aws: 'the typed name, the user name or the sub',
    hardened: 'the typed name alone',
  },
  {
    id: 'H14',
    subject: 'new user names',
    aws: 'the pattern of the API',
    hardened: 'also in Unicode normalization form C, and nothing in them that is not seen',
  },
  {
    id: 'H15',
    subject: 'masked addresses',
    aws: 'j***@e***',
    hardened: 'the same',
    settings: ['masking'],
  },
]
