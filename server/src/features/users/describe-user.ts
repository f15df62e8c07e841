import type { UserRecord } from '../../store/ports/index.ts'
import { toSeconds } from '../epoch-seconds.ts'

type Attribute = { readonly Name: string; readonly Value: string }

// The order the service was seen to answer in: sub first, the contact a person is reached by last.
const FIRST = ['sub', 'identities', 'email_verified']
const LAST = ['phone_number_verified', 'phone_number', 'preferred_username', 'locale', 'email']

/** The user's attributes as name and value. `readable` leaves out what a client may not see. */
export function attributeList(
  user: UserRecord,
  readable: (name: string) => boolean = () => true,
): readonly Attribute[] {
  const names = Object.keys(user.attributes).filter(readable)
  const rank = (name: string) =>
    FIRST.includes(name) ? FIRST.indexOf(name) : LAST.includes(name) ? 100 + LAST.indexOf(name) : 50
  return names.toSorted((a, b) => rank(a) - rank(b)).map((Name) => ({ Name, Value: user.attributes[Name] ?? '' }))
}

/** The factors, only where there are any. */
export function factorsOf(user: UserRecord) {
  return {
    ...(user.preferredFactor && { PreferredMfaSetting: user.preferredFactor }),
    ...(user.factors.length > 0 && { UserMFASettingList: user.factors }),
  }
}

/** A user as lists and AdminCreateUser show it: `Attributes`, where the operations for one user say `UserAttributes`. */
export function listedUser(user: UserRecord, shown: (name: string) => boolean = () => true) {
  return {
    Username: user.username,
    Attributes: attributeList(user, shown),
    UserCreateDate: toSeconds(user.createdAt),
    UserLastModifiedDate: toSeconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  }
}
