import { shapeOf, type Shape } from '../../server/src/model/shapes.ts'

/** A parameter of a cmdlet that becomes a member of the request. */
export interface RequestParameter {
  readonly name: string
  readonly aliases: readonly string[]
  /** Where in the request it goes: `UserContextData.IpAddress`. */
  readonly path: string
  /** The structure that has the member, by name: `UserContextDataType`. */
  readonly owner: string
  readonly shape: string
  readonly required: boolean
}

interface Leaf {
  readonly path: readonly string[]
  readonly owner: string
  readonly shape: string
  readonly required: boolean
}

/** As AWS's tools do it: structures are spread out, names are in the singular, and the names of the API stay as aliases. */
export function requestParameters(input: string): readonly RequestParameter[] {
  const leaves = leavesOf(input, [], true)
  const counts = new Map<string, number>()
  for (const leaf of leaves)
    for (const name of shortNames(leaf.path)) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  return leaves.map(({ path, owner, shape, required }) => {
    const candidates = shortNames(path)
    const short = candidates.find((name) => counts.get(name.toLowerCase()) === 1) ?? path.join('_')
    const spellings = [singular(short), short, singular(path.join('_')), path.join('_')]
    const [name = '', ...aliases] = [...new Map(spellings.map((text) => [text.toLowerCase(), text])).values()]
    return { name, aliases, path: path.join('.'), owner, shape, required }
  })
}

function leavesOf(structure: string, path: readonly string[], required: boolean): readonly Leaf[] {
  const { members = {}, required: names = [] } = shapeOf(structure)
  return Object.entries(members).flatMap(([member, shape]): readonly Leaf[] => {
    const leaf = { path: [...path, member], owner: structure, shape, required: required && names.includes(member) }
    return isSpread(shapeOf(shape)) ? leavesOf(shape, leaf.path, leaf.required) : [leaf]
  })
}

function isSpread(shape: Shape): boolean {
  return shape.type === 'structure' && !shape.document
}

/** A member of a structure bears the name of the structure that holds it, and of more of them only where it must. */
function shortNames(path: readonly string[]): readonly string[] {
  if (path.length === 1) return [path.join('')]
  return path.slice(0, -1).map((_, index, { length }) => path.slice(length - 1 - index).join('_'))
}

export function singular(name: string): string {
  if (/(ss|us|is|CSS)$/i.test(name)) return name
  if (name.endsWith('sses')) return name.slice(0, -2)
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}

/** The word that the module's data has for a type: a scalar, or the name of a shape. */
export function typeWord(name: string): string {
  const shape = shapeOf(name)
  if (shape.document) return 'document'
  if (shape.type === 'structure' || shape.type === 'list' || shape.type === 'map') return name
  return shape.type === 'string' && shape.sensitive ? 'secret' : shape.type
}

/** The .NET type that the parameter is declared with. */
export function parameterType(name: string): string {
  const shape = shapeOf(name)
  switch (shape.type) {
    case 'string':
      return 'string'
    case 'integer':
      return 'System.Nullable[int]'
    case 'long':
      return 'System.Nullable[long]'
    case 'boolean':
      return 'System.Nullable[bool]'
    case 'timestamp':
      return 'System.Nullable[datetime]'
    case 'map':
      return 'hashtable'
    case 'list':
      return shapeOf(shape.member ?? '').type === 'string' ? 'string[]' : 'object[]'
    case 'structure':
    case 'blob':
      return 'object'
  }
}
