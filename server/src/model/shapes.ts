import overlay from '../../model/overlay.json' with { type: 'json' }
import model from '../../model/cognito-idp.json' with { type: 'json' }

/** One shape of the API as the model file has it. */
export interface Shape {
  readonly type: 'structure' | 'string' | 'list' | 'map' | 'integer' | 'long' | 'boolean' | 'blob' | 'timestamp'
  readonly members?: Readonly<Record<string, string>>
  readonly required?: readonly string[]
  readonly member?: string
  readonly key?: string
  readonly value?: string
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly sensitive?: boolean
  /** Free JSON. */
  readonly document?: boolean
  readonly exception?: boolean
}

export interface OperationShape {
  readonly input?: string
  readonly output?: string
  readonly errors?: readonly string[]
  readonly auth: string
}

type Member = string | { readonly shape: string }
type Written = Omit<Shape, 'members'> & { readonly members?: Readonly<Record<string, Member>> }

/** The API as data. */
const written = model.shapes as unknown as Readonly<Record<string, Written>>
export const shapeNames: readonly string[] = Object.keys(written)

/** A member of the file may be an object with notes beside the name of its shape. */
function plain({ members, ...shape }: Written): Shape {
  if (!members) return shape
  const named = Object.entries(members).map(([name, member]) => [
    name,
    typeof member === 'string' ? member : member.shape,
  ])
  // Without a prototype: a member of a request may be called toString and must not be found here.
  const own: Record<string, string> = Object.assign(Object.create(null), Object.fromEntries(named))
  return { ...shape, members: own }
}
export const operationShapes = model.operations as unknown as Readonly<Record<string, OperationShape>>

/** What the service was seen to enforce where the model says otherwise. */
const livePatterns = overlay.livePatterns as Readonly<Record<string, string>>
/** Members that never reach a log, beyond the shapes the model calls sensitive. */
export const sensitiveMembers: ReadonlySet<string> = new Set(overlay.sensitiveMembers)
export const extraErrors = overlay.extraErrors as Readonly<Record<string, readonly string[]>>

/** How an operation that lists is paged: the members of its token (the same in request and answer), page size and items. */
export interface Paging {
  readonly token: string
  readonly limit: string
  readonly items: string
}

export const paging = overlay.paging as Readonly<Record<string, Paging>>

const cache = new Map<string, Shape>()

/** @throws Error for a name the model does not have: a bug of the model file */
export function shapeOf(name: string): Shape {
  const known = cache.get(name)
  if (known) return known
  const shape = Object.hasOwn(written, name) ? written[name] : undefined
  if (!shape) throw new Error(`the model has no shape ${name}`)
  const pattern = livePatterns[name]
  const made = pattern === undefined ? plain(shape) : { ...plain(shape), pattern }
  cache.set(name, made)
  return made
}
