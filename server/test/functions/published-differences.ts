import { eventNames, type EventName } from './golden-events.ts'

/** Where an event that Cognito sends is none of the published type. */
interface Difference {
  readonly events: readonly EventName[]
  readonly members: readonly string[]
  readonly because: string
}

const named = (pattern: RegExp) => eventNames.filter((name) => pattern.test(name))

export const publishedDifferences: readonly Difference[] = [
  {
    events: ['PreSignUp_SignUp', 'UserMigration_ForgotPassword'],
    members: ['request.validationData'],
    because: 'a map that nobody sent is null in an event about somebody who is not there yet; the types leave it out',
  },
  { events: ['PreSignUp_AdminCreateUser'], members: ['request.clientMetadata'], because: 'the same' },
  {
    events: named(/^Custom(Email|SMS)Sender_(?!SignUp|ForgotPassword)/),
    members: ['request.clientMetadata'],
    because: 'custom senders get null where nobody sent any; the types leave it out',
  },
  {
    events: ['UserMigration_ForgotPassword'],
    members: ['request.password'],
    because: 'who forgot a password sends none; the types have one always',
  },
  {
    events: named(/^UserMigration_/),
    members: [
      'response.userAttributes',
      'response.finalUserStatus',
      'response.messageAction',
      'response.desiredDeliveryMediums',
      'response.forceAliasCreation',
      'response.enableSMSMFA',
    ],
    because: 'they begin as null; the types are those of the answer',
  },
  {
    events: named(/^TokenGeneration_.*V1_0$/),
    members: ['response.claimsOverrideDetails'],
    because: 'it begins as null; the types are those of the answer',
  },
  {
    events: named(/^TokenGeneration_.*V[23]_0$/),
    members: ['response.claimsAndScopeOverrideDetails'],
    because: 'it begins as null; the types are those of the answer',
  },
  {
    events: named(/^TokenGeneration_NewPasswordChallenge/),
    members: ['request.groupConfiguration.preferredRole'],
    because: 'it is null where there is none; the types leave it out',
  },
  {
    events: named(/^TokenGeneration_.*V3_0$/),
    members: ['triggerSource'],
    because: 'version 3 is for users as well; the types have machines only',
  },
]
