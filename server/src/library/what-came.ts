import type { Message } from './message.ts'

const MOST_SHOWN = 5

/** The end of a time-out's message: what there is instead of what was waited for. */
export function whatCame(address: string, all: readonly Message[], pending: number, givenUp: number): string {
  const toAddress = all.filter(({ to }) => to.toLowerCase() === address.toLowerCase())
  const toOthers = all.filter(({ to }) => to.toLowerCase() !== address.toLowerCase())
  const sentences = [
    toAddress.length === 0 ? 'Nothing came to this address.' : `To this address came ${list(toAddress, brief)}.`,
    toOthers.length === 0 ? '' : `To others came ${list(toOthers, (message) => `${brief(message)} to ${message.to}`)}.`,
    pending === 0 ? '' : `${count(pending, 'message')} for it not sent yet: due later by pool.clock, or tried again.`,
    givenUp === 0 ? '' : `${count(givenUp, 'message')} given up since the start; the log says why.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function brief({ kind, medium, code, sentAt }: Message): string {
  return `${kind} by ${medium} ${code === undefined ? 'without a code' : 'with a code'} (${sentAt.toISOString()})`
}

function list(messages: readonly Message[], text: (message: Message) => string): string {
  const newest = messages.slice(-MOST_SHOWN).toReversed()
  const more = messages.length - newest.length
  return `${newest.map(text).join(', ')}${more === 0 ? '' : ` and ${more} older`}`
}

function count(n: number, what: string): string {
  return n === 1 ? `1 ${what} is` : `${n} ${what}s are`
}
