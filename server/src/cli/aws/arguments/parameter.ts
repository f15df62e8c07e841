/** A parameter of a call before it is sent: JSON, and bytes where the model has a blob. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | Buffer
  | NumberText
  | readonly Parameter[]
  | { readonly [key: string]: Parameter }

export type Parameters = { readonly [member: string]: Parameter }

export function isMap(value: Parameter | undefined): value is { readonly [key: string]: Parameter } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Buffer.isBuffer(value) &&
    !(value instanceof NumberText)
  )
}

declare global {
  // TypeScript does not know it yet.
  interface JSON {
    rawJSON(text: string): object
  }
}

/** A number as it was written, `8.0` or one of thirty digits: it is sent so, and is not taken for a whole one. */
export class NumberText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toJSON(): object {
    return JSON.rawJSON(this.text)
  }
}
