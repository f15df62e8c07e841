/**
 * Makes the PowerShell module from the model, the table of names and the sources: `node tools/make-powershell.ts`. With `--check` it writes
 * nothing and fails when a file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sensitiveMembers, shapeNames, shapeOf } from '../server/src/model/shapes.ts'
import model from '../server/model/cognito-idp.json' with { type: 'json' }
import server from '../server/package.json' with { type: 'json' }
import { cmdlets, type Cmdlet } from './powershell/cmdlets.ts'
import { functionText, operationRow } from './powershell/function-text.ts'
import { typeWord } from './powershell/parameters.ts'
import { referencePage } from './powershell/reference-page.ts'
import { ascii } from './powershell/ascii.ts'

const HEADER = '# Made by tools/make-powershell.ts. Do not edit.'

const SOURCES = ['types', 'json', 'errors', 'shapes', 'select', 'profile', 'sign', 'send', 'history', 'operation']

/** What a session is strict about is no matter of the module. */
const STRICT = 'Set-StrictMode -Off'

const at = (path: string) => new URL(`../${path}`, import.meta.url)

/** Path from the root and text of every file of the module. */
export function powershellFiles(): ReadonlyMap<string, string> {
  const all = [...cmdlets()].sort((left, right) => (left.name < right.name ? -1 : 1))
  return new Map([
    ['powershell/Sparekey/Sparekey.psd1', manifest(all)],
    ['powershell/Sparekey/Sparekey.psm1', moduleText(all)],
    ['powershell/Sparekey/Sparekey.api.tsv', apiTable(all)],
    ['docs/reference/powershell.md', referencePage(all)],
  ])
}

function manifest(all: readonly Cmdlet[]): string {
  const lines = [
    HEADER,
    '@{',
    "    RootModule           = 'Sparekey.psm1'",
    `    ModuleVersion        = '${server.version}'`,
    "    GUID                 = '6d0c1f0e-5a4b-4c27-9f3e-2b8f6f1f7a53'",
    "    Author               = 'The Sparekey authors'",
    `    Copyright            = '(c) The Sparekey authors. ${server.license}'`,
    "    Description          = 'The Amazon Cognito user pools API in PowerShell, for Sparekey and for Amazon Cognito. Needs nothing but PowerShell.'",
    "    PowerShellVersion    = '5.1'",
    "    CompatiblePSEditions = @('Desktop', 'Core')",
    '    FunctionsToExport    = @(',
    all.map(({ name }) => `        '${name}'`).join(',\n'),
    '    )',
    '    CmdletsToExport      = @()',
    '    VariablesToExport    = @()',
    '    AliasesToExport      = @()',
    '}',
    '',
  ]
  return ascii(lines.join('\n'))
}

function moduleText(all: readonly Cmdlet[]): string {
  const sources = SOURCES.map((name) => readFileSync(at(`powershell/source/${name}.ps1`), 'utf8').trimEnd())
  const exceptions = shapeNames.filter((name) => shapeOf(name).exception)
  const ending = [
    `Initialize-Type @(\n${exceptions.map((name) => `    '${name}'`).join(',\n')}\n)`,
    "Export-ModuleMember -Function '*-CGIP*'",
  ]
  return ascii(`${[HEADER, STRICT, ...sources, ...all.map(functionText), ...ending].join('\n\n')}\n`)
}

/** What the module looks up when it is called: a name, a tab and JSON on each line. */
function apiTable(all: readonly Cmdlet[]): string {
  const rows = new Map<string, unknown>([
    ['service', { targetPrefix: model.service.targetPrefix, sensitive: [...sensitiveMembers] }],
    ...all.map((cmdlet): [string, unknown] => [cmdlet.operation, operationRow(cmdlet)]),
  ])
  for (const { input, output } of all) for (const root of [input, output]) if (root !== '') reach(root, rows)
  return [...rows].map(([name, row]) => `${name}\t${JSON.stringify(row)}\n`).join('')
}

function reach(name: string, rows: Map<string, unknown>): void {
  if (typeWord(name) !== name || rows.has(name)) return
  const { type, members = {}, member = '', value = '' } = shapeOf(name)
  const parts = type === 'list' ? [member] : type === 'map' ? [value] : Object.values(members)
  const words = Object.entries(members).map(([key, shape]) => [key, typeWord(shape)])
  const row =
    type === 'list'
      ? { item: typeWord(member) }
      : type === 'map'
        ? { value: typeWord(value) }
        : { members: Object.fromEntries(words) }
  rows.set(name, row)
  for (const part of parts) reach(part, rows)
}

if (import.meta.main) {
  for (const [path, text] of powershellFiles()) {
    if (existsSync(at(path)) && readFileSync(at(path), 'utf8') === text) continue
    if (process.argv.includes('--check')) {
      console.error(`${path} is not current: run node tools/make-powershell.ts`)
      process.exitCode = 1
    } else writeFileSync(at(path), text)
  }
}
