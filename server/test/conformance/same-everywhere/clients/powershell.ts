import { PWSH, runCases } from '../../powershell/pwsh.ts'
import { inputOf, toldOf, type Call, type Client, type Operation } from '../call.ts'

const cmdlets: Readonly<Record<Operation, string>> = {
  ForgotPassword: 'Reset-CGIPForgottenPassword',
  ConfirmForgotPassword: 'Confirm-CGIPForgotPassword',
  InitiateAuth: 'Start-CGIPAuth',
}

export const powershell: Client = {
  version: PWSH?.version.replace('PowerShell ', ''),
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

/** Everything named; a required member that the call leaves out is `$null`, which the module sends on without it. */
function scriptOf(call: Call): string {
  const given = { ...(call.username === undefined && { Username: null }), ...inputOf(call) }
  const parameters = Object.entries(given).map(([name, value]) =>
    name === 'AuthParameters'
      ? `-AuthParameter ${hashtable(value as Record<string, string>)}`
      : `-${name} ${text(value)}`,
  )
  return `$env:AWS_ENDPOINT_URL = $env:SERVER; ${cmdlets[call.operation]} ${parameters.join(' ')} -Select '*' 3>$null`
}

function hashtable(members: Readonly<Record<string, string>>): string {
  return `@{ ${Object.entries(members)
    .map(([name, value]) => `${name} = ${text(value)}`)
    .join('; ')} }`
}

function text(value: unknown): string {
  return value === null ? '$null' : `'${String(value).replaceAll("'", "''")}'`
}
