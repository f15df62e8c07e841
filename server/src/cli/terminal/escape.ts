/** Controls (C0, DEL, C1) and what turns the direction of text or breaks its line: a terminal would show something else than it was sent. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** What a caller lets through: `lines` keeps line feeds and tabs, for text that is laid out by its writer. */
export type Kept = 'nothing' | 'lines'

/**
 * Shows control and bidirectional characters as `\u001b`, so that text from a server cannot move the cursor, rename the window or
 * reorder what is read. The notation is JSON's: JSON text stays the same document after it.
 */
export function escapeForTerminal(text: string, kept: Kept = 'nothing'): string {
  return text.replace(unsafe, (character) => {
    if (kept === 'lines' && (character === '\n' || character === '\t')) return character
    return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' }
