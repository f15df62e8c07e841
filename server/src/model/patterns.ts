/**
 * Matches a whole string against a pattern of the model. Patterns that a backtracking engine runs in more than linear time are matched by
 * hand: on its legal 20,000 characters the one for verification links takes seconds otherwise.
 */
export function compilePattern(pattern: string): (text: string) => boolean {
  const byHand = BY_HAND[pattern]
  if (byHand) return byHand
  const dotAll = pattern.startsWith('(?s)')
  const regex = new RegExp(`^(?:${dotAll ? pattern.slice(4) : pattern})$`, dotAll ? 'su' : 'u')
  return (text) => regex.test(text)
}

const PROSE = /^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$/u
const GRAPHIC = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u
const ONE_LINE = /^.*$/u

const BY_HAND: Readonly<Record<string, (text: string) => boolean>> = {
  // Prose with the code's place in it.
  '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*': (text) =>
    text.includes('{####}') && PROSE.test(text),
  // Prose with a link's place in it: `{##`, the words to click, `##}`.
  '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*':
    (text) => {
      const start = text.indexOf('{##')
      return start >= 0 && text.includes('##}', start + 3) && PROSE.test(text)
    },
  // An at sign with something on both sides; both sides may hold more at signs.
  '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+': (text) =>
    text.length >= 3 && text.lastIndexOf('@', text.length - 2) >= 1 && GRAPHIC.test(text),
  '.*\\{####\\}.*': (text) => text.includes('{####}') && ONE_LINE.test(text),
  // First and last character are no white space, and what lies between is one line.
  '^[\\S]+.*[\\S]+$': (text) => /^\S.*\S$/u.test(text),
}
