import type { UserRecord } from '../../store/ports/index.ts'

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
