import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { CLIENT, JANE, NEW, OLD, POOL } from '../dev-server.ts'
import { DETAILS, type Cases } from './case.ts'
import { root } from './pwsh.ts'

const KEYS = '-AccessKey dev -SecretKey dev'
const confirm = (code: string) =>
  `Confirm-CGIPForgotPassword ${JANE} -ClientId ${CLIENT} -ConfirmationCode ${code} -Password ${NEW}`
const enter = (password: string) =>
  `Start-CGIPAuth ${CLIENT} -AuthFlow USER_PASSWORD_AUTH -AuthParameter @{ USERNAME = '${JANE}'; PASSWORD = '${password}' }`
/** The error of a script beside what the wire says to the same request. */
const BESIDE_WIRE = `
function Test-Wire([string] $Operation, $Body, [scriptblock] $Script) {
  $answer = Invoke-WebRequest -SkipHttpErrorCheck -Method Post -Uri $env:SERVER -ContentType 'application/x-amz-json-1.1' -Headers @{ 'X-Amz-Target' = "AWSCognitoIdentityProviderService.$Operation" } -Body (ConvertTo-Json $Body)
  $wire = ConvertFrom-Json ([System.Text.Encoding]::UTF8.GetString($answer.Content))
  try { & $Script } catch { "$($_.Exception.InnerException.ErrorCode -ceq $wire.__type) $($_.Exception.Message -ceq $wire.message) $($wire.__type): $($wire.message)" }
}`

/** Against the development server, in this order. */
export const serverCases: Cases = {
  'asks for a code': {
    script: `$env:AWS_ENDPOINT_URL = $env:SERVER; Reset-CGIPForgottenPassword ${JANE} -ClientId ${CLIENT}`,
    check: ({ error, output }) => expect({ error, output }).toEqual({ error: null, output: [DETAILS] }),
  },
  'is told errors by the names and messages of the wire': {
    script: `${BESIDE_WIRE}
      $env:AWS_ENDPOINT_URL = $env:SERVER
      Test-Wire ForgotPassword @{ ClientId = '${CLIENT}'; Username = 'nobody@example.com' } { Reset-CGIPForgottenPassword nobody@example.com -ClientId ${CLIENT} }
      Test-Wire ConfirmForgotPassword @{ ClientId = '${CLIENT}'; Username = '${JANE}'; ConfirmationCode = 'x1'; Password = '${NEW}' } { ${confirm('x1')} }
      Test-Wire ForgotPassword @{ ClientId = 'nope' ; Username = '${JANE}' } { Reset-CGIPForgottenPassword ${JANE} -ClientId nope }
      Test-Wire ForgotPassword @{ Username = '${JANE}' } { Reset-CGIPForgottenPassword ${JANE} -ClientId $null 3>$null }
      Test-Wire AdminGetUser @{ UserPoolId = '${POOL}'; Username = 'nobody' } { Get-CGIPUserAdmin nobody -UserPoolId ${POOL} ${KEYS} }`,
    check({ output }) {
      expect(output.slice(0, 4)).toEqual([
        'True True UserNotFoundException: Username/client id combination not found.',
        'True True CodeMismatchException: Invalid verification code provided, please try again.',
        'True True ResourceNotFoundException: User pool client nope does not exist.',
        expect.stringMatching(/^True True (ValidationException|InvalidParameterException): /),
      ])
      // Without a signature the wire refuses first; with one the cmdlet hears about the user.
      expect(output[4]).toMatch(/^False False /)
    },
  },
  'confirms with the code of the inbox and signs in': {
    script: `$env:AWS_ENDPOINT_URL = $env:SERVER
      $inbox = Invoke-RestMethod "$env:SERVER/_sparekey/inbox?to=${JANE}&wait=10"
      ${confirm('$inbox.messages[0].code')}
      try { ${enter(OLD)} } catch { $_.Exception.Message }
      (${enter(NEW)}).AuthenticationResult.TokenType`,
    check: ({ error, output }) =>
      expect({ error, output }).toEqual({ error: null, output: ['Incorrect username or password.', 'Bearer'] }),
  },
  'reads as an administrator': {
    script: `$env:AWS_ENDPOINT_URL = $env:SERVER
      (Get-CGIPUserAdmin ${JANE} -UserPoolId ${POOL} ${KEYS}).UserStatus
      Get-CGIPUserPoolList -MaxResult 5 ${KEYS} -Select UserPools.Id`,
    check: ({ error, output }) => expect({ error, output }).toEqual({ error: null, output: ['CONFIRMED', POOL] }),
  },
}

/** Where the guide says that the server is. */
export const GUIDE_URL = 'http://127.0.0.1:8229'

const guide = readFileSync(join(root, 'docs', 'guides', 'powershell.md'), 'utf8')
const blocks = [...guide.matchAll(/```powershell\n([\s\S]*?)```/g)].map(([, block = '']) => block)

/** All blocks of the guide in one session, as a reader types them. */
export const guideCases: Cases = {
  'every block of docs/guides/powershell.md': {
    script: `Set-Location '${root}'; Remove-Module Sparekey; $env:AWS_ENDPOINT_URL = $null
      ${blocks.join('\n')}`,
    check({ error, output }) {
      expect(blocks.length).toBeGreaterThan(2)
      expect(error).toBeNull()
      expect(output).toContainEqual(DETAILS)
    },
  },
}
