import { type OperationName, operations } from '../../../model/operations.ts'
import { type Shape, shapeOf } from '../../../model/shapes.ts'
import { yamlWord } from '../output/yaml-text.ts'

/** One sentence about a member of a structure. */
export type Describe = (shape: string, member: string) => string | undefined

/**
 * What `--generate-cli-skeleton yaml-input` prints: every member, and behind it whether it is required, what it is, and what it
 * may be.
 */
export function yamlInputSkeleton(operation: OperationName, describe: Describe): string {
  const { input } = operations[operation]
  const written = input === undefined ? word('{}') : write(input, [], describe)
  return written.lines.map((line) => `${line}\n`).join('')
}

/** A word stands behind its name; the lines of a map and of a list follow it, those of a map indented. */
interface Written {
  readonly form: 'word' | 'list' | 'map'
  readonly lines: readonly string[]
}

function word(text: string): Written {
  return { form: 'word', lines: [text] }
}

/** @param within the shapes around this one: a shape inside itself stays empty */
function write(shapeName: string, within: readonly string[], describe: Describe): Written {
  const shape = shapeOf(shapeName)
  const inner = [...within, shapeName]
  switch (shape.type) {
    case 'structure':
      return within.includes(shapeName) ? word('{}') : writeMembers(shapeName, shape, inner, describe)
    case 'list':
      return shape.member === undefined ? word('[]') : writeItem(write(shape.member, inner, describe))
    case 'map':
      if (shape.value === undefined) return word('{}')
      return { form: 'map', lines: named('KeyName', write(shape.value, inner, describe), '') }
    case 'string':
      return word(yamlWord(shape.enum?.[0] ?? ''))
    case 'integer':
    case 'long':
      return word('0')
    case 'boolean':
      return word('true')
    case 'timestamp':
      return word('1970-01-01 00:00:00')
    case 'blob':
      return word("!!binary ''")
  }
}

function writeMembers(shapeName: string, shape: Shape, within: readonly string[], describe: Describe): Written {
  const members = Object.entries(shape.members ?? {})
  if (members.length === 0) return word('{}')
  const comments = members.map(([name, of]) => commentOf(shapeName, shape, name, of, describe))
  const first = comments.findIndex((comment) => comment !== '')
  const lines = members.flatMap(([name, of], at) => {
    // The emitter of the genuine CLI puts two blanks before the first comment of a map and one before the others.
    const comment = comments[at] ? `${at === first ? '  ' : ' '}# ${comments[at]}` : ''
    return named(name, write(of, within, describe), comment)
  })
  return { form: 'map', lines }
}

function writeItem({ lines }: Written): Written {
  return { form: 'list', lines: lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)) }
}

function named(name: string, { form, lines }: Written, comment: string): string[] {
  if (form === 'word') return [`${name}: ${lines.join('')}${comment}`]
  return [`${name}:${comment}`, ...(form === 'map' ? lines.map((line) => `  ${line}`) : lines)]
}

function commentOf(shapeName: string, shape: Shape, name: string, of: string, describe: Describe): string {
  const values = shapeOf(of).enum
  const parts = [
    shape.required?.includes(name) ? '[REQUIRED]' : '',
    describe(shapeName, name)?.replaceAll(/\s+/g, ' ').trim() ?? '',
    values === undefined ? '' : `Valid values are: ${values.join(', ')}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}
