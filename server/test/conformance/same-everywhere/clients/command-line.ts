import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn as twoAtOnce } from '../../../cli/differential/pool.ts'
import { temporaryFolder } from '../../../open-store.ts'
import { inputOf, toldOf, type Call, type Client, type Operation } from '../call.ts'

export interface Found {
  readonly command: readonly [string, ...string[]]
  readonly version: string
}

interface CommandLine {
  readonly found: Found | undefined
  readonly needs: string
  /** The exit code of an error of the service. */
  readonly serviceError: number
}

const subcommands: Readonly<Record<Operation, string>> = {
  ForgotPassword: 'forgot-password',
  ConfirmForgotPassword: 'confirm-forgot-password',
  InitiateAuth: 'initiate-auth',
}

const PATIENCE_MS = 60_000
const SERVICE_ERROR =
  /An error occurred \((\w+)\) when calling the \w+ operation( \(reached max retries: \d+\))?: (.*)\n$/s

/** A process for each call, two at once. */
export function commandLine({ found, needs, serviceError }: CommandLine): Client {
  return {
    version: found?.version,
    needs,
    slow: true,
    async ask(calls, url) {
      if (!found) throw new Error(`there is no ${needs} to ask`)
      using home = temporaryFolder()
      const unchecked = join(home.path, 'unchecked')
      writeFileSync(unchecked, '[default]\nparameter_validation = false\n')
      const env = {
        PATH: process.env['PATH'],
        HOME: home.path,
        PYENV_ROOT: process.env['PYENV_ROOT'],
        AWS_PAGER: '',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_REGION: 'us-east-1',
      }
      const tell = (call: Call) => {
        const words = ['cognito-idp', ...wordsOf(call), '--endpoint-url', url]
        return run(found, words, { ...env, ...(call.unchecked && { AWS_CONFIG_FILE: unchecked }) }, serviceError)
      }
      // What is said of one user hangs on what was said before, so a user is one piece of work.
      const pieces = [...Map.groupBy(calls, ({ username }) => username).values()]
      const told = await twoAtOnce(pieces, async (piece) => {
        const outcomes: [string, string][] = []
        for (const call of piece) outcomes.push([call.key, await tell(call)])
        return outcomes
      })
      const byKey = new Map(told.flat())
      return new Map(calls.map(({ key }) => [key, byKey.get(key) ?? 'nothing']))
    },
  }
}

/** An option for each member; where one is missing all of it as JSON, which the AWS CLI does not hold against its list of required options. */
function wordsOf(call: Call): readonly string[] {
  const input = inputOf(call)
  const name = subcommands[call.operation]
  if (call.unchecked) return [name, '--cli-input-json', JSON.stringify(input)]
  return [
    name,
    ...Object.entries(input).flatMap(([member, value]) => [
      `--${member.replaceAll(/\B([A-Z])/g, '-$1').toLowerCase()}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ]
}

function run({ command: [path, ...first] }: Found, words: readonly string[], env: object, serviceError: number) {
  return new Promise<string>((resolve) => {
    execFile(
      path,
      [...first, ...words],
      { env: env as NodeJS.ProcessEnv, timeout: PATIENCE_MS },
      (error, stdout, stderr) => {
        if (!error) return resolve(toldOf(stdout === '' ? undefined : JSON.parse(stdout)))
        const [, name, again = '', message] = SERVICE_ERROR.exec(stderr) ?? []
        const isTold = error.code === serviceError && name !== undefined
        resolve(isTold ? `${name}: ${message}${again}` : `exit code ${error.code}: ${stderr.trim()}`)
      },
    )
  })
}
