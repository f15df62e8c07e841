/** Where each value came from, for messages and for `config print`. */
export type Source = Readonly<Record<string, string | undefined>>

/** The process's environment: the one place that reads it. */
export function environment(): Source {
  return process.env
}
