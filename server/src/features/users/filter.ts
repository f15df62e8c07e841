import { userStatuses, type UserSearch } from '../../store/ports/index.ts'

export type ParsedFilter =
  | { readonly search: UserSearch }
  | { readonly problem: 'syntax' }
  | { readonly problem: 'attribute'; readonly name: string }

/** One term: name, `=` or `^=`, and a value in quotes in which a backslash takes the next character as it is. Linear: no part can match two ways. */
const TERM = /^\s*([^\s"=^]+)\s*(\^?=)\s*"((?:[^"\\]|\\[^])*)"\s*$/

const ATTRIBUTES = ['email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username'] as const

/** What ListUsers is asked for. An empty filter asks for all. (Filter parameter of ListUsers in the API reference.) */
export function parseFilter(text: string): ParsedFilter {
  if (text.trim() === '') return { search: { by: 'age' } }
  const [, name, operator, quoted] = TERM.exec(text) ?? []
  if (name === undefined || quoted === undefined) return { problem: 'syntax' }
  const value = quoted.replace(/\\([^])/g, '$1')
  const match = operator === '=' ? 'whole' : 'beginning'
  const fits = (candidate: string, given = value) =>
    match === 'whole' ? candidate === given : candidate.startsWith(given)
  if (name === 'username' || name === 'sub') return { search: { by: name, match, value } }
  if (name === 'status')
    return { search: { by: 'enabled', values: [true, false].filter((on) => fits(on ? 'Enabled' : 'Disabled')) } }
  if (name === 'cognito:user_status')
    return { search: { by: 'status', values: userStatuses.filter((status) => fits(status, value.toUpperCase())) } }
  const attribute = ATTRIBUTES.find((known) => known === name)
  return attribute ? { search: { by: 'attribute', name: attribute, match, value } } : { problem: 'attribute', name }
}
