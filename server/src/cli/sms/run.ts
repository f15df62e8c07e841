import { readConfiguration } from '../../config/configuration.ts'
import type { SmsState } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { say } from '../terminal/say.ts'
import { UsageError } from '../usage-error.ts'
import { smsOptions } from './options.ts'
import { provePhone } from './prove-phone.ts'

const USAGE = 'It is one of: sms status, sms verify NUMBER, sms unverify NUMBER, sms production, sms sandbox.'

/** `sparekey sms status | verify | unverify | production | sandbox`: to whom text messages may go. */
export async function sms(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, smsOptions)
  const output = outputOf(values)
  const [verb, number = '', ...others] = positionals
  const takesNumber = verb === 'verify' || verb === 'unverify'
  const isKnown = takesNumber || verb === 'status' || verb === 'production' || verb === 'sandbox'
  if (others.length > 0 || !isKnown || takesNumber !== (number !== '')) throw new UsageError(USAGE)
  const withoutCode = values['without-code'] === true
  if (withoutCode && verb !== 'verify') throw new UsageError('--without-code is for sms verify.')
  const isAsked = verb === 'verify' && !withoutCode && hasPerson(surroundings)
  if (isAsked) {
    const proved = await provePhone(readConfiguration(surroundings.env, values.config), number, surroundings)
    if ('problems' in proved) return tell(surroundings, output, proved, () => '')
  }
  await using operator = await operatorAt(surroundings, values)
  if (verb === 'status') return tell(surroundings, output, await operator.smsState({}), told)
  const outcome = takesNumber
    ? await operator.verifySms({ number, isVerified: verb === 'verify' })
    : await operator.setSandbox({ isOn: verb === 'sandbox' })
  if (verb === 'verify' && !isAsked && 'answer' in outcome)
    say(
      `${withoutCode ? 'N' : 'There is no terminal to ask at, so n'}o code was sent: the number is verified on your word.`,
      surroundings,
    )
  return tell(surroundings, output, outcome, told)
}

function hasPerson({ stdin, stderr }: Surroundings): boolean {
  return stdin.isTTY && stderr.isTTY
}

function told({ sandbox, verified }: SmsState): string {
  if (!sandbox) return 'Text messages go to every number that the settings allow.\n'
  return [
    'Sandbox: text messages go to verified numbers only; sparekey sms production lets them out.',
    ...verified.map((number) => `  ${number}`),
    '',
  ].join('\n')
}
