import { expect } from 'vitest'
import { operationNames, operations } from '../../../src/model/index.ts'
import { serviceError, type Cases } from './case.ts'

/** The module as a whole. */
export const moduleCases: Cases = {
  'there is a cmdlet for every operation, and nothing else': {
    script: `$commands = Get-Command -Module Sparekey; $commands.Count; ($commands.Noun -notlike 'CGIP*').Count
      (Get-Module Sparekey).ExportedVariables.Count; (Get-Module Sparekey).ExportedAliases.Count`,
    check: ({ output, warnings, error }) =>
      expect({ output, warnings, error }).toEqual({
        output: [operationNames.length, 0, 0, 0],
        warnings: [],
        error: null,
      }),
  },
  'the manifest is sound': {
    script: `$manifest = Test-ModuleManifest $env:SPAREKEY_MODULE; $manifest.PowerShellVersion.ToString(); $manifest.CompatiblePSEditions; $manifest.ExportedFunctions.Count`,
    check: ({ output, error }) =>
      expect({ output, error }).toEqual({ output: ['5.1', 'Desktop', 'Core', operationNames.length], error: null }),
  },
  'verbs are those that PowerShell approves': {
    script: `$verbs = (Get-Verb).Verb; (Get-Command -Module Sparekey).Verb | Sort-Object -Unique | Where-Object { $_ -notin $verbs }`,
    check: ({ output }) => expect(output).toEqual([]),
  },
  'a cmdlet is signed or not as the model says': {
    script: `(Get-Command -Module Sparekey | Where-Object { $_.Parameters.ContainsKey('AccessKey') }).Count`,
    check: ({ output }) =>
      expect(output).toEqual([operationNames.filter((name) => operations[name].access === 'sigv4').length]),
  },
  // Of some: each takes a tenth of a second, and a test of the generator looks at all of them.
  'Get-Help has a text for every parameter': {
    script: `foreach ($name in 'Reset-CGIPForgottenPassword', 'New-CGIPUserPool', 'Get-CGIPUserList', 'Remove-CGIPUser') {
        $help = Get-Help $name -Full
        if (-not $help.Synopsis -or -not $help.description -or -not $help.examples -or -not $help.returnValues) { "$name is not whole" }
        foreach ($parameter in $help.parameters.parameter) {
          if ($parameter.name -notin 'WhatIf', 'Confirm' -and -not $parameter.description) { "$name -$($parameter.name) has no text" }
        }
      }`,
    check: ({ output, error }) => expect({ output, error }).toEqual({ output: [], error: null }),
  },
  'Get-Help shows it': {
    script: `$help = Get-Help Reset-CGIPForgottenPassword -Full
      ($help.parameters.parameter | Where-Object name -eq ClientMetadata).description[0].Text
      $help.examples.example[0].code; $help.returnValues.returnValue[0].type.name`,
    check({ output }) {
      expect(output[0]).toContain('A hashtable of strings; values of other types are turned into strings.')
      expect(output[1]).toMatch(/^Reset-CGIPForgottenPassword -Username jane@example\.com -ClientId \S+$/)
      expect(output[2]).toContain('CodeDeliveryDetailsType')
    },
  },
  'values are completed': {
    script: `$line = 'Start-CGIPAuth c1 -AuthFlow user_'
      (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText
      $line = 'New-CGIPUserPool x -AutoVerifiedAttribute em'
      (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText`,
    check: ({ output }) => expect(output).toEqual(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'USER_AUTH', 'email']),
  },
  'four runspaces import it at once': {
    script: `1..4 | ForEach-Object -ThrottleLimit 4 -Parallel {
        Import-Module $env:SPAREKEY_MODULE
        try { Reset-CGIPForgottenPassword -Username $null -ClientId c1 -EndpointUrl $env:AWS_ENDPOINT_URL 3>$null }
        catch { $_.Exception.InnerException -is [Amazon.CognitoIdentityProvider.Model.UserNotFoundException] }
      }`,
    answers: [1, 2, 3, 4].map(() => serviceError('UserNotFoundException', 'no')),
    check: ({ output, calls }) =>
      expect([output, calls.map(({ text }) => text)]).toEqual([
        Array(4).fill(true),
        Array(4).fill('{"ClientId":"c1"}'),
      ]),
  },
  'the module imports from the folder': {
    script: `$shell = [powershell]::Create()
      [void] $shell.AddScript("Import-Module '$(Split-Path $env:SPAREKEY_MODULE)'; (Get-Module Sparekey).Version.ToString()")
      $shell.Invoke(); $shell.Streams.Error; $shell.Dispose()`,
    check: ({ output }) => expect(output).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]),
  },
}
