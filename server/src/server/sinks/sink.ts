/** Takes lines of JSON, some at a time. */
export interface Sink {
  /** @throws whatever keeps it from taking them */
  write(lines: readonly string[]): Promise<void>
}
