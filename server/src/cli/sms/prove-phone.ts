import type { Settings } from '../../config/settings.ts'
import { systemRandom } from '../../kernel/random.ts'
import { sendPhoneProof, type OperatorOutcome } from '../../server/operator/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { ask } from '../terminal/ask.ts'
import { holdKeyboard } from '../terminal/keyboard.ts'
import { say } from '../terminal/say.ts'

/** Sends a code to the phone and asks the person at the terminal for it until it is right. @throws Failure on Ctrl-C */
export async function provePhone(
  settings: Settings,
  number: string,
  surroundings: Surroundings,
): Promise<OperatorOutcome<'proved'>> {
  const sent = await sendPhoneProof(settings, number, { now: surroundings.now, random: systemRandom })
  if ('problems' in sent) return sent
  using _keyboard = holdKeyboard(surroundings)
  say(`A code was sent to ${number}. It is good for ten minutes.`, surroundings)
  for (;;) {
    const typed = (await ask('Code: ', surroundings)).replace(/\s/g, '')
    if (typed === '') continue
    switch (sent.answer.judge(typed)) {
      case 'right':
        return { answer: 'proved' }
      case 'wrong':
        say('That code is not right.', surroundings)
        break
      case 'spent':
        return { problems: ['three wrong codes: the number is not verified; the same command sends a new one'] }
      case 'expired':
        return { problems: ['the ten minutes are over: the number is not verified; the same command sends a new code'] }
    }
  }
}
