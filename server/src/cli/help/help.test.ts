import { expect, test } from 'vitest'
import { checkOutput } from '../../model/check-output.ts'
import { decodeInput } from '../../model/decode.ts'
import { operationNames, operations, type OperationName } from '../../model/operations.ts'
import { paging, shapeOf } from '../../model/shapes.ts'
import { builtOperations } from '../../features/index.ts'
import { globalOptions } from '../aws/arguments/global-options.ts'
import { inputOptions } from '../aws/arguments/input-options.ts'
import { operationOptions } from '../aws/arguments/operation-options.ts'
import { pagingOptions } from '../aws/arguments/paging-options.ts'
import { commandName, optionName } from '../aws/names.ts'
import { ownCommands } from '../commands.ts'
import { documentedOptions } from './documented-options.ts'
import { errorMeanings } from './error-meanings.ts'
import { examplesOf, writtenExamples } from './examples/index.ts'
import { operationGroups } from './operation-groups.ts'
import { helpPage } from './pages.ts'
import { optionsBeyondAws } from './options-beyond-aws.ts'
import { ownCommandOptions } from './own-command-options.ts'
import { worksHere } from './works-here.gen.ts'

const page = (...words: string[]) => helpPage(words, 80) ?? 'no page'
/** The text with every run of white space as one blank. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

test('the page of forgot-password has every option of the AWS CLI’s page, in its order, with types and members', () => {
  const text = page('cognito-idp', 'forgot-password', 'help')
  const lines = text.split('\n').map((line) => line.trim())
  const [, synopsis = ''] = /SYNOPSIS\n([\s\S]*?)\n\n/.exec(text) ?? []
  expect(synopsis.split('\n').map((line) => line.trim())).toEqual([
    'sparekey cognito-idp forgot-password',
    '--client-id <value>',
    '[--secret-hash <value>]',
    '[--user-context-data <value>]',
    '--username <value>',
    '[--analytics-metadata <value>]',
    '[--client-metadata <value>]',
    '[--cli-input-json | --cli-input-yaml]',
    '[--generate-cli-skeleton <value>]',
    '[global options]',
  ])
  for (const line of [
    '--client-id (string) [required]',
    '--secret-hash (string)',
    '--user-context-data (structure)',
    'EncodedData -> (string)',
    'IpAddress=string,EncodedData=string',
    '"EncodedData": "string"',
    '--username (string) [required]',
    '--analytics-metadata (structure)',
    'AnalyticsEndpointId -> (string)',
    'AnalyticsEndpointId=string',
    '"AnalyticsEndpointId": "string"',
    '--client-metadata (map)',
    'key -> (string)',
    'value -> (string)',
    'KeyName1=string,KeyName2=string',
    '{"string": "string"',
    'Shorthand Syntax:',
    'JSON Syntax:',
    '--cli-input-json <json>',
    '--cli-input-yaml <yaml>',
    '--generate-cli-skeleton <what>',
    'CodeDeliveryDetails -> (structure)',
    'Destination -> (string)',
    'DeliveryMedium -> (string)',
    'AttributeName -> (string)',
  ])
    expect(lines).toContain(line)
})

test('the page of forgot-password has the example of the AWS CLI’s page with its output', () => {
  const text = page('forgot-password', '--help')
  expect(text).toContain(
    'sparekey cognito-idp forgot-password --client-id 38fjsnc484p94kpqsnet7mpld0 --username jane@example.com\n',
  )
  expect(flat(text)).toContain(
    '{ "CodeDeliveryDetails": { "Destination": "j***@e***.com", "DeliveryMedium": "EMAIL", "AttributeName": "email" } }',
  )
})

test('a page is found by each way of asking, and none for words that are no command', () => {
  const text = page('cognito-idp', 'forgot-password', 'help')
  for (const words of [
    ['help', 'cognito-idp', 'forgot-password'],
    ['forgot-password', '--help'],
    ['forgot-password', '-h'],
  ])
    expect(page(...words)).toBe(text)
  expect(page('help')).toContain('sparekey - A user-pool server')
  expect(page('cognito-idp', 'help')).toContain('confirm-forgot-password *')
  expect(page('config', 'print', '--help')).toContain('sparekey config print')
  for (const words of [
    ['forgotpassword'],
    ['cognito-idp', 'no-such'],
    ['forgot-password', 'extra'],
    ['dev', 'extra'],
    ['constructor'],
  ])
    expect(helpPage(words, 80)).toBeUndefined()
})

test.each(operationNames)('the page of %s names all its options, members and errors', (name) => {
  const text = page('cognito-idp', commandName(name))
  const words = new Set(text.split(/[\s,|[\]`.]+/))
  for (const { option, negation } of documentedOptions(name)) {
    expect(words, name).toContain(option)
    if (negation !== undefined) expect(words, name).toContain(negation)
  }
  for (const option of [...inputOptions, ...optionsBeyondAws(name), ...(paging[name] ? pagingOptions : [])])
    expect(words).toContain(`--${option.name}`)
  for (const error of operations[name].errors)
    expect(flat(text)).toContain(`${error} ${errorMeanings[error]?.slice(0, 10)}`)
  const { output } = operations[name]
  for (const member of output === undefined ? [] : Object.keys(shapeOf(output).members ?? {}))
    expect(text).toContain(`${member} -> (`)
})

test('every error of the model has a meaning, and no other', () => {
  const errors = new Set(operationNames.flatMap((name) => [...operations[name].errors]))
  expect(Object.keys(errorMeanings).toSorted()).toEqual([...errors].toSorted())
})

test('every operation is in one group, and marked when the server carries it out', () => {
  const grouped = operationGroups.flatMap((group) => group.operations)
  expect(grouped.toSorted()).toEqual([...operationNames].toSorted())
  expect([...worksHere].toSorted()).toEqual([...builtOperations()].toSorted())
  expect(page('cognito-idp')).not.toContain('no page')
  for (const name of operationNames)
    expect(page('cognito-idp').includes(` ${commandName(name)} *`), name).toBe(worksHere.includes(name))
})

test.each([60, 80, 100, 200])('running text keeps within %d columns', (width) => {
  const texts = [['help'], ['cognito-idp'], ['reset'], ['dev'], ['forgot-password'], ['create-user-pool']].map(
    (words) => helpPage(words, width) ?? '',
  )
  const code = /[{}[\]=]|"|Pattern|Values|\\$|^ +--|sparekey /
  for (const line of texts.flatMap((text) => text.split('\n')).filter((candidate) => !code.test(candidate)))
    expect(line.length, line).toBeLessThanOrEqual(width)
})

test('a page is plain text, and what stands out does so only through the caller’s own way', () => {
  for (const name of operationNames) expect(page(commandName(name))).toMatch(/^[\n\x20-\x7e]+$/)
  expect(helpPage(['help'], 80, (text) => `<${text}>`)).toContain('<SYNOPSIS>\n')
  expect(page('cognito-idp', 'sign-up')).not.toContain('`')
})

test('an option has a placeholder exactly where it takes a value', () => {
  const tables = [globalOptions, inputOptions, pagingOptions, ...Object.values(ownCommandOptions)]
  for (const { name, values, placeholder } of [...tables.flat(), ...operationNames.flatMap(optionsBeyondAws)])
    expect(placeholder !== undefined, name).toBe(values !== 'none')
})

test('the pages know the options that an operation takes, and no other', () => {
  const documented = (name: OperationName) => [
    ...documentedOptions(name).flatMap(({ option, negation }) =>
      negation === undefined ? [option] : [option, negation],
    ),
    ...[...inputOptions, ...(paging[name] ? pagingOptions : []), ...optionsBeyondAws(name)].map(
      (option) => `--${option.name}`,
    ),
  ]
  for (const name of operationNames) {
    const hidden = paging[name]
      ? [paging[name].token, paging[name].limit].map((member) => `--${optionName(member)}`)
      : []
    const all = operationOptions(name, [])
      .filter(({ refused }) => refused === undefined)
      .map((option) => `--${option.name}`)
    expect(new Set([...documented(name), ...hidden]), name).toEqual(new Set(all))
  }
})

test('the program’s page explains every global option, exit code and variable', () => {
  const text = page('help')
  for (const option of [
    '--debug',
    '--endpoint-url',
    '--no-verify-ssl',
    '--no-paginate',
    '--output',
    '--query',
    '--profile',
    '--region',
    '--version',
    '--color',
    '--no-sign-request',
    '--ca-bundle',
    '--cli-read-timeout',
    '--cli-connect-timeout',
    '--cli-binary-format',
    '--no-cli-pager',
    '--cli-auto-prompt',
    '--no-cli-auto-prompt',
    '--cli-error-format',
    '--cli-input-json',
    '--cli-input-yaml',
    '--generate-cli-skeleton',
    '--page-size',
    '--max-items',
    '--starting-token',
  ])
    expect(text).toMatch(new RegExp(`\n +${option}( <[a-z]+>)?\n`))
  for (const code of [0, 130, 252, 253, 254, 255]) expect(text).toMatch(new RegExp(`\n +${code} +[A-Z]`))
  expect(text).toContain('SPAREKEY_CLIENT_SECRET')
  expect(text).toContain('~/.aws/credentials')
})

test('the program’s page lists every command of our own, each on one line of 80 characters', () => {
  const text = page('help')
  for (const command of ownCommands)
    expect(text.match(new RegExp(`^ {7}${command} +[A-Z].*\\.$`, 'gm'))).toHaveLength(1)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(text).toContain('SPAREKEY_CONFIG')
})

test.each(['reset', 'dev'] as const)('the page of %s has the options that it takes', (command) => {
  expect(ownCommandOptions[command].length).toBeGreaterThan(4)
  for (const { name } of ownCommandOptions[command]) expect(page(command)).toContain(`--${name}`)
})

test.each(operationNames)(
  'the examples of %s use options that exist, give all it needs, and print what it answers',
  (name) => {
    const known = new Map(documentedOptions(name).map((option) => [option.option, option]))
    const others = [
      ...globalOptions,
      ...inputOptions,
      ...optionsBeyondAws(name),
      ...(paging[name] ? pagingOptions : []),
    ].map((option) => `--${option.name}`)
    for (const { options, output } of examplesOf(name)) {
      const flags = options.map((option) => option.split(' ')[0] ?? '')
      for (const flag of flags) {
        expect(known.has(flag) || others.includes(flag), `${flag} of ${name}`).toBe(true)
      }
      if (!flags.some((flag) => flag.startsWith('--cli-input')))
        for (const { option, required } of known.values()) if (required) expect(flags).toContain(option)
      if (output) checkOutput(name, answered(output))
    }
  },
)

test('at least 25 operations have examples that somebody wrote', () => {
  expect(Object.keys(writtenExamples).length).toBeGreaterThanOrEqual(25)
})

test('examples made from the model are requests that it allows', () => {
  for (const name of operationNames.filter((candidate) => !writtenExamples[candidate])) {
    const input: Record<string, unknown> = {}
    for (const option of examplesOf(name).flatMap(({ options }) => options)) {
      const [flag = '', ...rest] = option.split(' ')
      const { member = '', shape = '' } = documentedOptions(name).find((candidate) => candidate.option === flag) ?? {}
      input[member] = valueOf(rest.join(' ').replace(/^'|'$/g, ''), shapeOf(shape).type)
    }
    expect(decodeInput(name, input), name).toMatchObject({ ok: true })
  }
})

function valueOf(word: string, type: string): unknown {
  if (type === 'string' || type === 'blob') return word
  if (type === 'list' && !word.startsWith('[')) return [word]
  return JSON.parse(word)
}

/** Times are numbers on the wire and dates where they are shown. */
function answered(output: object) {
  return JSON.parse(JSON.stringify(output), (_, value) => (/^\d{4}-\d\d-\d\dT/.test(String(value)) ? 1 : value))
}
