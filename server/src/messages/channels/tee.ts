import type { Channel } from '../channel.ts'

/**
 * Keeps a copy of what another channel has accepted: `dev` with a real SMTP server still shows every mail. A copy that fails changes nothing:
 * the message has left, and sending it again would be worse than not showing it.
 */
export function tee(first: Channel, copy: Channel): Channel {
  return {
    name: `${first.name} and ${copy.name}`,
    carries: first.carries,
    async deliver(envelope) {
      const delivery = await first.deliver(envelope)
      if (delivery.kind === 'accepted') await copy.deliver(envelope)
      return delivery
    },
    [Symbol.asyncDispose]: () => first[Symbol.asyncDispose](),
  }
}
