import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installedPackage, type InstalledPackage } from '../server/test/package/installed-package.ts'

interface Bom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly name: string } }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly 'bom-ref': string
    readonly licenses?: readonly unknown[]
    readonly hashes?: readonly { readonly content: string }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

let installed: InstalledPackage
beforeAll(async () => {
  installed = await installedPackage('checkout')
}, 60_000)
afterAll(() => installed[Symbol.asyncDispose]())

const root = join(import.meta.dirname, '..')
const print = () => execFileSync(process.execPath, ['tools/make-sbom.ts'], { cwd: root, encoding: 'utf8' })
const bom: Bom = JSON.parse(print())

test('the bill of materials names all that an installation of the package brings along, and nothing of the tests', () => {
  expect([bom.bomFormat, bom.specVersion, bom.metadata.component.name]).toEqual(['CycloneDX', '1.5', 'sparekey'])
  const names = new Set(bom.components.map(({ name }) => name))
  expect(installed.dependencies.length).toBeGreaterThan(20)
  expect(installed.dependencies.filter((name) => !names.has(name))).toEqual([])
  expect(['vitest', 'knip', 'smtp-server', 'typescript'].filter((name) => names.has(name))).toEqual([])
})

test('each component has its hash and its licence, and every edge leads to one', () => {
  for (const { name, hashes, licenses } of bom.components) {
    expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/)
    expect(licenses, name).toHaveLength(1)
  }
  const refs = new Set(bom.dependencies.map(({ ref }) => ref))
  for (const { dependsOn } of bom.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
})

test('the same lock file gives the same text', () => {
  expect(print()).toBe(`${JSON.stringify(bom, null, 2)}\n`)
})
