/**
 * Makes `server/src/model/types.gen.ts` from the model file: `node tools/update-model.ts`. With `--check` it writes nothing and fails when the
 * committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Shape {
  readonly type: string
  /** A member is a shape's name, or an object that holds it beside notes. */
  readonly members?: Readonly<Record<string, string | { readonly shape: string }>>
  readonly required?: readonly string[]
  readonly member?: string
  readonly key?: string
  readonly value?: string
  readonly enum?: readonly string[]
  readonly document?: boolean
  readonly exception?: boolean
}
interface Model {
  readonly operations: Readonly<Record<string, { input?: string; output?: string; errors?: readonly string[] }>>
  readonly shapes: Readonly<Record<string, Shape>>
}
interface Overlay {
  readonly extraErrors: Readonly<Record<string, readonly string[]>>
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const TARGET = new URL('../server/src/model/types.gen.ts', import.meta.url)

export function generateTypes(model: Model, overlay: Overlay): string {
  const lines: string[] = ['// Made by tools/update-model.ts from server/model/cognito-idp.json. Do not edit.', '']
  const union = (names: readonly string[]) => (names.length ? names.map((name) => `'${name}'`).join(' | ') : 'never')

  for (const [name, shape] of Object.entries(model.shapes)) {
    if (shape.exception) continue
    lines.push(`export type ${name} = ${typeOf(shape)}`)
  }
  const exceptions = Object.keys(model.shapes).filter((name) => model.shapes[name]?.exception)
  lines.push('', `export type ErrorName = ${union(exceptions)}`)
  lines.push('', 'export interface OperationTable {')
  for (const [name, { input, output, errors = [] }] of Object.entries(model.operations)) {
    const extra = overlay.extraErrors[name] ?? []
    const fields = [
      `input: ${input ?? 'Record<string, never>'}`,
      `output: ${output ?? 'Record<string, never>'}`,
      `error: ${union([...new Set([...errors, ...extra])])}`,
    ]
    lines.push(`  ${name}: { ${fields.join('; ')} }`)
  }
  lines.push('}', '')
  return lines.join('\n')
}

function typeOf(shape: Shape): string {
  switch (shape.type) {
    case 'structure':
      return shape.document ? 'unknown' : structure(shape)
    case 'list':
      return `readonly ${shape.member}[]`
    case 'map':
      return `Readonly<Record<string, ${shape.value}>>`
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'long':
    case 'timestamp':
      return 'number'
    default:
      return shape.enum ? shape.enum.map((value) => `'${value}'`).join(' | ') : 'string'
  }
}

function structure({ members = {}, required = [] }: Shape): string {
  const entries = Object.entries(members)
  if (entries.length === 0) return 'Readonly<Record<string, never>>'
  const field = ([name, member]: [string, string | { readonly shape: string }]) => {
    const type = typeof member === 'string' ? member : member.shape
    return required.includes(name) ? `readonly ${name}: ${type}` : `readonly ${name}?: ${type} | undefined`
  }
  return `{ ${entries.map(field).join('; ')} }`
}

if (import.meta.main) {
  const text = generateTypes(read('../server/model/cognito-idp.json'), read('../server/model/overlay.json'))
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('types.gen.ts is not what the model gives: run node tools/update-model.ts')
    process.exitCode = 1
  }
}
