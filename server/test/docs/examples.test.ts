import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const guide = readFileSync(join(root, 'docs', 'guides', 'testing.md'), 'utf8')
const shown = new Map(
  [...guide.matchAll(/<!-- examples\/(\S+) -->\n```ts\n([^]*?)```\n/g)].map(([, file = '', text = '']) => [file, text]),
)

test('the guide to tests shows every example that is run, to the letter', () => {
  const files = readdirSync(join(root, 'examples'))
  expect(files.length).toBeGreaterThan(0)
  expect([...shown.keys()].toSorted()).toEqual(files.toSorted())
  for (const file of files) expect(shown.get(file), file).toBe(readFileSync(join(root, 'examples', file), 'utf8'))
})

test('every option of start() is in the guide', () => {
  const options = readFileSync(join(root, 'server', 'src', 'library', 'options.ts'), 'utf8')
  const [, members = ''] = /interface StartOptions \{([^]*?)\n\}/.exec(options) ?? []
  const names = [...members.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
