/** Passwords that others know: they were found in breaches, or are the first that are tried. */
export interface BreachedPasswords {
  /** Yes for each of them, and by chance for one in 65,536 others. Takes microseconds. */
  has(password: string): boolean
}
