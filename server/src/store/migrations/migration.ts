/** One step of the schema. Forward only; steps are never edited once released. */
export interface Migration {
  readonly id: number
  readonly name: string
  /** A binary that does not know this step must not open the database. */
  readonly breaking: boolean
  /**
   * Statements both engines understand. `{clustered}` becomes what the engine needs to keep rows in key order; times are milliseconds in
   * BIGINT, booleans 0 and 1 in SMALLINT, bytes hex in TEXT. One marked `sqlite` fills in what rows of an earlier step lack, where the first
   * step was only ever taken on SQLite.
   */
  readonly statements: readonly (string | { readonly sqlite: string })[]
}
