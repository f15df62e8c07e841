import type { PasswordRules } from '../../kernel/password-rules.ts'
import { CLIENT_SECRET_FILE } from '../aws/arguments/own-options.ts'
import { globalOptions } from '../aws/arguments/global-options.ts'
import { parseOptions } from '../aws/arguments/parse-options.ts'
import { readProfile } from '../aws/configuration/profile.ts'
import { Failure } from '../aws/failure.ts'
import { callerOf } from '../aws/call/caller.ts'
import { clientSecret } from '../aws/secret-hash.ts'
import { optionText } from '../aws/settings.ts'
import { tellFailure, type Telling } from '../aws/tell-failure.ts'
import type { Surroundings } from '../surroundings.ts'
import { holdKeyboard } from '../terminal/keyboard.ts'
import { ask, askHidden, askHiddenWith, type Terminal } from '../terminal/ask.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { say } from '../terminal/say.ts'
import { accountAt, refusal, type Account } from './account.ts'
import { refusedOptions, resetOptions } from './options.ts'
import { policyLine } from './policy-line.ts'

/** `sparekey reset`: leads a person at a terminal through a forgotten password. Returns the exit code. */
export async function reset(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const telling: Telling = { options: new Map(), profile: undefined }
  try {
    const options = parseOptions(words, [...globalOptions, ...resetOptions, ...refusedOptions])
    telling.options = options
    if (!surroundings.stdin.isTTY || !surroundings.stderr.isTTY)
      throw new Failure(
        'General',
        'sparekey reset asks questions and needs a terminal. Programs use forgot-password and confirm-forgot-password.',
      )
    using _keyboard = holdKeyboard(surroundings)
    const profile = await readProfile(surroundings.env, optionText(options, 'profile'))
    telling.profile = profile
    const caller = callerOf({ options, profile, surroundings }, optionText(options, 'endpoint-url'))
    const clientId = optionText(options, 'client-id') ?? (await askLine('App client id: ', surroundings))
    const username = optionText(options, 'username') ?? (await askLine('User name: ', surroundings))
    const secret = await knownSecret(optionText(options, CLIENT_SECRET_FILE), surroundings)
    const { account, sent } = await start(
      (given) => accountAt(caller, { clientId, username, clientSecret: given }),
      secret,
      surroundings,
    )
    say(`${sent}\nOnly the newest code works.`, surroundings)
    const rules = await readRules(account, optionText(options, 'user-pool-id'), surroundings)
    await finish(account, rules, surroundings)
    say('The password is changed. You can sign in with it now.', surroundings)
    return 0
  } catch (error) {
    return tellFailure(error, telling, surroundings)
  }
}

/** Without asking: most clients have none. */
async function knownSecret(file: string | undefined, surroundings: Surroundings): Promise<string | undefined> {
  if (file === undefined && surroundings.env['SPAREKEY_CLIENT_SECRET'] === undefined) return undefined
  return clientSecret(file, surroundings)
}

/** Asks for the first code; a client that turns out to have a secret has it asked for. */
async function start(
  open: (secret: string | undefined) => Account,
  secret: string | undefined,
  terminal: Terminal,
): Promise<{ readonly account: Account; readonly sent: string }> {
  const account = open(secret)
  try {
    return { account, sent: await send(account) }
  } catch (error) {
    const wanted = secret === undefined && /configured (for|with) secret/.test(refusal(error)?.message ?? '')
    if (!wanted) throw error
    const withSecret = open(await askHidden('This app client has a secret. Client secret: ', terminal))
    return { account: withSecret, sent: await send(withSecret) }
  }
}

async function send(account: Account): Promise<string> {
  const { medium, destination } = await account.requestCode()
  return `A code was sent by ${medium === 'SMS' ? 'text message' : 'e-mail'} to ${oneLine(destination)}, if there is such an account.`
}

async function readRules(
  account: Account,
  poolId: string | undefined,
  terminal: Terminal,
): Promise<PasswordRules | undefined> {
  if (poolId === undefined) return undefined
  const rules = await account.rules(poolId)
  if (typeof rules !== 'string') return rules
  say(`The password policy could not be read, so the server will say what it wants. (${oneLine(rules)})`, terminal)
  return undefined
}

/** Asks for code and password until the server takes both; of two, the one that is right is not asked for again. */
async function finish(account: Account, rules: PasswordRules | undefined, terminal: Terminal): Promise<void> {
  let code: string | undefined
  let password: string | undefined
  for (;;) {
    code ??= await askCode(terminal)
    password ??= await askPassword(rules, terminal)
    try {
      await account.confirm(code, password)
      return
    } catch (error) {
      const refused = refusal(error)
      if (refused === undefined) throw error
      switch (refused.code) {
        case 'CodeMismatchException':
          say('That code is not right.', terminal)
          code = undefined
          break
        case 'ExpiredCodeException':
          code = undefined
          say('That code is not good any more.', terminal)
          if (!(await agrees('Send a new one? [Y/n] ', terminal))) throw error
          say(await send(account), terminal)
          break
        case 'InvalidPasswordException':
        case 'PasswordHistoryPolicyViolationException':
        case 'InvalidParameterException':
          say(oneLine(refused.message), terminal)
          password = undefined
          break
        default:
          throw error
      }
    }
  }
}

async function askCode(terminal: Terminal): Promise<string> {
  return (await askLine('Code: ', terminal)).replace(/\s/g, '')
}

/** Until there is one: an empty line answers nothing. */
async function askLine(question: string, terminal: Terminal): Promise<string> {
  for (;;) {
    const line = (await ask(question, terminal)).trim()
    if (line !== '') return line
  }
}

async function askPassword(rules: PasswordRules | undefined, terminal: Terminal): Promise<string> {
  const fits = rules !== undefined && policyLine(rules, '').length < terminal.stderr.columns
  if (rules && !fits) say(policyLine(rules, ''), terminal)
  for (;;) {
    const password = await askHiddenWith((typed) => (fits ? policyLine(rules, typed) : 'New password: '), terminal)
    if (password === '') continue
    const again = await askHidden('The same again: ', terminal)
    if (again === password) return password
    say('The two differ.', terminal)
  }
}

async function agrees(question: string, terminal: Terminal): Promise<boolean> {
  return !/^n/i.test(await ask(question, terminal))
}

/** What a server says stays on its line, or it could write a question of ours below it. */
function oneLine(text: string): string {
  return escapeForTerminal(text)
}
