import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the tests run on the Node that is pinned, or on a later one', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const pinned = new Set<string>(Object.values(optionalDependencies))
  expect(pinned.size).toBe(1)
  const [version = ''] = pinned
  expect(process.versions.node.localeCompare(version, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
})
