import type { YamlPen } from './yaml-pen.ts'
import { hasBreak, type Reader, yamlEscape, yamlStyle } from './yaml-style.ts'

/** @param indent where a text goes on when its line is full; `none` for keys, which stay on their line */
export function writeText(pen: YamlPen, text: string, indent: number | 'none', reader: Reader): void {
  pen.space()
  switch (yamlStyle(text, reader)) {
    case 'plain':
      return writeWords(pen, text, indent)
    case 'single':
      return writeSingle(pen, text, indent)
    case 'double':
      return writeDouble(pen, Array.from(text), indent, reader)
  }
}

function writeWords(pen: YamlPen, text: string, indent: number | 'none'): void {
  if (indent === 'none' || pen.hasRoom(text.length)) return pen.put(text)
  const characters = Array.from(text)
  characters.forEach((character, at) => {
    if (pen.full && isLoneSpace(characters, at)) pen.indent(indent)
    else pen.put(character)
  })
}

function writeSingle(pen: YamlPen, text: string, indent: number | 'none'): void {
  const doubled = text.replaceAll("'", "''")
  if (!hasBreak(text) && (indent === 'none' || pen.hasRoom(doubled.length + 2))) return pen.put(`'${doubled}'`)
  const characters = Array.from(text)
  pen.put("'")
  let broken = false
  characters.forEach((character, at) => {
    if (hasBreak(character)) {
      // A single line feed would read as a blank.
      if (!broken && character === '\n') pen.break('\n')
      pen.break(character)
      broken = true
      return
    }
    if (broken && indent !== 'none') pen.indent(indent)
    broken = false
    const inside = at > 0 && at < characters.length - 1
    if (indent !== 'none' && inside && pen.full && isLoneSpace(characters, at)) return pen.indent(indent)
    pen.put(character === "'" ? "''" : character)
  })
  if (broken && indent !== 'none') pen.indent(indent)
  pen.put("'")
}

function writeDouble(pen: YamlPen, characters: readonly string[], indent: number | 'none', reader: Reader): void {
  pen.put('"')
  let spaces = false
  characters.forEach((character, at) => {
    const inside = at > 0 && at < characters.length - 1
    if (character !== ' ' || indent === 'none' || !inside || spaces || !pen.full) pen.put(yamlEscape(character, reader))
    else {
      pen.indent(indent)
      // Blanks at the start of a line would be lost.
      if (characters[at + 1] === ' ') pen.put('\\')
    }
    spaces = character === ' '
  })
  pen.put('"')
}

function isLoneSpace(characters: readonly string[], at: number): boolean {
  return characters[at] === ' ' && characters[at - 1] !== ' ' && characters[at + 1] !== ' '
}
