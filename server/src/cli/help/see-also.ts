import type { OperationName } from '../../model/operations.ts'
import { commandName } from '../aws/names.ts'
import { operationGroups } from './operation-groups.ts'
import { paragraph, type Block } from './page.ts'

const MOST = 6

/** Where to read on: neighbours of the operation, and the guides of its subject. */
export function seeAlso(name: OperationName): readonly Block[] {
  const group = operationGroups.find(({ operations }) => operations.includes(name))
  const neighbours = (group?.operations ?? []).filter((other) => other !== name).slice(0, MOST)
  return [
    ...(neighbours.length > 0
      ? [paragraph(`Commands: ${neighbours.map((other) => `\`${commandName(other)}\``).join(', ')}.`)]
      : []),
    guides(
      group?.title === 'ACCOUNT RECOVERY' ? ['account-recovery', 'messages', 'sms', 'command-line'] : ['command-line'],
    ),
  ]
}

/** Guides of the repository by name. */
export function guides(names: readonly string[]): Block {
  return paragraph(`Guides: ${names.map((name) => `\`docs/guides/${name}.md\``).join(', ')}.`)
}
