import { expect } from 'vitest'
import { ASKING_HOST } from './asking-host.ts'
import { DETAILS, FORGOT, type Case, type Cases } from './case.ts'

const CALL = 'Reset-CGIPForgottenPassword jane -ClientId c1'
const SENDS_NOTHING = { output: [], calls: [], error: null }

function prints(args: string, ...output: readonly unknown[]): Case {
  return {
    script: `${CALL} ${args}`,
    answers: [FORGOT],
    check: (run) => expect(run).toMatchObject({ error: null, output, calls: [{}] }),
  }
}

function refuses(args: string, message: string): Case {
  return {
    script: `${CALL} ${args}`,
    check({ error, calls, output }) {
      expect(calls).toEqual([])
      expect(output).toEqual([])
      expect(error).toMatchObject({ type: 'System.ArgumentException', parameter: 'Select' })
      expect(error?.message.replace(/\s*\(?Parameter.*/s, '')).toBe(message)
    },
  }
}

function whatIf(script: string, text: string): Case {
  return {
    script,
    check(run) {
      expect(run).toMatchObject(SENDS_NOTHING)
      expect(run.host.filter((line) => line !== '')).toEqual([`What if: ${text}`])
    },
  }
}

const RESET = 'Performing the operation "Reset-CGIPForgottenPassword (ForgotPassword)" on target "jane".'
const OBSOLETE = "Parameter 'PassThru' is obsolete. Use -Select '^Username' instead."

/** What -WhatIf, -Confirm, -Force, -Select and -PassThru do. */
export const steeringCases: Cases = {
  '-WhatIf tells and sends nothing': whatIf(`${CALL} -WhatIf`, RESET),
  '-WhatIf wins over -Force': whatIf(`${CALL} -Force -WhatIf`, RESET),
  '$WhatIfPreference counts as -WhatIf': whatIf(
    `$global:WhatIfPreference = $true; try { ${CALL} -Force } finally { $global:WhatIfPreference = $false }`,
    RESET,
  ),
  '$WhatIfPreference of the calling script alone counts too': whatIf(
    `& { $WhatIfPreference = $true; ${CALL} -Force }`,
    RESET,
  ),
  'a name with escapes is shown, not obeyed': whatIf(
    `Reset-CGIPForgottenPassword "j$([char] 27)]0;x$([char] 7)$([char] 0x202e)" -ClientId c1 -WhatIf`,
    RESET.replace('"jane"', '"j\\u001b]0;x\\u0007\\u202e"'),
  ),
  '-WhatIf:$false wins over the preference': prints('-WhatIf:$false', DETAILS),
  'the text of -WhatIf for the confirming cmdlet': whatIf(
    'Confirm-CGIPForgotPassword jane -ClientId c1 -ConfirmationCode 1 -Password p -WhatIf',
    'Performing the operation "Confirm-CGIPForgotPassword (ConfirmForgotPassword)" on target "jane".',
  ),
  'the text of -WhatIf for an administrator': whatIf(
    'Reset-CGIPUserPasswordAdmin jane -UserPoolId p -WhatIf',
    'Performing the operation "Reset-CGIPUserPasswordAdmin (AdminResetUserPassword)" on target "jane".',
  ),
  'a token is not told as the target': whatIf(
    'Remove-CGIPUser -AccessToken the.access.token -WhatIf -Verbose',
    'Performing the operation "Remove-CGIPUser (DeleteUser)" on target "[redacted]".',
  ),
  '-Force wins over -Confirm': prints('-Confirm -Force', DETAILS),
  'without a switch nothing is asked': prints('', DETAILS),
  '-Confirm asks: without anybody to answer, nothing is sent': {
    script: `${CALL} -Confirm`,
    check({ error, calls }) {
      expect(error?.message).toContain('NonInteractive')
      expect(calls).toEqual([])
    },
  },
  '$ConfirmPreference of Medium asks, -Force does not': {
    script: `$global:ConfirmPreference = 'Medium'; try { ${CALL} -Force; ${CALL} } finally { $global:ConfirmPreference = 'High' }`,
    answers: [FORGOT],
    check({ error, calls, output }) {
      expect(output).toEqual([DETAILS])
      expect(error?.message).toContain('NonInteractive')
      expect(calls.length).toBe(1)
    },
  },
  'the question names the action and the target; no sends nothing, yes sends': {
    script: `${ASKING_HOST}
      Invoke-Asked 2 { ${CALL} -Confirm }
      Invoke-Asked 0 { ${CALL} -Confirm }
      Invoke-Asked 0 { $ConfirmPreference = 'Low'; ${CALL} }
      Invoke-Asked 2 { 'jane', 'joe' | Reset-CGIPForgottenPassword -ClientId c1 -Confirm }`,
    answers: [FORGOT, FORGOT],
    check({ output, calls, error }) {
      expect(error).toBeNull()
      expect(output).toEqual([
        RESET,
        RESET,
        DETAILS.Destination,
        RESET,
        DETAILS.Destination,
        RESET,
        RESET.replace('jane', 'joe'),
      ])
      expect(calls.length).toBe(2)
    },
  },
  'removing asks unless told otherwise': {
    script: 'Remove-CGIPUser -AccessToken t -Force\nRemove-CGIPUser -AccessToken t',
    check({ error, calls }) {
      expect(error?.message).toContain('NonInteractive')
      expect(calls.length).toBe(1)
    },
  },
  'cmdlets that read ask nothing and have no switches for it': {
    script: `Get-Command -Module Sparekey -Verb Get | Where-Object { $_.Parameters.Keys -match '^(WhatIf|Confirm|Force)$' } | ForEach-Object Name`,
    check: ({ output, error }) => expect({ output, error }).toEqual({ output: [], error: null }),
  },

  'the default of -Select is the details of the delivery': prints('', DETAILS),
  "-Select '*' prints the whole answer": prints("-Select '*'", { CodeDeliveryDetails: DETAILS }),
  '-Select takes a path': prints('-Select CodeDeliveryDetails.Destination', DETAILS.Destination),
  '-Select takes names in any case': prints('-Select codeDeliveryDetails.deliverymedium', 'EMAIL'),
  "-Select '^Username' prints the parameter": prints("-Select '^Username'", 'jane'),
  "-Select '^region' prints a parameter that is not sent": prints("-Select '^region' -Region us-west-2", 'us-west-2'),
  '-Select of what the answer has not is refused': refuses(
    '-Select Destination',
    'Invalid value for -Select parameter.',
  ),
  '-Select of a path that leads nowhere is refused': refuses(
    '-Select CodeDeliveryDetails.Nope',
    'Invalid value for -Select parameter.',
  ),
  '-Select of no parameter is refused': refuses("-Select '^Nope'", 'Invalid value for -Select parameter.'),
  '-Select of nothing is refused': refuses("-Select ''", 'Invalid value for -Select parameter.'),
  '-PassThru with -Select is refused': refuses(
    "-PassThru -Select '^Username'",
    '-PassThru cannot be used when -Select is specified.',
  ),
  '-Select goes through lists': {
    script: 'Get-CGIPUserList p -AccessKey a -SecretKey s -Select Users.Attributes.Value',
    answers: [{ body: { Users: [{ Attributes: [{ Name: 'email', Value: 'x' }] }, { Attributes: [{ Value: 'y' }] }] } }],
    check: ({ output }) => expect(output).toEqual(['x', 'y']),
  },
  '-PassThru prints the name and warns that it is obsolete': {
    ...prints('-PassThru', 'jane'),
    check: (run) => expect(run).toMatchObject({ output: ['jane'], warnings: [OBSOLETE], error: null }),
  },
  'what the answer lacks prints nothing': {
    script: CALL,
    answers: [{ body: {} }],
    check: (run) => expect(run).toMatchObject({ output: [], error: null }),
  },
  'a confirmed password prints nothing': {
    script: 'Confirm-CGIPForgotPassword jane -ClientId c1 -ConfirmationCode 1 -Password p',
    check(run) {
      expect(run).toMatchObject({ output: [], error: null, warnings: [] })
      expect(run.calls.map(({ body }) => body)).toEqual([
        { Username: 'jane', ClientId: 'c1', ConfirmationCode: '1', Password: 'p' },
      ])
    },
  },

  '$null for a required parameter warns and is left out': {
    script: 'Reset-CGIPForgottenPassword -Username $null -ClientId $null',
    answers: [FORGOT],
    check({ warnings, calls, error }) {
      expect(error).toBeNull()
      expect(warnings).toEqual(
        ['Username', 'ClientId'].map(
          (name) =>
            `You are passing $null as a value for parameter ${name} which is marked as required. The request goes out without it.`,
        ),
      )
      expect(calls.map(({ text }) => text)).toEqual(['{}'])
    },
  },
  'an empty text is no $null': {
    script: "Reset-CGIPForgottenPassword -Username '' -ClientId c1 -SecretHash ''",
    answers: [FORGOT],
    check({ warnings, calls }) {
      expect(warnings).toEqual([])
      expect(calls[0]?.body).toEqual({ Username: '', ClientId: 'c1', SecretHash: '' })
    },
  },
  '$null for an optional parameter leaves it out in silence': {
    script: `${CALL} -SecretHash $null -ClientMetadata $null -UserContextData_IpAddress $null`,
    answers: [FORGOT],
    check({ warnings, calls }) {
      expect(warnings).toEqual([])
      expect(calls[0]?.body).toEqual({ Username: 'jane', ClientId: 'c1' })
    },
  },
  'a required parameter that is missing is an error of the binder': {
    script: 'Reset-CGIPForgottenPassword -ClientId c1',
    check({ error, calls }) {
      expect(error?.id).toBe('MissingMandatoryParameter,Reset-CGIPForgottenPassword')
      expect(calls).toEqual([])
    },
  },
}
