import { isAbsolute, resolve } from 'node:path'
import { parseProviderUrl, requireName, requireRegion } from './provider-url.ts'

/** Where a function runs that a pool names in its LambdaConfig. */
export type FunctionAddress =
  | {
      readonly kind: 'lambda'
      readonly base: string
      readonly region: string
      readonly accessKeyId: string
      readonly secret: string
    }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }
  /** For development: a file, and the name under which it exports the function. */
  | { readonly kind: 'module'; readonly file: string; readonly handler: string }

/** By ARN, or by the name of the function alone; `*` stands for every other. */
export type Functions = ReadonlyMap<string, FunctionAddress>

const FORM =
  'must be lambda://KEY:SECRET@lambda.eu-west-1.amazonaws.com, webhook+https://:SECRET@host/path or a file such as ./triggers.mjs#handler'

/** `NAME=TARGET`, with commas between. @throws Error with the end of the sentence `NAME …` */
export function parseFunctions(text: string): Functions {
  const pairs = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  return new Map(
    pairs.map((pair): [string, FunctionAddress] => {
      const [, name = '', target = ''] = /^(\*|[A-Za-z0-9_:$-]{1,255})=(.+)$/s.exec(pair) ?? []
      // The target may hold a secret: it is not said again.
      if (name === '') throw new Error('must list functions as NAME=TARGET, NAME an ARN or the name of a function')
      try {
        return [name, parseFunction(target)]
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    }),
  )
}

function parseFunction(text: string): FunctionAddress {
  const module = /^(?:file:)?((?:\.{0,2}\/)?[^#:?]+\.[cm]?[jt]s)(?:#([A-Za-z_$][\w$]*))?$/.exec(text)
  if (module) {
    const [, file = '', handler = 'handler'] = module
    return { kind: 'module', file: isAbsolute(file) ? file : resolve(file), handler }
  }
  const address = parseProviderUrl(text, ['lambda', 'webhook'])
  if (!address) throw new Error(FORM)
  const { kind, base, url, secret } = address
  if (kind === 'webhook') return { kind, url, secret }
  return { kind, base, region: requireRegion(address), accessKeyId: requireName(address), secret }
}

/** The address of a function by its ARN: as it is, without its version or alias, by its name, or whatever stands for every other. */
export function functionOf(functions: Functions, arn: string): FunctionAddress | undefined {
  const parts = arn.split(':')
  const name = parts[6] ?? arn
  return functions.get(arn) ?? functions.get(parts.slice(0, 7).join(':')) ?? functions.get(name) ?? functions.get('*')
}
