/** E.164: `+` and 7–15 digits, the first not 0. */
export function isPhoneNumber(text: string): boolean {
  return /^\+[1-9][0-9]{6,14}$/.test(text)
}
