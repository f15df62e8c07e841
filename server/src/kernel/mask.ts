/** How an address is shown to whoever asked for a code. */
export type Masking = 'recorded' | 'documented'

/**
 * `recorded`: `j***@e***`, what the service answers. `documented`: `j***@e***.com`, what the page of the command line shows. The first
 * character is a whole code point.
 */
export function maskEmail(address: string, masking: Masking): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  const masked = `${first(address)}***@${first(domain)}***`
  const dot = domain.lastIndexOf('.')
  return masking === 'documented' && dot > 0 ? masked + domain.slice(dot) : masked
}

/** `+` and one star for each digit except the last four: `+*******8187`. */
export function maskPhone(number: string): string {
  const digits = number.replace(/^\+/, '')
  return `+${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`
}

function first(text: string): string {
  const point = text.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}
