import path from 'node:path'
import { parseSync } from 'vite'
import { emptyWords, importTable, longestFile, packageTable } from './table.ts'

interface Import {
  readonly target: string
  /** Nothing of it is left when the types are stripped. */
  readonly typesOnly: boolean
}

/** What is wrong with one file of `server/src`, a sentence each. `file` is its path from there, with slashes. */
export function problemsOf(file: string, source: string): readonly string[] {
  return [...shapeProblemsOf(file, source), ...importsOf(file, source).flatMap((made) => edge(file, made))]
}

/** The part that holds for tests too. */
export function shapeProblemsOf(file: string, source: string): readonly string[] {
  return [...emptyNames(file), ...length(file, source)]
}

function emptyNames(file: string): readonly string[] {
  const words = file.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ''))
  return emptyWords
    .filter((word) => words.includes(word))
    .map((word) => `${file}: "${word}" does not say what is inside`)
}

function length(file: string, source: string): readonly string[] {
  const lines = source.trimEnd().split('\n').length
  if (file.endsWith('.gen.ts') || lines <= longestFile) return []
  return [`${file}: ${lines} lines, more than ${longestFile}; it has two subjects`]
}

function edge(file: string, { target, typesOnly }: Import): readonly string[] {
  if (!target.startsWith('.'))
    return isPackageAllowed(file, target) ? [] : [`${file} may not import the package ${target}`]
  const to = path.posix.join(path.posix.dirname(file), target)
  // The data files of the model are not code of ours.
  if (to.startsWith('../model/') && homeOf(file) === 'model') return []
  if (to.startsWith('..')) return [`${file} reaches out of src: ${target}`]
  if (isForeignOperation(file, to)) return [`${file} imports the operation ${to}; a shared rule lives with its noun`]
  if (homeOf(file) === homeOf(to) && file.includes('/')) return []
  const row = importTable[rowOf(file)]
  if (row === undefined) return [`${file}: the import table has no row for ${rowOf(file)}`]
  const allowed = row.from.some((entry) => {
    const [folder = '', only] = entry.split(': ')
    return to.startsWith(`${folder}/`) && (only !== 'types' || typesOnly)
  })
  return allowed ? [] : [`${file} may not import ${to}`]
}

const homeOf = (file: string) => file.split('/')[0] ?? ''
const rowOf = (file: string) => (file.includes('/') ? `${homeOf(file)}/` : file)

/** An operation's file bears the operation's name; only the index of its folder, and its tests, know it. */
function isForeignOperation(file: string, to: string): boolean {
  return to.startsWith('features/') && /\/[A-Z][^/]*$/.test(to) && file !== `${path.posix.dirname(to)}/index.ts`
}

function isPackageAllowed(file: string, target: string): boolean {
  const name = target.startsWith('node:') ? target : target.split('/', target.startsWith('@') ? 2 : 1).join('/')
  const homes = packageTable[name]
  return homes === undefined ? target.startsWith('node:') : homes.some((home) => file.startsWith(home))
}

function importsOf(file: string, source: string): readonly Import[] {
  const { module, program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const found: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) found.push({ target: moduleRequest.value, typesOnly: isType })
  }
  walk(program, (node) => {
    if (node['type'] === 'ImportExpression') found.push({ target: text(node['source']), typesOnly: false })
    if (node['type'] === 'TSImportType') found.push({ target: text(node['source']), typesOnly: true })
  })
  return found
}

function walk(value: unknown, visit: (node: Readonly<Record<string, unknown>>) => void) {
  if (Array.isArray(value)) for (const item of value) walk(item, visit)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const node = Object.fromEntries(Object.entries(value))
  visit(node)
  for (const child of Object.values(node)) walk(child, visit)
}

/** A target that is worked out when the program runs cannot be judged, and counts as forbidden. */
function text(literal: unknown): string {
  const { value } = Object(literal) as { value?: unknown }
  return typeof value === 'string' ? value : '(not a literal)'
}
