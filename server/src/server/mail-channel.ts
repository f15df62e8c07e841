import { readFileSync } from 'node:fs'
import type { Settings } from '../config/settings.ts'
import type { Channel } from '../messages/channel.ts'
import { smtpChannel, type SmtpOptions } from '../messages/channels/smtp.ts'
import { DELIVERIES } from './core.ts'
import { CannotStart } from './master-key.ts'

/** How mail leaves by these settings; `undefined` where it does not. @throws CannotStart when the key that signs it cannot be read */
export function mailOptions(settings: Settings): SmtpOptions | undefined {
  const { smtp: server, mailFrom: from, smtpTimeout: timeout, dkim } = settings
  return server && { server, from, timeout, connections: DELIVERIES, ...(dkim && { dkim: signing(dkim) }) }
}

export function mailChannel(settings: Settings): Channel | undefined {
  const options = mailOptions(settings)
  return options && smtpChannel(options)
}

function signing({ domain, selector, keyFile }: NonNullable<Settings['dkim']>) {
  try {
    return { domainName: domain, keySelector: selector, privateKey: readFileSync(keyFile, 'utf8') }
  } catch (error) {
    throw new CannotStart(
      `The key ${keyFile} that signs mail cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}
