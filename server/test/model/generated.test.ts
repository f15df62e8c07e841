import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateTypes } from '../../../tools/update-model.ts'

const at = (...path: string[]) => readFileSync(join(import.meta.dirname, '..', '..', ...path), 'utf8')

test('types.gen.ts is what the model file gives', () => {
  const made = generateTypes(JSON.parse(at('model', 'cognito-idp.json')), JSON.parse(at('model', 'overlay.json')))
  expect(at('src', 'model', 'types.gen.ts') === made, 'run node tools/update-model.ts').toBe(true)
})
