/** Facts about the database itself: the key check, whether the demo pool was made. */
export interface Settings {
  get(name: string): Promise<string | undefined>
  put(name: string, value: string): Promise<void>
}
