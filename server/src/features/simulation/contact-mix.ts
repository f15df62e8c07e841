import { fold } from '../../kernel/fold.ts'
import type { ContactMix, Medium, PhoneShares, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { wayBack } from '../recovery/eligibility.ts'
import { mechanismsOf } from '../recovery/mechanisms.ts'
import { autoVerified, contactToConfirm } from '../sign-up/contact.ts'
import { isCaseSensitive } from '../users/login-key.ts'
import type { Counts } from './draw.ts'

/** Different ones that are kept of each kind, the most frequent: enough to look like the pool. */
const KEPT = 24

/** What codes to these users look like: where they would go, and what a masked address shows of it. */
export function contactMix(
  pool: Pool,
  users: readonly UserRecord[],
  carries: Services['carries'],
  at: number,
): ContactMix {
  const level = (text: string) => (isCaseSensitive(pool) ? text : fold(text))
  const emails = users.flatMap(({ attributes: { email } }) => (email ? [level(email)] : []))
  const phones = users.flatMap(({ attributes: { phone_number: phone } }) => (phone ? [phone] : []))
  return {
    at,
    of: users.length,
    basis: basisOf(pool),
    reset: phoneShares(users, (user) => {
      const way = wayBack(pool, user, carries)
      return way.kind === 'send' ? way.medium : undefined
    }),
    signUp: phoneShares(users, ({ attributes }) => contactToConfirm(pool, attributes, carries)?.medium),
    locals: frequent(emails.map((email) => firstCharacter(email))),
    domains: frequent(emails.map(shownDomain)),
    digits: frequent(phones.map((phone) => String(phone.length - 1))),
  }
}

/** The settings that a mix stands on: with others it is another. */
export function basisOf(pool: Pool): string {
  return [...mechanismsOf(pool), '/', ...autoVerified(pool)].join(' ')
}

/** Which share of codes would go to a phone: of all users, of those who have an e-mail address, and of those who have a phone. */
function phoneShares(users: readonly UserRecord[], mediumOf: (user: UserRecord) => Medium | undefined): PhoneShares {
  const share = (of: readonly UserRecord[]) => {
    const media = of.map(mediumOf).filter((medium) => medium !== undefined)
    return media.length === 0 ? undefined : media.filter((medium) => medium === 'SMS').length / media.length
  }
  return {
    all: share(users),
    email: share(users.filter(({ attributes }) => attributes['email'])),
    phone: share(users.filter(({ attributes }) => attributes['phone_number'])),
  }
}

/** The first character of the domain and its last label: `e.com`. */
function shownDomain(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  const dot = domain.lastIndexOf('.')
  return firstCharacter(domain) + (dot > 0 ? domain.slice(dot) : '')
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function frequent(items: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a).slice(0, KEPT))
}
