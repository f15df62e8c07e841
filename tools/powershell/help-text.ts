import { describeMember, describeOperation, firstSentence } from '../../server/src/model/descriptions.ts'
import { shapeOf } from '../../server/src/model/shapes.ts'
import type { Cmdlet } from './cmdlets.ts'
import { commonParameters, defaultOutput } from './common-parameters.ts'
import { outputType } from './output-type.ts'
import type { RequestParameter } from './parameters.ts'

/** The help of one cmdlet as a comment that Get-Help reads. */
export function helpText(cmdlet: Cmdlet): readonly string[] {
  const told = describeOperation(cmdlet.operation)
  const first = firstSentence(told)
  const rest = told.slice(first.length)
  return [
    '<#',
    ...section('SYNOPSIS', oneLine(first)),
    ...section('DESCRIPTION', oneLine(`${rest} Calls ${cmdlet.operation}. ${access(cmdlet)}`)),
    ...cmdlet.parameters.flatMap((parameter) => section(`PARAMETER ${parameter.name}`, parameterText(parameter))),
    ...commonParameters(cmdlet).flatMap(({ name, text }) => section(`PARAMETER ${name}`, oneLine(text))),
    ...section('INPUTS', oneLine(inputText(cmdlet))),
    ...section('OUTPUTS', oneLine(outputText(cmdlet))),
    ...section('EXAMPLE', example(cmdlet)),
    '#>',
  ]
}

function section(name: string, text: string): readonly string[] {
  return [`.${name}`, text]
}

/** On one line and without marks of Markdown, so that nothing in it can end the comment or begin a section. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('`', '').replaceAll('#>', '# >').trim()
}

function access({ signed }: Cmdlet): string {
  return signed ? 'The request is signed with your AWS keys.' : 'The request is not signed and needs no AWS keys.'
}

function parameterText({ owner, path, shape }: RequestParameter): string {
  const { type, enum: values, member } = shapeOf(shape)
  const item = type === 'list' ? shapeOf(member ?? '') : undefined
  const notes = [
    values ? `One of ${values.join(', ')}.` : '',
    item?.enum ? `Each is one of ${item.enum.join(', ')}.` : '',
    item?.type === 'structure' ? `Each is a hashtable with ${Object.keys(item.members ?? {}).join(', ')}.` : '',
    type === 'map' && isMapOfStrings(shape)
      ? 'A hashtable of strings; values of other types are turned into strings.'
      : '',
    type === 'blob' ? 'Bytes, a stream, a file (Get-Item), or a text.' : '',
    shapeOf(shape).document ? 'Any value that can be written as JSON: a hashtable, for instance.' : '',
  ]
  return oneLine([describeMember(owner, path.split('.').at(-1) ?? ''), ...notes].join(' '))
}

function isMapOfStrings(shape: string): boolean {
  return shapeOf(shapeOf(shape).value ?? '').type === 'string'
}

function inputText({ target }: Cmdlet): string {
  if (!target) return 'Values of all parameters, by the names of properties.'
  return `A value for ${target.name}, or values of all parameters by the names of properties.`
}

function outputText(cmdlet: Cmdlet): string {
  if (cmdlet.select === '') return 'None, unless -Select asks for something.'
  return `${outputType(cmdlet)}. ${defaultOutput(cmdlet)} Times are in the time zone of this computer.`
}

function example({ name, target, parameters }: Cmdlet): string {
  const required = parameters.filter((parameter) => parameter.required || parameter === target)
  return [name, ...required.map((parameter) => `-${parameter.name} ${sample(parameter)}`)].join(' ')
}

/** By the last part of the name; what is secret is a variable. */
const SAMPLES: Readonly<Record<string, string>> = {
  Username: 'jane@example.com',
  ClientId: '38fjsnc484p94kpqsnet7mpld0',
  UserPoolId: 'us-east-1_Sparekey1',
  AuthFlow: 'USER_PASSWORD_AUTH',
  PoolName: 'people',
  MaxResults: '10',
  ConfirmationCode: '123456',
  ResourceArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Sparekey1',
}

function sample({ path, shape }: RequestParameter): string {
  const member = path.split('.').at(-1) ?? ''
  const { type, enum: values, sensitive } = shapeOf(shape)
  const known = SAMPLES[member]
  if (known !== undefined) return known
  if (values?.[0] !== undefined) return values[0]
  if (sensitive || type === 'blob') return `$${member.charAt(0).toLowerCase()}${member.slice(1)}`
  switch (type) {
    case 'integer':
    case 'long':
      return '10'
    case 'boolean':
      return '$true'
    case 'map':
      return "@{ name = 'value' }"
    case 'list': {
      const item = shapeOf(shapeOf(shape).member ?? '')
      return item.type === 'structure' ? `@{ ${Object.keys(item.members ?? {})[0]} = ... }` : (item.enum?.[0] ?? 'name')
    }
    case 'timestamp':
      return '(Get-Date)'
    case 'structure':
      return '@{ }'
    case 'string':
      return 'example'
  }
}
