import { migrations, MIGRATIONS_TABLE } from '../migrations/index.ts'

const TABLES: ReadonlySet<string> = new Set(
  [MIGRATIONS_TABLE, ...migrations.flatMap(({ statements }) => statements)].flatMap((statement) => {
    const created = typeof statement === 'string' ? /^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/.exec(statement) : null
    return created?.[1] === undefined ? [] : [created[1]]
  }),
)

/** A string, a mark for a value, or a word after which the name of a table stands. */
const PARTS = /'(?:[^']|'')*'|\?|\b(FROM|JOIN|INTO|UPDATE|TABLE|EXISTS|ON)(\s+)(\w+)/g

/**
 * The statements that both engines share, as PostgreSQL reads them: `$1` for `?`, and tables by their qualified names, since a `search_path` would
 * have to be set for each connection, which a pooler in transaction mode does not keep. Each text is translated once.
 */
export function translator(schema: string): (sql: string) => string {
  const known = new Map<string, string>()
  return (sql) => {
    const before = known.get(sql)
    if (before !== undefined) return before
    let marks = 0
    const text = sql.replace(PARTS, (part, word: string | undefined, space: string, name: string) => {
      if (part === '?') return `$${++marks}`
      return word !== undefined && TABLES.has(name) ? `${word}${space}"${schema}".${name}` : part
    })
    known.set(sql, text)
    return text
  }
}

/** A statement of the schema. Text is ordered by its bytes, as on SQLite, whatever the language of the database. */
export function schemaStatement(sql: string): string {
  return sql.replace('{clustered}', '').replace(/\bTEXT\b/g, 'TEXT COLLATE "C"')
}
