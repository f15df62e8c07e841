/** One answer of the recording server. Without `act` it is sent whole. */
export interface Answer {
  /** 200 when it is not told. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is, instead of `json`. */
  readonly text?: string
  /** `hang` never answers, `drop` closes the connection unanswered, `cut` closes it in the middle of the body. */
  readonly act?: 'hang' | 'drop' | 'cut'
}

/**
 * One command line, run by both programs. In `args`, `env` and `files`, `{url}` is the recording server, `{closed}` an
 * address where nobody listens, and `{home}` the folder that is both home and working directory.
 */
export interface Case {
  /** Unique over all themes. */
  readonly name: string
  /** What follows `cognito-idp`. */
  readonly args: readonly string[]
  /** In turn; the last one is given to all further requests. */
  readonly answers?: readonly Answer[]
  readonly env?: Readonly<Record<string, string>>
  /** Path below the home and its content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  /** What is not given to this case although most have it. */
  readonly without?: readonly ('credentials' | 'region' | 'endpoint')[]
  /** Options before `cognito-idp`. */
  readonly before?: readonly string[]
  /** What YAML comments say is each program's own: only what stands before them is compared. */
  readonly compare?: 'without comments'
  /** Compared live in every test run; the others only where there are minutes. */
  readonly inFast?: true
}

/** What a program sent, as far as it must be the same. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly target: string | undefined
  readonly contentType: string | undefined
  /** `none` without a signature; otherwise scope without its date, and the names of the signed headers. */
  readonly signature: string
  /** Parsed where it is JSON. */
  readonly body: unknown
}

export interface Outcome {
  readonly code: number | string
  readonly requests: readonly Sent[]
  readonly stdout: string
  readonly stderr: string
}

/** Splits at spaces: for command lines without quotes. */
export function words(line: string): readonly string[] {
  return line.split(' ')
}
