/** A string that only its own constructor makes: a user id cannot be given where a pool id is wanted. */
export type Brand<Name extends string> = string & { readonly __brand: Name }

/** `<region>_` and nine of `[0-9A-Za-z]`. */
export type PoolId = Brand<'PoolId'>
/** 26 of `[0-9a-v]`. */
export type ClientId = Brand<'ClientId'>
/** The immutable `sub` of a user: UUID-shaped. */
export type UserId = Brand<'UserId'>
/**
 * Whom a window, a code or a lock-out belongs to: the user's id, or for a name that resolves to nobody the keyed pseudonym of that
 * name. Both have the length of a UUID, so that rows do not tell them apart.
 */
export type Subject = Brand<'Subject'>
/** A name folded by the pool's case rule: what `logins` is searched by. */
export type LoginKey = Brand<'LoginKey'>

export const poolId = (text: string) => text as PoolId
export const clientId = (text: string) => text as ClientId
export const userId = (text: string) => text as UserId
export const subject = (text: string) => text as Subject
export const loginKey = (text: string) => text as LoginKey

/** Nobody has this id: it stands where an act is about no user, or something is done for nobody as for somebody. */
export const NOBODY = userId('00000000-0000-0000-0000-000000000000')
