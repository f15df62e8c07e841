/** Why a database cannot be opened, in a sentence that says what to do. Nothing was changed. */
export class StoreCannotOpen extends Error {
  override readonly name = 'StoreCannotOpen'
}

/** It would have to be changed to be opened, and was to be left as it is: it is empty, or of an older schema. */
export class SchemaIsOld extends StoreCannotOpen {}
