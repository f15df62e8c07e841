import type { Connection } from './connection.ts'

/** Copies what is committed into a file that is not there yet. */
export function saveImage(writer: Connection, file: string): void {
  writer.run('VACUUM INTO ?', file)
}

/**
 * Puts an image of this database back in one transaction: connections, prepared statements and readers stay as they are, and a failure changes
 * nothing. Returns the rows that were copied.
 */
export function loadImage(writer: Connection, file: string): number {
  writer.run('ATTACH ? AS image', file)
  try {
    return replaceRows(writer)
  } finally {
    writer.control('DETACH image')
  }
}

function replaceRows(writer: Connection): number {
  const tables = writer.all(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
  writer.control('BEGIN IMMEDIATE', 'begin')
  try {
    let rows = 0
    for (const { name } of tables) {
      writer.run(`DELETE FROM main.${name}`)
      rows += writer.run(`INSERT INTO main.${name} SELECT * FROM image.${name}`)
    }
    writer.control('COMMIT', 'commit')
    return rows
  } catch (error) {
    if (writer.inTransaction) writer.control('ROLLBACK', 'rollback')
    throw error
  }
}
