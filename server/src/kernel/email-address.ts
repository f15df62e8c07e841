import { domainToASCII } from 'node:url'

export interface EmailAddress {
  readonly local: string
  /** ASCII (UTS #46), lower case. */
  readonly domain: string
}

// RFC 5321 §4.1.2: atoms of atext joined by single dots; nothing quoted, no comment, no source route.
const DOT_STRING = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const ASCII_DOMAIN_CHARACTERS = /^[A-Za-z0-9.-]*$/

/**
 * One dot-string local part at one domain, or `undefined` (S10). Local parts are ASCII: an address outside it needs SMTPUTF8 all the way, and
 * its look-alikes cannot be told apart by eye. A domain of one label (`localhost`) is an address; a bracketed IP is not. Lengths as RFC 5321
 * §4.5.3.1: 64, 255, and 254 for the whole path.
 */
export function parseEmailAddress(text: string): EmailAddress | undefined {
  if (text.length > 254) return undefined
  const at = text.indexOf('@')
  if (at < 1 || at !== text.lastIndexOf('@')) return undefined
  const local = text.slice(0, at)
  if (local.length > 64 || !DOT_STRING.test(local)) return undefined
  const domain = asciiDomain(text.slice(at + 1))
  return domain === undefined ? undefined : { local, domain }
}

/** The URL standard's conversion also eats tabs, percent escapes and IPv4 forms: those are refused before it sees them. */
function asciiDomain(written: string): string | undefined {
  if (/[\s%/\\?#:@[\]<>^|\0-\x20\x7f]/u.test(written)) return undefined
  const ascii = ASCII_DOMAIN_CHARACTERS.test(written) ? written.toLowerCase() : domainToASCII(written)
  if (ascii === '' || ascii.length > 255) return undefined
  const labels = ascii.split('.')
  if (!labels.every((label) => LABEL.test(label))) return undefined
  // A name that ends in a number is an address in disguise (URL standard, "ends in a number").
  return /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '') ? undefined : ascii
}

/** A sender: an address, with a name or without. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** `jane@example.com`, `Jane Doe <jane@example.com>` or `"Doe, Jane" <jane@example.com>`: one mailbox, or `undefined`. */
export function parseMailbox(text: string): Mailbox | undefined {
  const [, quoted, plain = '', angled] = /^(?:"([^"\\]*)"|([^"<>,;:@]*?))\s*<([^<>]*)>$/.exec(text.trim()) ?? []
  const name = quoted ?? plain.trim()
  const parsed = parseEmailAddress(angled ?? text.trim())
  // eslint-disable-next-line no-control-regex -- a control character in a name could end the header it stands in
  return parsed && !/[\u0000-\u001f\u007f]/.test(name)
    ? { name, address: `${parsed.local}@${parsed.domain}` }
    : undefined
}
