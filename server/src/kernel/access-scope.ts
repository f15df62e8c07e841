/** What an access key may sign: operations by name or with `*` at the end, on these pools or on all and what belongs to none. */
export interface AccessScope {
  readonly operations: readonly string[]
  readonly pools: readonly string[] | 'all'
}
