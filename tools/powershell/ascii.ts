/** Windows PowerShell reads a file without a mark as the machine's code page, so the module is ASCII. */
export function ascii(text: string): string {
  const plain = text
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/[\u2013\u2014]/g, '-')
    .replaceAll('\u2026', '...')
    .replaceAll('\u00a0', ' ')
  const other = /[^\t\n\x20-\x7e]/.exec(plain)
  if (other) throw new Error(`a text for the PowerShell module has a character that is not ASCII: ${plain}`)
  return plain
}
