import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { configFileText, readConfigFile } from './config-file.ts'
import { readSettings } from './read-settings.ts'

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'sparekey.yaml')
  writeFileSync(path, text)
  return path
}

test('a file sets what the environment does not', () => {
  const path = file('port: 9000\nregion: eu-west-1\ntrustedProxies: [10.0.0.1, 10.0.0.2]\n')
  const settings = readSettings({ SPAREKEY_REGION: 'eu-north-1' }, {}, readConfigFile(path))
  expect(settings).toMatchObject({ port: 9_000, region: 'eu-north-1', trustedProxies: ['10.0.0.1', '10.0.0.2'] })
})

test('what init writes is read as nothing but what it was given', () => {
  expect(readConfigFile(file(configFileText({})))).toEqual({})
  const given = { publicUrl: 'https://id.example.com', mailFrom: 'A "B" <a@example.com>', port: '9' }
  expect(readConfigFile(file(configFileText(given)))).toEqual(given)
})

test.each([
  ['prot: 1', /prot is no setting; there are store, masterKeyFile/],
  ['port: { a: 1 }', /port must be a text, a number or a list/],
  ['- a', /must hold names and values/],
  ['port: [1', /sparekey\.yaml: /],
])('%s is refused', (text, problem) => {
  expect(() => readConfigFile(file(text))).toThrow(problem)
})

test('an empty file says nothing', () => {
  expect(readConfigFile(file(''))).toEqual({})
})
