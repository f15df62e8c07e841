import { describeMember, describeOperation, firstSentence } from '../../model/descriptions.ts'
import { operations, type OperationName } from '../../model/operations.ts'
import { paging, shapeOf } from '../../model/shapes.ts'
import { commandName, optionName } from '../aws/names.ts'
import { inputOptions } from '../aws/arguments/input-options.ts'
import { isPaged, pagingOptions } from '../aws/arguments/paging-options.ts'
import { documentedOptions, type DocumentedOption } from './documented-options.ts'
import { errorMeanings } from './error-meanings.ts'
import { examplesOf, type Example } from './examples/index.ts'
import { explained } from './explained.ts'
import { optionsBeyondAws } from './options-beyond-aws.ts'
import { code, paragraph, term, type Block, type Page } from './page.ts'
import { seeAlso } from './see-also.ts'
import { shapeNotes, typeName } from './shape-notes.ts'
import { notesOf, shapeTree } from './shape-tree.ts'
import { jsonSyntax, shorthandSyntax, wordsSyntax } from './syntax.ts'
import { worksHere } from './works-here.gen.ts'

/** Longer commands are shown over several lines. */
const ONE_LINE = 110

/** The page of one operation. */
export function operationPage(name: OperationName): Page {
  const command = commandName(name)
  const beyond = optionsBeyondAws(name)
  return {
    name: `sparekey-${command}`,
    summary: firstSentence(describeOperation(name)),
    sections: [
      { title: 'DESCRIPTION', blocks: description(name) },
      { title: 'SYNOPSIS', blocks: [code(...synopsis(name))] },
      {
        title: 'OPTIONS',
        blocks: [
          ...documentedOptions(name).map((option) => optionBlock(name, option)),
          ...inputOptions.map(explained),
          ...(isPaged(name) ? [...pagingOptions.map(explained), byHand(name)] : []),
          paragraph('`sparekey help` explains the options that all operations share.'),
        ],
      },
      ...(beyond.length > 0 ? [{ title: 'OPTIONS BEYOND THE AWS CLI', blocks: beyond.map(explained) }] : []),
      { title: 'EXAMPLES', blocks: examplesOf(name).map((example) => exampleBlock(command, example)) },
      { title: 'OUTPUT', blocks: output(name) },
      { title: 'ERRORS', blocks: errors(name) },
      { title: 'SEE ALSO', blocks: seeAlso(name) },
    ],
  }
}

const CALLERS = {
  none: 'Anybody may call it; it is not signed.',
  token: 'The signed-in user calls it with an access token; it is not signed.',
  sigv4: 'Administrators call it; it is signed with credentials.',
} as const

function description(name: OperationName): readonly Block[] {
  const here = worksHere.includes(name)
    ? 'A Sparekey server carries it out.'
    : 'A Sparekey server of this version answers `UnsupportedOperationException`; Amazon Cognito carries it out.'
  return [
    paragraph(describeOperation(name)),
    paragraph(`${CALLERS[operations[name].access]} ${here}`),
    ...(isPaged(name) && !insistsOnSize(name)
      ? [paragraph('All pages of the list are fetched and shown as one, unless `--no-paginate` is given.')]
      : []),
  ]
}

function synopsis(name: OperationName): readonly string[] {
  const command = `sparekey cognito-idp ${commandName(name)}`
  const options = documentedOptions(name).map(({ option, required, negation }) => {
    const shown = negation === undefined ? `${option} <value>` : `${option} | ${negation}`
    return required ? shown : `[${shown}]`
  })
  const pages = isPaged(name) ? pagingOptions.map((option) => `[--${option.name} <value>]`) : []
  const rest = [
    '[--cli-input-json | --cli-input-yaml]',
    ...pages,
    '[--generate-cli-skeleton <value>]',
    '[global options]',
  ]
  return [command, ...[...options, ...rest].map((line) => `  ${line}`)]
}

function optionBlock(name: OperationName, { option, member, shape, required, negation }: DocumentedOption): Block {
  const value = shapeOf(shape)
  const flags = negation === undefined ? option : `${option} | ${negation}`
  return term(
    `${flags} (${typeName(value)})${required ? ' [required]' : ''}`,
    paragraph(describeMember(operations[name].input ?? '', member)),
    ...notesOf(value),
    ...shapeTree(shape),
    ...syntax(shape),
  )
}

function syntax(shape: string): readonly Block[] {
  const words = wordsSyntax(shape)
  if (words !== undefined) return [paragraph('Syntax:'), indented(words)]
  const { type } = shapeOf(shape)
  if (type !== 'structure' && type !== 'list' && type !== 'map') return []
  const shorthand = shorthandSyntax(shape)
  return [
    ...(shorthand === undefined ? [] : [paragraph('Shorthand Syntax:'), indented(shorthand)]),
    paragraph('JSON Syntax:'),
    indented(...jsonSyntax(shape)),
  ]
}

function indented(...lines: readonly string[]): Block {
  return code(...lines.map((line) => `  ${line}`))
}

/** The members behind the three options of paging have options too, as AWS's command line lets them. */
function byHand(name: OperationName): Block {
  const { token = '', limit = '' } = paging[name] ?? {}
  const [size, next] = [limit, token].map((member) => `\`--${optionName(member)}\``)
  if (insistsOnSize(name))
    return paragraph(
      `The operation insists on ${size}, which asks for a single page and excludes the three options above. ${next} goes on.`,
    )
  const { members = {} } = shapeOf(operations[name].input ?? '')
  const range = shapeNotes(shapeOf(members[limit] ?? ''))
    .join('')
    .replace('Range: ', '')
  return paragraph(`${size} and ${next} ask for a single page instead; its size is ${range}.`)
}

/** A page size that must be given is given by hand, and then there is one page. */
function insistsOnSize(name: OperationName): boolean {
  return shapeOf(operations[name].input ?? '').required?.includes(paging[name]?.limit ?? '') ?? false
}

function exampleBlock(command: string, { title, text, options, output: printed }: Example): Block {
  const head = `sparekey cognito-idp ${command}`
  const line = [head, ...options].join(' ')
  const lines = line.length <= ONE_LINE ? [line] : [head, ...options.map((option) => `    ${option}`)].map(continued)
  return term(
    title,
    paragraph(text),
    code(...lines),
    ...(printed === undefined ? [] : [paragraph('Output:'), code(...JSON.stringify(printed, null, 4).split('\n'))]),
  )
}

function continued(line: string, index: number, lines: readonly string[]): string {
  return index < lines.length - 1 ? `${line} \\` : line
}

function output(name: OperationName): readonly Block[] {
  const shape = operations[name].output
  const tree = shape === undefined ? [] : shapeTree(shape)
  return tree.length > 0 ? tree : [paragraph('None.')]
}

function errors(name: OperationName): readonly Block[] {
  return [
    paragraph('Any of these ends the command with exit code 254.'),
    { kind: 'rows', rows: [...operations[name].errors].map((error) => [error, errorMeanings[error] ?? '']) },
  ]
}
