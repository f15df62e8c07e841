import type { Sql } from './statement.ts'

/** A connection lent to one closure. */
export interface Loan {
  readonly sql: Sql
  /** The first statement that failed. A closure that caught it must be taken back all the same: half of a port's verb may be written. */
  readonly failure: { readonly error: unknown } | undefined
  /** From now on every statement is refused: a closure that goes on after its end would write into somebody else's transaction. */
  end(): void
}

export function lend(sql: Sql): Loan {
  let over: { readonly error: unknown } | undefined
  let failure: typeof over
  const guard = async <T>(statement: () => Promise<T>): Promise<T> => {
    if (over) throw over.error
    try {
      return await statement()
    } catch (error) {
      over ??= failure ??= { error }
      throw error
    }
  }
  return {
    sql: {
      get: (text, ...values) => guard(() => sql.get(text, ...values)),
      all: (text, ...values) => guard(() => sql.all(text, ...values)),
      run: (text, ...values) => guard(() => sql.run(text, ...values)),
    },
    get failure() {
      return failure
    },
    end() {
      over ??= {
        error: new Error(
          'a write closure used its tx after it was over: every call of tx must be awaited inside the closure',
        ),
      }
    },
  }
}
