import { existsSync, readFileSync } from 'node:fs'

/** What operations and members are, in sentences. */
interface Descriptions {
  readonly operations?: Readonly<Record<string, string>>
  readonly members?: Readonly<Record<string, string>>
  /** By `Structure.Member`; they win over `members`. */
  readonly structureMembers?: Readonly<Record<string, string>>
}

const FILE = new URL('../../server/model/descriptions.json', import.meta.url)
const descriptions: Descriptions = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}

export function describeOperation(operation: string): string {
  return descriptions.operations?.[operation] ?? `${spaced(operation)}.`
}

export function describeMember(owner: string, member: string): string {
  const text = descriptions.structureMembers?.[`${owner}.${member}`] ?? descriptions.members?.[member]
  return text ?? `The member ${member} of the request.`
}

/** `AdminGetUser` as `Admin get user`. */
function spaced(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
  return words.map((word, index) => (index === 0 || /^[A-Z]{2}/.test(word) ? word : word.toLowerCase())).join(' ')
}

/** Windows PowerShell reads a file without a mark as the machine's code page, so the module is ASCII. */
export function ascii(text: string): string {
  const plain = text
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/[\u2013\u2014]/g, '-')
    .replaceAll('\u2026', '...')
    .replaceAll('\u00a0', ' ')
  const other = /[^\t\n\x20-\x7e]/.exec(plain)
  if (other) throw new Error(`a text for the PowerShell module has a character that is not ASCII: ${plain}`)
  return plain
}
