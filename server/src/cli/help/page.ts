/** A page of help, before it is text for a terminal or a manual page. */
export interface Page {
  /** As a manual page is called: `sparekey-forgot-password`. */
  readonly name: string
  readonly summary: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** `text` of a paragraph may have code in backticks; all else is shown letter by letter. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Lines that belong together, each wrapped on its own. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** Never wrapped. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'term'; readonly term: string; readonly body: readonly Block[] }
  /** Two columns: a name and what it is. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }

export type Row = readonly [name: string, meaning: string]

/** Running text, with code in backticks. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** Lines that are shown as they are. */
export function code(...lines: readonly string[]): Block {
  return { kind: 'code', lines }
}

/** A name with what belongs to it below. */
export function term(name: string, ...body: readonly Block[]): Block {
  return { kind: 'term', term: name, body }
}
