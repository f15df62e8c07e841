/** Facts about the database itself: the key check, whether the demo pool was made. */
export interface Settings {
  get(name: string): Promise<string | undefined>
  put(name: string, value: string): Promise<void>
  /** Those whose name begins so, by name. */
  list(beginning: string): Promise<readonly { readonly name: string; readonly value: string }[]>
  remove(name: string): Promise<void>
}
