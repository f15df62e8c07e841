import type { Settings } from '../../config/settings.ts'
import { MINUTE, type Clock } from '../../kernel/clock.ts'
import { idsFrom } from '../../kernel/ids.ts'
import { equalInConstantTime, keysFrom, MASTER_KEY_BYTES } from '../../kernel/keys.ts'
import { deriveCode } from '../../kernel/one-time-code.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import type { Random } from '../../kernel/random.ts'
import { senderFor, unreachable } from '../../messages/channels/sms/destinations.ts'
import { handOver } from '../../messages/channels/sms/provider.ts'
import { outbound } from '../outbound.ts'
import { providerOf } from '../serve/channels.ts'
import type { OperatorOutcome } from './pool-settings.ts'
import { noPhoneNumber } from './sms.ts'

/** A code is on its way to a phone: who types it holds the phone. */
export interface PhoneProof {
  /** Counts every try. `spent`: that was the last one, or the ten minutes are over. */
  judge(typed: string): 'right' | 'wrong' | 'spent' | 'expired'
}

const LIFE = 10 * MINUTE
const TRIES = 3

/** Sends a code to the number by the provider of the settings, within the countries and senders that they allow. The code is kept nowhere but in this process. */
export async function sendPhoneProof(
  settings: Pick<Settings, 'sms' | 'smsCountries' | 'smsSenders' | 'outboundHosts'>,
  number: string,
  { now, random }: { readonly now: Clock; readonly random: Random },
): Promise<OperatorOutcome<PhoneProof>> {
  const { sms, smsCountries: countries, smsSenders: senders } = settings
  if (!isPhoneNumber(number)) return { problems: [noPhoneNumber(number)] }
  if (sms === undefined)
    return {
      problems: [
        'no provider can send a code: set SPAREKEY_SMS_URL, or take the number on your word with --without-code',
      ],
    }
  const reason = unreachable(number, { countries, senders })
  if (reason !== undefined) return { problems: [reason] }

  const provider = providerOf(sms, { outbound: outbound(settings.outboundHosts), now })
  const code = newCode(random, number)
  const delivery = await handOver(provider, {
    id: idsFrom(random, now).uuid(),
    to: number,
    from: senderFor(senders, number) ?? '',
    body: `Sparekey: ${code} is the code to verify this phone for the SMS sandbox.`,
  })
  if (delivery.kind !== 'accepted') return { problems: [`the code could not be sent: ${delivery.error}`] }
  return { answer: proofOf(code, now) }
}

function proofOf(code: string, now: Clock): PhoneProof {
  const expiresAt = now() + LIFE
  let left = TRIES
  return {
    judge(typed) {
      if (now() >= expiresAt) return 'expired'
      if (left === 0) return 'spent'
      left -= 1
      if (equalInConstantTime(typed, code)) return 'right'
      return left === 0 ? 'spent' : 'wrong'
    },
  }
}

/** Drawn as the codes of users are, under keys that are thrown away. */
function newCode(random: Random, number: string): string {
  const seed = { keyId: '', nonce: random(16), length: 6, alphabet: '0123456789' }
  const binding = { pool: '', subject: '', purpose: 'sms sandbox', destination: number }
  return deriveCode(keysFrom(random(MASTER_KEY_BYTES)), seed, binding)
}
