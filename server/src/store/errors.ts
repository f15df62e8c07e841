/** Why a database cannot be opened, in a sentence that says what to do. Nothing was changed. */
export class StoreCannotOpen extends Error {
  override readonly name = 'StoreCannotOpen'
}
