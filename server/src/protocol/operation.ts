import type { Input, OperationName, Output } from '../model/index.ts'

/** Facts of one request that no handler may take from anywhere else. */
export interface RequestInfo {
  /** UUID, the `x-amzn-RequestId` of the answer. */
  readonly id: string
  /** The peer's address by S5, never a header a caller can forge. */
  readonly ip: string
  readonly userAgent: string
  /** Region of the credential scope of a signed request. */
  readonly signedRegion?: string | undefined
  /** Of the access key that signed it, where the signature was checked. */
  readonly keyId?: string | undefined
}

/** One operation as the pipeline sees it: validated input in, output out, or an ApiError. */
export interface Operation<Name extends OperationName> {
  readonly name: Name
  /** `undefined`: not built yet; the pipeline answers UnsupportedOperationException. */
  readonly run: ((input: Input<Name>, request: RequestInfo) => Promise<Output<Name>>) | undefined
}

/** One entry for every operation of the model; a missing one does not compile. */
export type Operations = { readonly [Name in OperationName]: Operation<Name> }
