/** What a column may hold, in and out. */
export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** How the ports reach an engine inside one transaction. `?` marks parameters; engines translate. */
export interface Sql {
  get(sql: string, ...values: readonly Value[]): Promise<Row | undefined>
  all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]>
  /** Rows changed. */
  run(sql: string, ...values: readonly Value[]): Promise<number>
}
