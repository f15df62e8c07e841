import { OutboundError, type Outbound } from '../../../kernel/outbound.ts'
import type { Clock } from '../../../kernel/clock.ts'
import type { Delivery } from '../../channel.ts'

/** A text message on its way to a provider. */
export interface TextMessage {
  /** The outbox row's id: the same on every try. */
  readonly id: string
  /** E.164. */
  readonly to: string
  /** A number or a name that the provider knows as the operator's. */
  readonly from: string
  readonly body: string
}

/** Hands one message to a provider. The errors of a delivery hold neither number nor text. */
export interface SmsProvider {
  readonly name: string
  /** @throws OutboundError where the provider cannot be reached */
  send(message: TextMessage): Promise<Delivery>
}

/** One message; that the provider cannot be reached is a delivery to try again. */
export async function handOver(provider: SmsProvider, message: TextMessage): Promise<Delivery> {
  try {
    return await provider.send(message)
  } catch (error) {
    if (error instanceof OutboundError) return { kind: 'deferred', error: `${provider.name}: ${error.message}` }
    throw error
  }
}

export interface ProviderParts {
  readonly outbound: Outbound
  readonly now: Clock
}

export function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString()
}

export const FORM = 'application/x-www-form-urlencoded'

/** What an answer of HTTP means where the provider says no more: what is in order is taken, what is ours to mend or passes is tried again. */
export function byStatus(name: string, status: number): Delivery {
  if (status >= 200 && status < 300) return { kind: 'accepted' }
  return { kind: 'deferred', error: `${name} answered ${status}` }
}

/** An answer as JSON; `undefined` for one that is none. */
export function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
