import type { Output } from '../../model/index.ts'
import type { GroupRecord } from '../../store/ports/index.ts'
import { toSeconds } from '../epoch-seconds.ts'

type Described = NonNullable<Output<'GetGroup'>['Group']>

/** The group as every operation shows it; what was never set stays away. */
export function describeGroup(group: GroupRecord): Described {
  return {
    GroupName: group.name,
    UserPoolId: group.poolId,
    Description: group.description,
    RoleArn: group.roleArn,
    Precedence: group.precedence,
    LastModifiedDate: toSeconds(group.modifiedAt),
    CreationDate: toSeconds(group.createdAt),
  }
}
