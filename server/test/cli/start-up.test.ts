import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseSync } from 'vite'

const SRC = path.join(import.meta.dirname, '..', '..', 'src')

/** What a file of `src` loads before its first line runs, with all that this loads: files of `src`, packages, and parts of Node. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  if (!file.endsWith('.ts')) return loaded
  const { staticImports, staticExports } = parseSync(file, readFileSync(path.join(SRC, file), 'utf8')).module
  const imported = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passedOn = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : []))
  for (const target of [...imported, ...passedOn])
    loadedBy(target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target, loaded)
  return loaded
}

test('a short command loads neither HTTP nor keys, queries, YAML or help before one is wanted', () => {
  const loaded = [...loadedBy('cli/aws/run.ts')]
  expect(loaded).toContain('cli/aws/arguments/global-options.ts')
  expect(loaded.filter((target) => /^node:(http|https|crypto|tls)$|^yaml$|^@|\/(help|query)\//.test(target))).toEqual(
    [],
  )
})
