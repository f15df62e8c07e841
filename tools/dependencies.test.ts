import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('every dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  const declared = ['package.json', 'server/package.json'].flatMap((file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file))
    return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  })
  const explained = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name = '']) => name)
  expect(explained.toSorted()).toEqual(declared.toSorted())
})

test('every version is exact', () => {
  for (const file of ['package.json', 'server/package.json']) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file))
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  }
})

test('nothing at run time brings an install script', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>
  }
  const scripts = Object.entries(packages).filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
  expect(scripts.map(([name]) => name)).toEqual([])
})

test('the package carries the same licence and notice as the repository', () => {
  for (const file of ['LICENSE', 'NOTICE']) expect(read(`server/${file}`)).toBe(read(file))
})
