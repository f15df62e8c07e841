import type { Tree, TreeMap } from '../tree.ts'

/** A parameter of a call before it is sent: JSON, and bytes where the model has a blob. */
export type Parameter = Tree<string | number | boolean | null | Buffer | NumberText>
export type Parameters = TreeMap<string | number | boolean | null | Buffer | NumberText>

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
