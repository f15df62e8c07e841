import type { Value } from '../../sql/statement.ts'

/** SQL with `?` marks, and the values for them in order. */
export interface Part {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Rows of one table as a SELECT can give them: PostgreSQL cannot tell the type of a bare mark there. */
export function marks(types: string): string {
  return types
    .split(' ')
    .map((type) => `?::${type}`)
    .join(', ')
}

/** One statement of common tables, which all see what was there before it and are kept or lost together, and the SELECT that answers. */
export function statement(parts: readonly Part[], answer: Part): Part {
  return {
    sql: `WITH ${parts.map(({ sql }) => sql).join(',\n')}\n${answer.sql}`,
    values: [...parts, answer].flatMap(({ values }) => values),
  }
}
