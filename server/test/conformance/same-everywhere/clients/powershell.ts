import { PWSH, runCases } from '../../powershell/pwsh.ts'
import { inputOf, toldOf, type Call, type Client, type Operation } from '../call.ts'

const cmdlets: Readonly<Record<Operation, string>> = {
  ForgotPassword: 'Reset-CGIPForgottenPassword',
  ConfirmForgotPassword: 'Confirm-CGIPForgotPassword',
  InitiateAuth: 'Start-CGIPAuth',
}

export const powershell: Client = {
  version: PWSH?.version.replace('PowerShell ', ''),
  needs: 'pwsh',
  slow: false,
  async ask(calls, url) {
    const outcomes = await runCases(Object.fromEntries(calls.map((call) => [call.key, scriptOf(call)])), {
      SERVER: url,
    })
    return new Map(
      [...outcomes].map(([key, { error, output }]) => [
        key,
        error ? `${error.code ?? error.type}: ${error.message}` : toldOf(output[0]),
      ]),
    )
  },
}

/** Everything named; a name that the call leaves out is `$null`, which the module sends on without it. */
function scriptOf(call: Call): string {
  const isNameless = call.username === undefined && call.operation !== 'InitiateAuth'
  const given = Object.entries({ ...(isNameless && { Username: '$null' }), ...quoted(call) })
  const parameters = given.map(([name, value]) => `-${name} ${value}`)
  return `$env:AWS_ENDPOINT_URL = $env:SERVER; ${cmdlets[call.operation]} ${parameters.join(' ')} -Select '*' 3>$null`
}

function quoted(call: Call): Readonly<Record<string, string>> {
  const { AuthParameters, ...strings } = inputOf(call)
  return {
    ...Object.fromEntries(Object.entries(strings).map(([name, value]) => [name, text(value)])),
    ...(AuthParameters !== undefined && { AuthParameter: hashtable(AuthParameters) }),
  }
}

function hashtable(members: unknown): string {
  const pairs = Object.entries(members as object).map(([name, value]) => `${name} = ${text(value)}`)
  return `@{ ${pairs.join('; ')} }`
}

function text(value: unknown): string {
  return `'${String(value).replaceAll("'", "''")}'`
}
