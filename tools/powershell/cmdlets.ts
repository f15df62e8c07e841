import { operationNames, type OperationName } from '../../server/src/model/operations.ts'
import { operationShapes, shapeOf } from '../../server/src/model/shapes.ts'
import names from '../../powershell/cmdlet-names.json' with { type: 'json' }
import { requestParameters, type RequestParameter } from './parameters.ts'

/** A row of the table of names. */
export interface CmdletName {
  readonly cmdlet: string
  /** The member that has position 0 and takes values from the pipeline. */
  readonly target?: string
  /** Whether AWS is known to use this name. */
  readonly certain: boolean
  /** Where an uncertain name comes from: AWS's rules of naming, or a guess. */
  readonly basis?: string
}

export interface Page {
  /** Parameter and member that ask for a page, and the member of the answer that tells the next. */
  readonly parameter: string
  readonly input: string
  readonly output: string
}

export interface Cmdlet {
  readonly operation: OperationName
  readonly name: string
  readonly target: RequestParameter | undefined
  readonly signed: boolean
  /** Whether it asks: all but those that read. */
  readonly confirms: boolean
  readonly impact: 'Medium' | 'High'
  readonly parameters: readonly RequestParameter[]
  readonly input: string
  readonly output: string
  /** What it prints by default: a member, `*` for the whole answer, or nothing. */
  readonly select: string
  readonly page: Page | undefined
}

export const cmdletNames: Readonly<Record<string, CmdletName>> = names

export function cmdlets(): readonly Cmdlet[] {
  return operationNames.map(cmdletOf)
}

function cmdletOf(operation: OperationName): Cmdlet {
  const row = cmdletNames[operation]
  const { input = '', output = '', auth } = operationShapes[operation] ?? { auth: 'sigv4' }
  if (!row) throw new Error(`powershell/cmdlet-names.json has no name for ${operation}`)
  const parameters = requestParameters(input)
  const target = parameters.find(({ path }) => path === row.target)
  if (row.target !== undefined && !target) throw new Error(`${operation} has no member ${row.target}`)
  const outputs = Object.keys(output === '' ? {} : (shapeOf(output).members ?? {}))
  const page = pageOf(parameters, outputs)
  const results = outputs.filter((name) => name !== page?.output)
  const verb = row.cmdlet.split('-')[0]
  return {
    operation,
    name: row.cmdlet,
    target,
    signed: auth === 'sigv4',
    confirms: verb !== 'Get',
    impact: verb === 'Remove' ? 'High' : 'Medium',
    parameters: [...parameters].sort((left, right) => rank(left, target) - rank(right, target)),
    input,
    output,
    select: results.length === 1 ? (results[0] ?? '') : results.length === 0 ? '' : '*',
    page,
  }
}

function rank(parameter: RequestParameter, target: RequestParameter | undefined): number {
  if (parameter === target) return 0
  return parameter.required ? 1 : 2
}

function pageOf(parameters: readonly RequestParameter[], outputs: readonly string[]): Page | undefined {
  const token = parameters.find(
    ({ path }) => (path === 'NextToken' || path === 'PaginationToken') && outputs.includes(path),
  )
  return token && { parameter: token.name, input: token.path, output: token.path }
}
