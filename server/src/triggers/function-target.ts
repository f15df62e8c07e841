/** One run of a function: what goes in, and what the receiver may tell repeats by. */
export interface Invocation {
  /** The same on every try. */
  readonly id: string
  readonly arn: string
  /** The event as JSON. */
  readonly payload: string
  /** The caller no longer waits. */
  readonly signal: AbortSignal
}

/** How a run ended. Nothing in it but what the function or its host said. */
export type Outcome =
  /** What it gave back, as it came. */
  | { readonly kind: 'returned'; readonly payload: string }
  /** The function threw. */
  | { readonly kind: 'failed'; readonly message: string }
  /** It was not run, or nobody knows: a code such as AccessDeniedException. */
  | { readonly kind: 'not invoked'; readonly code: string; readonly mayPass: boolean }

/** Where a function runs. Never throws for what goes wrong there. */
export interface FunctionTarget {
  invoke(invocation: Invocation): Promise<Outcome>
}

/** Bytes that a function may give back: more than any trigger needs. */
export const LONGEST_RETURN = 1_048_576

/** What a host says of an error that a function threw (Lambda runtime: `{errorMessage, errorType, trace}`); `undefined` for anything else. */
export function thrownMessage(text: string): string | undefined {
  const value = parsedJson(text)
  if (typeof value !== 'object' || value === null || !('errorMessage' in value)) return undefined
  return typeof value.errorMessage === 'string' ? value.errorMessage : undefined
}

/** `undefined` for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
