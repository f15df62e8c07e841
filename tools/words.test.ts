import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** What has no place in a committed file. In pieces, or this file would be the first to be found. */
const unwanted = {
  'a place on somebody’s machine': ['/', '(work|root|Users|tmp/bri', 'ef)\\b'],
  'a neighbour of the checkout': ['\\.\\./', 'shared'],
  'a note to oneself': ['\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b'],
  'the host of a package registry': ['registry\\.', '[a-z0-9-]+\\.[a-z]'],
  'a number that only a tracker understands': ['\\bissues? ', '#?\\d'],
}

test.each(Object.entries(unwanted))('no committed file holds %s', (_, pieces) => {
  const pattern = new RegExp(pieces.join(''))
  const found = committed().flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  )
  expect(found).toEqual([])
})

test.each([
  ['a place on somebody’s machine', ['see /wo', 'rk/notes.md']],
  ['a neighbour of the checkout', ['read ../sha', 'red/notes.md']],
  ['a note to oneself', ['// TO', 'DO: later']],
  ['the host of a package registry', ['https://registry.', 'example.org/x']],
  ['a number that only a tracker understands', ['as issue ', '#7 says']],
] as const)('%s would be found', (name, text) => {
  expect(text.join('')).toMatch(new RegExp(unwanted[name].join('')))
})

function committed() {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(files.length).toBeGreaterThan(100)
  return files.map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n') }))
}
