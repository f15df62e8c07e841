import type { SmsState } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { UsageError } from '../usage-error.ts'
import { whereOptions } from '../where-options.ts'

const USAGE = 'It is one of: sms status, sms verify NUMBER, sms unverify NUMBER, sms production, sms sandbox.'

/** `sparekey sms status | verify | unverify | production | sandbox`: to whom text messages may go. */
export async function sms(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, whereOptions)
  const output = outputOf(values)
  const [verb, number = '', ...others] = positionals
  const takesNumber = verb === 'verify' || verb === 'unverify'
  const isKnown = takesNumber || verb === 'status' || verb === 'production' || verb === 'sandbox'
  if (others.length > 0 || !isKnown || takesNumber !== (number !== '')) throw new UsageError(USAGE)
  await using operator = await operatorAt(surroundings.env, values)
  if (verb === 'status') return tell(surroundings, output, await operator.smsState({}), told)
  const outcome = takesNumber
    ? await operator.verifySms({ number, isVerified: verb === 'verify' })
    : await operator.setSandbox({ isOn: verb === 'sandbox' })
  return tell(surroundings, output, outcome, told)
}

function told({ sandbox, verified }: SmsState): string {
  if (!sandbox) return 'Text messages go to every number that the settings allow.\n'
  return [
    'Sandbox: text messages go to verified numbers only; sparekey sms production lets them out.',
    ...verified.map((number) => `  ${number}`),
    '',
  ].join('\n')
}
