/** What a test may watch, and by throwing turn into a fault: each statement that is about to run. */
export interface StatementEvent {
  readonly type: 'begin' | 'statement' | 'commit' | 'rollback'
  readonly sql: string
}
export type Observe = (event: StatementEvent) => void
