/** A parameter of a call before it is sent: JSON, and bytes where the model has a blob. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | Buffer
  | readonly Parameter[]
  | { readonly [key: string]: Parameter }

export type Parameters = { readonly [member: string]: Parameter }

export function isMap(value: Parameter | undefined): value is { readonly [key: string]: Parameter } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value)
}

/** @throws SyntaxError */
export function parseJson(text: string): Parameter {
  return JSON.parse(text)
}
