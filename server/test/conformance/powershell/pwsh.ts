import { execFile, execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../open-store.ts'

export const root = join(import.meta.dirname, '..', '..', '..', '..')
export const MODULE = join(root, 'powershell', 'Sparekey', 'Sparekey.psd1')

/** The PowerShell of this machine, or undefined. */
export const PWSH = found('pwsh')

function found(path: string) {
  try {
    const told = execFileSync(path, ['-NoProfile', '-Version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return { path, version: told.trim() }
  } catch {
    // Not there: the tests that need one are skipped by name.
    return undefined
  }
}

export interface Failure {
  readonly type: string
  readonly message: string
  readonly id: string
  readonly category: string
  readonly parameter: string | null
  readonly inner: string | null
  readonly innerMessage: string | null
  readonly code: string | null
}

export interface Outcome {
  readonly output: readonly unknown[]
  readonly warnings: readonly string[]
  readonly verbose: readonly string[]
  readonly error: Failure | null
  /** What PowerShell wrote to the terminal past all streams. */
  readonly host: readonly string[]
}

const DRIVER = String.raw`
$ErrorActionPreference = 'Continue'
$ProgressPreference = 'SilentlyContinue'
$global:Failures = @()
Import-Module $env:SPAREKEY_MODULE
function Invoke-Case([string] $Name, [scriptblock] $Script) {
    [Console]::Out.WriteLine("##begin $Name")
    $env:AWS_ENDPOINT_URL = "$env:RECORDER/$Name"
    $outcome = [ordered] @{ output = @(); warnings = @(); verbose = @(); error = $null }
    try {
        & $Script 3>&1 4>&1 | ForEach-Object {
            if ($_ -is [System.Management.Automation.WarningRecord]) { $outcome.warnings += $_.Message }
            elseif ($_ -is [System.Management.Automation.VerboseRecord]) { $outcome.verbose += $_.Message }
            else { $outcome.output += , $_ }
        }
    }
    catch {
        $inner = $_.Exception.InnerException
        $outcome.error = [ordered] @{
            type = $_.Exception.GetType().FullName; message = $_.Exception.Message; id = $_.FullyQualifiedErrorId
            category = [string] $_.CategoryInfo.Category; parameter = $_.Exception.ParamName
            inner = $(if ($inner) { $inner.GetType().FullName }); innerMessage = $(if ($inner) { $inner.Message }); code = $(if ($inner) { $inner.ErrorCode })
        }
    }
    [Console]::Out.WriteLine("##end $(ConvertTo-Json $outcome -Depth 12 -Compress -WarningAction SilentlyContinue)")
}
`

/** All of them in one process, for starting one takes seconds. */
export async function runCases(scripts: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  if (!PWSH) throw new Error('there is no PowerShell to run')
  using folder = temporaryFolder()
  const file = join(folder.path, 'cases.ps1')
  const calls = Object.entries(scripts).map(([name, script]) => `Invoke-Case '${name}' {\n${script}\n}`)
  writeFileSync(file, `${DRIVER}\n${calls.join('\n')}\n`)
  const whole = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    SPAREKEY_MODULE: MODULE,
    AWS_REGION: 'us-east-1',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    POWERSHELL_UPDATECHECK: 'Off',
    NO_COLOR: '1',
    ...env,
  }
  const stdout = await new Promise<string>((resolve, reject) => {
    const args = ['-NoProfile', '-NonInteractive', '-File', file]
    execFile(PWSH.path, args, { env: whole as NodeJS.ProcessEnv, maxBuffer: 64 << 20 }, (error, out, err) =>
      error ? reject(new Error(`${out}\n${err}`)) : resolve(out),
    )
  })
  return outcomesOf(stdout)
}

function outcomesOf(stdout: string): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  let name = ''
  let host: string[] = []
  for (const line of stdout.split('\n')) {
    if (line.startsWith('##begin ')) {
      name = line.slice(8)
      host = []
    } else if (line.startsWith('##end ')) outcomes.set(name, { ...JSON.parse(line.slice(6)), host })
    else host.push(line)
  }
  return outcomes
}
