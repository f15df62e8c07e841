import type { GroupRecord } from '../../store/ports/index.ts'

/** The claims that follow from a user's groups; a claim that would be empty stays away. */
export interface GroupClaims {
  readonly groups: readonly string[] | undefined
  readonly roles: readonly string[] | undefined
  readonly preferredRole: string | undefined
}

/**
 * Names and roles in the order of precedence, the best first. The preferred role is that of the best group; of several that are equally good they must
 * all have the same, or there is none (user groups page of the developer guide).
 */
export function groupClaims(groups: readonly Pick<GroupRecord, 'name' | 'roleArn' | 'precedence'>[]): GroupClaims {
  const roles = [...new Set(groups.flatMap(({ roleArn }) => (roleArn === undefined ? [] : [roleArn])))]
  const best = groups.filter(({ precedence }) => precedence === groups[0]?.precedence)
  const rolesOfBest = new Set(best.map(({ roleArn }) => roleArn))
  return {
    groups: groups.length > 0 ? groups.map(({ name }) => name) : undefined,
    roles: roles.length > 0 ? roles : undefined,
    preferredRole: rolesOfBest.size === 1 ? best[0]?.roleArn : undefined,
  }
}
