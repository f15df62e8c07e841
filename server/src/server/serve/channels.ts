import type { Settings } from '../../config/settings.ts'
import type { SmsProviderAddress } from '../../config/sms-provider.ts'
import type { Channel } from '../../messages/channel.ts'
import { smsChannel } from '../../messages/channels/sms/channel.ts'
import type { ProviderParts, SmsProvider } from '../../messages/channels/sms/provider.ts'
import { sns } from '../../messages/channels/sms/sns.ts'
import { twilio } from '../../messages/channels/sms/twilio.ts'
import { vonage } from '../../messages/channels/sms/vonage.ts'
import { webhook } from '../../messages/channels/sms/webhook.ts'
import type { ChannelParts } from '../core.ts'
import { mailChannel } from '../mail-channel.ts'
import { outbound } from '../outbound.ts'

/** The ways out that the settings name: mail by SMTP, text messages by a provider. */
export function channelsOf(settings: Settings, parts: ChannelParts): readonly Channel[] {
  const { sms, smsSenders: senders, smsCountries: countries } = settings
  const mail = mailChannel(settings)
  const caps = { perCountry: settings.smsPerCountry, perPool: settings.smsPerPool }
  const text =
    sms &&
    smsChannel({
      ...parts,
      provider: providerOf(sms, { outbound: outbound(settings.outboundHosts), now: parts.now }),
      senders,
      countries,
      caps,
    })
  return [mail, text].filter((channel) => channel !== undefined)
}

export function providerOf(address: SmsProviderAddress, parts: ProviderParts): SmsProvider {
  switch (address.kind) {
    case 'twilio':
      return twilio(parts, address)
    case 'vonage':
      return vonage(parts, address)
    case 'sns':
      return sns(parts, address)
    case 'webhook':
      return webhook(parts, address)
  }
}
