import { isObject } from '../../model/json-types.ts'
import type { GroupClaims } from './group-claims.ts'
import type { PreTokenGenerationVersion } from './pre-token-generation.ts'
import type { ClaimChanges, TokenOverrides } from './token-overrides.ts'

/** Claims and scopes that one answer may name, all lists together (quotas page of the developer guide). */
const MOST_CLAIMS_AND_SCOPES = 5_000

// A scope by RFC 6749, 3.3: no white space, no quotation mark, no backslash, nothing outside ASCII.
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+$/

type Members = Readonly<Record<string, unknown>>
type Read<T> = (value: unknown, at: string) => T

/**
 * What the `response` of a PreTokenGeneration trigger wants changed. A member that is missing or null asks for nothing, except the groups: null takes
 * them away, only leaving the member out keeps them. `droppedScopes` are those that are no scopes, for the log.
 *
 * `problem` says where the response is none that can be used; no value of it is shown.
 */
export function readTokenOverrides(
  version: PreTokenGenerationVersion,
  response: unknown,
): { readonly overrides: TokenOverrides; readonly droppedScopes: readonly string[] } | { readonly problem: string } {
  if (!isObject(response)) return { problem: 'response is no object' }
  const problems: string[] = []
  const read = readers((problem) => problems.push(problem))

  const isV1 = version === 'V1_0'
  const top = isV1 ? 'claimsOverrideDetails' : 'claimsAndScopeOverrideDetails'
  const details = read.object(response[top], top)
  const idAt = isV1 ? top : `${top}.idTokenGeneration`
  const accessAt = `${top}.accessTokenGeneration`
  const id = isV1 ? details : read.object(details['idTokenGeneration'], idAt)
  const access = isV1 ? {} : read.object(details['accessTokenGeneration'], accessAt)

  const isValue = isV1 ? isString : isPresent
  const idChanges = read.claims(id, idAt, isValue)
  const accessChanges = read.claims(access, accessAt, isValue)
  const scopesToAdd = read.strings(access['scopesToAdd'], `${accessAt}.scopesToAdd`)
  const suppressScopes = read.strings(access['scopesToSuppress'], `${accessAt}.scopesToSuppress`)
  const groups = read.groups(details['groupOverrideDetails'], `${top}.groupOverrideDetails`)

  const named = sizeOf(idChanges) + sizeOf(accessChanges) + scopesToAdd.length + suppressScopes.length
  if (named > MOST_CLAIMS_AND_SCOPES)
    problems.push(`${top} names ${named} claims and scopes, and ${MOST_CLAIMS_AND_SCOPES} are the most`)
  if (problems[0] !== undefined) return { problem: problems[0] }
  const addScopes = scopesToAdd.filter((scope) => SCOPE.test(scope))
  const overrides = { id: idChanges, access: { ...accessChanges, addScopes, suppressScopes }, groups }
  return { overrides, droppedScopes: scopesToAdd.filter((scope) => !SCOPE.test(scope)) }
}

/** Each gives what is there, or nothing and tells the problem. */
function readers(tell: (problem: string) => void) {
  const object: Read<Members> = (value, at) => {
    if (isObject(value)) return value
    if (isPresent(value)) tell(`${at} is no object`)
    return {}
  }
  const strings: Read<readonly string[]> = (value, at) => {
    if (Array.isArray(value) && value.every(isString)) return value
    if (isPresent(value)) tell(`${at} is no list of strings`)
    return []
  }
  const string: Read<string | undefined> = (value, at) => {
    if (isString(value)) return value
    if (isPresent(value)) tell(`${at} is no string`)
    return undefined
  }
  const claims = (members: Members, at: string, isValue: (value: unknown) => boolean): ClaimChanges => {
    const add = object(members['claimsToAddOrOverride'], `${at}.claimsToAddOrOverride`)
    const wrong = Object.keys(add).find((name) => !isValue(add[name]))
    if (wrong !== undefined)
      tell(`${at}.claimsToAddOrOverride has ${JSON.stringify(wrong)} with a value of a type it cannot be`)
    return { add, suppress: strings(members['claimsToSuppress'], `${at}.claimsToSuppress`) }
  }
  const groups: Read<GroupClaims | undefined> = (value, at) => {
    if (value === undefined) return undefined
    const given = object(value, at)
    return {
      groups: unlessEmpty(strings(given['groupsToOverride'], `${at}.groupsToOverride`)),
      roles: unlessEmpty(strings(given['iamRolesToOverride'], `${at}.iamRolesToOverride`)),
      preferredRole: string(given['preferredRole'], `${at}.preferredRole`) || undefined,
    }
  }
  return { object, strings, claims, groups }
}

function sizeOf({ add, suppress }: ClaimChanges): number {
  return Object.keys(add).length + suppress.length
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}
