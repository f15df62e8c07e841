import { sensitiveMembers, shapeOf } from '../../server/src/model/shapes.ts'
import { ascii } from './ascii.ts'
import type { Cmdlet } from './cmdlets.ts'
import { commonParameters, type CommonParameter } from './common-parameters.ts'
import { helpText } from './help-text.ts'
import { outputType } from './output-type.ts'
import { parameterType, typeWord, type RequestParameter } from './parameters.ts'

/** The function of one cmdlet, help and all. */
export function functionText(cmdlet: Cmdlet): string {
  const parameters = [
    ...cmdlet.parameters.map((parameter) => requestParameterText(parameter, cmdlet)),
    ...commonParameters(cmdlet).map(commonParameterText),
  ]
  const binding = cmdlet.confirms
    ? `[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = '${cmdlet.impact}', PositionalBinding = $false)]`
    : '[CmdletBinding(PositionalBinding = $false)]'
  return ascii(
    [
      `function ${cmdlet.name} {`,
      ...helpText(cmdlet).map((line) => (line === '' ? '' : `    ${line}`)),
      `    ${binding}`,
      `    [OutputType('${outputType(cmdlet)}')]`,
      '    param(',
      parameters.map((lines) => `        ${lines}`).join(',\n'),
      '    )',
      '    begin { $given = @($PSBoundParameters.Keys) }',
      `    process { Invoke-Operation $PSCmdlet '${cmdlet.operation}' $PSBoundParameters $given }`,
      '}',
    ].join('\n'),
  )
}

function requestParameterText(parameter: RequestParameter, { target }: Cmdlet): string {
  const isTarget = parameter === target
  const type = parameterType(parameter.shape)
  const facts = [
    ...(parameter.required ? ['Mandatory = $true'] : []),
    ...(isTarget ? ['Position = 0', 'ValueFromPipeline = $true'] : []),
    'ValueFromPipelineByPropertyName = $true',
  ]
  return [
    `[Parameter(${facts.join(', ')})]`,
    parameter.required ? '[AllowNull()]' : '',
    parameter.required && type.startsWith('string') ? '[AllowEmptyString()]' : '',
    parameter.required && type.endsWith('[]') ? '[AllowEmptyCollection()]' : '',
    type === 'string' ? '[Sparekey.KeepNull()]' : '',
    completerText(parameter.shape),
    aliasText(parameter.aliases),
    `[${type}] $${parameter.name}`,
  ].join('')
}

function commonParameterText(parameter: CommonParameter): string {
  const facts = [
    ...(parameter.position === undefined ? [] : [`Position = ${parameter.position}`]),
    ...(parameter.byValue ? ['ValueFromPipeline = $true'] : []),
    'ValueFromPipelineByPropertyName = $true',
  ]
  return [
    `[Parameter(${facts.join(', ')})]`,
    parameter.obsolete === undefined ? '' : `[System.Obsolete(${quoted(parameter.obsolete)})]`,
    aliasText(parameter.aliases ?? []),
    `[${parameter.type}] $${parameter.name}`,
  ].join('')
}

/** The values that a parameter may have, for the tabulator. */
function completerText(name: string): string {
  const shape = shapeOf(name)
  const values = shape.type === 'list' ? shapeOf(shape.member ?? '').enum : shape.enum
  if (!values) return ''
  return `[ArgumentCompleter({ @(${values.map(quoted).join(', ')}) -like "$($args[2])*" })]`
}

function aliasText(aliases: readonly string[]): string {
  return aliases.length === 0 ? '' : `[Alias(${aliases.map(quoted).join(', ')})]`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Tokens and codes; names and ids are sensitive to the model, but a question must name them. */
function isSecret({ path, shape }: RequestParameter): boolean {
  return shape === 'TokenModelType' || sensitiveMembers.has(path)
}

/** What the module needs to know of a cmdlet when it is called. */
export function operationRow(cmdlet: Cmdlet) {
  const { operation, name, target, signed, confirms, input, output, select, page, parameters } = cmdlet
  return {
    name: operation,
    cmdlet: name,
    target: target?.name ?? '',
    targetIsSecret: target !== undefined && isSecret(target),
    signed,
    confirms,
    input,
    output,
    hasOutput: output !== '' && Object.keys(shapeOf(output).members ?? {}).length > 0,
    select,
    page: page ?? null,
    parameters: Object.fromEntries(
      parameters.map(({ name: parameter, path, shape, required }) => [
        parameter,
        { path, type: typeWord(shape), required },
      ]),
    ),
  }
}
