// What the columns of the outbox hold, for every statement about it.

/** In the place of a code's purpose. */
export const INVITATION = 'invitation'
export const NOTICE = 'notice'

/** Something the user was sent is still of use: a code, a temporary password, or a notice, which always is. `o`, `c`, `t` as in the claims. */
export const LIVE = `coalesce(c.nonce, t.user_id, CASE WHEN o.purpose = '${NOTICE}' THEN o.id END)`

/** `state` of a row that is settled; 0 while it waits. */
export const SENT = 1
export const GIVEN_UP = 2
export const VOID = 3
/** As they are told; the place in the list is the number. */
export const STATES = ['waiting', 'sent', 'given-up'] as const
/** What a settled row no longer holds. */
export const ERASED = 'destination = NULL, nonce = NULL, sealed = NULL, lease = NULL, lease_until = NULL'
/** Decoys put away by one claim: as many as a commit brings at most, so they do not pile up, and little work at a time. */
export const DECOYS = 64
/** Rows that one commit looks at when those before it were all past sending, as they are after a long outage. */
export const LONGEST_LOOK = 256
