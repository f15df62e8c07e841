import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// The bill of materials of the package: what an installation brings along, as CycloneDX 1.5 has it, from the lock file and nothing else, so that the
// same lock gives the same text. npm's own command leaves out whatever the tests use as well.

interface Locked {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Component {
  readonly path: string
  readonly name: string
  readonly locked: Locked
  readonly needs: readonly string[]
}

const root = join(import.meta.dirname, '..')
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)

/** Where Node finds a package that one at `path` asks for: beside it, or in any folder above. */
function found(path: string, name: string): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (lock.packages[candidate]) return candidate
    if (folder === '') return undefined
  }
}

/** Everything that is reached from here. A package for another system is one as well: there it is installed. */
function reached(from: string): readonly Component[] {
  const components = new Map<string, Component>()
  const visit = (path: string) => {
    const locked = lock.packages[path]
    if (!locked || components.has(path)) return
    const names = [...Object.keys(locked.dependencies ?? {}), ...Object.keys(locked.optionalDependencies ?? {})]
    const needs = names.flatMap((name) => found(path, name) ?? [])
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    components.set(path, { path, name, locked, needs })
    needs.forEach(visit)
  }
  visit(from)
  return [...components.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function purl({ name, locked }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${locked.version}`
}

function described(component: Component) {
  const { name, locked } = component
  const [algorithm = '', digest = ''] = (locked.integrity ?? '').split('-')
  return {
    type: 'library',
    'bom-ref': purl(component),
    name,
    version: locked.version,
    purl: purl(component),
    ...(locked.license && { licenses: [{ expression: locked.license }] }),
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
  }
}

const [product, ...rest] = reached('server').toSorted((a) => (a.path === 'server' ? -1 : 0))
if (!product) throw new Error('the lock file has no server')
const byPath = new Map([product, ...rest].map((component) => [component.path, component]))
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { ...described(product), type: 'application' } },
  components: rest.map(described),
  dependencies: [product, ...rest].map((component) => ({
    ref: purl(component),
    dependsOn: [...new Set(component.needs.flatMap((path) => byPath.get(path) ?? []).map(purl))],
  })),
}
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
