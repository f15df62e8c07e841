import descriptions from '../../model/descriptions.json' with { type: 'json' }
import type { OperationName } from './operations.ts'

const members: Readonly<Record<string, string>> = descriptions.members
const structureMembers: Readonly<Record<string, string>> = descriptions.structureMembers

/** What the operation does, in one or two sentences. */
export function describeOperation(name: OperationName): string {
  return descriptions.operations[name]
}

/** What the member of the structure means. @throws Error for a member without a text: a bug of the file, which a test holds */
export function describeMember(structure: string, member: string): string {
  const text = structureMembers[`${structure}.${member}`] ?? members[member]
  if (text === undefined) throw new Error(`nothing describes ${structure}.${member}`)
  return text
}

/** The first sentence, for places with room for one line. */
export function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/s.exec(text)?.[0] ?? text
}
