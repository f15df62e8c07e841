import type { Output } from '../../model/index.ts'
import { toSeconds } from '../epoch-seconds.ts'
import type { Pool } from './directory.ts'
import { passwordPolicyOf } from './password-policy.ts'
import { arnOf } from './pool-of-arn.ts'
import { schemaAttributes } from './schema-attributes.ts'

type Described = NonNullable<Output<'DescribeUserPool'>['UserPool']>

/** The pool as DescribeUserPool shows it: what was given, and the defaults the service fills in. `users` is about how many it has. */
export function describePool(pool: Pool, accountId: string, users: number): Described {
  const { Schema, Policies, AdminCreateUserConfig, UserPoolTags, ...given } = pool.definition
  const { PasswordHistorySize, ...policy } = passwordPolicyOf(pool)
  return {
    ...given,
    Id: pool.id,
    Name: pool.name,
    Policies: {
      PasswordPolicy: { ...policy, ...(PasswordHistorySize > 0 && { PasswordHistorySize }) },
      SignInPolicy: Policies?.SignInPolicy ?? { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: given.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: given.LambdaConfig ?? {},
    LastModifiedDate: toSeconds(pool.modifiedAt),
    CreationDate: toSeconds(pool.createdAt),
    SchemaAttributes: schemaAttributes(Schema),
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE', ...given.VerificationMessageTemplate },
    UserAttributeUpdateSettings: given.UserAttributeUpdateSettings ?? { AttributesRequireVerificationBeforeUpdate: [] },
    MfaConfiguration: given.MfaConfiguration ?? 'OFF',
    EstimatedNumberOfUsers: users,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...given.EmailConfiguration },
    UserPoolTags: UserPoolTags ?? {},
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      UnusedAccountValidityDays: policy.TemporaryPasswordValidityDays,
      ...AdminCreateUserConfig,
    },
    Arn: arnOf(pool, accountId),
    UserPoolTier: given.UserPoolTier ?? 'ESSENTIALS',
  }
}
