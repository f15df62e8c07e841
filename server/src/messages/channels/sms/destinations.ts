/** Who stands as sender of messages to numbers that begin so: `+1` to `+15550001111`. The longest beginning counts. */
export type Senders = ReadonlyMap<string, string>

export function senderFor(senders: Senders, number: string): string | undefined {
  for (let length = number.length; length > 0; length--) {
    const sender = senders.get(number.slice(0, length))
    if (sender !== undefined) return sender
  }
  return undefined
}

/** The allowed beginning a number has, the longest; without one no message goes there (S13). */
export function countryOf(allowed: readonly string[], number: string): string | undefined {
  return allowed.filter((beginning) => number.startsWith(beginning)).toSorted((a, b) => b.length - a.length)[0]
}

/** Why no text message can go to this number, whoever it belongs to; `undefined` where one can. */
export function unreachable(
  number: string,
  { countries, senders }: { readonly countries: readonly string[]; readonly senders: Senders },
): string | undefined {
  if (countryOf(countries, number) === undefined) return 'no text messages go to this country: SPAREKEY_SMS_COUNTRIES'
  if (senderFor(senders, number) === undefined) return 'there is no sender for this country: SPAREKEY_SMS_SENDERS'
  return undefined
}
