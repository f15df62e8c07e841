/**
 * The one error that reaches a caller. `name` is the exception type on the wire (`UserNotFoundException`), `message` the exact
 * sentence. Everything else that is thrown is a bug or a store failure and becomes InternalErrorException.
 */
export class ApiError<Name extends string = string> extends Error {
  override readonly name: Name

  constructor(name: Name, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = name
  }
}

/** Makes the errors one operation may answer; a rule that fails with a subset of them takes the narrower type. */
export type Fail<Names extends string> = <Name extends Names>(name: Name, message: string) => ApiError<Name>
