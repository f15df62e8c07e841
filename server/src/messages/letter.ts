import { escapeHtml } from '../kernel/escape-html.ts'
import { plainTextOf, type Rendered } from './render.ts'

/** Both forms of a mail's text (RFC 2046, multipart/alternative). */
export interface Letter {
  readonly text: string
  readonly html: string
}

/**
 * A mail as readers show it. A template that is a whole page stays as it is; a part of one, or plain text, is set in a page that suits narrow and dark
 * screens and needs nothing from elsewhere. In plain text the secret, a code or a temporary password, stands out. The text is the template's own, or reads
 * like its markup.
 */
export function letterOf(
  { subject, body, isMarkup }: Pick<Rendered, 'body' | 'isMarkup'> & { readonly subject?: string | undefined },
  secret?: string,
): Letter {
  if (!isMarkup) return { text: body, html: page(subject, paragraphs(body, secret), 'light dark') }
  return {
    text: plainTextOf(body),
    html: isWholePage(body) ? body : page(subject, body, isStyled(body) ? 'light' : 'light dark'),
  }
}

function isWholePage(body: string): boolean {
  return /<(?:!doctype|html|body)\b/i.test(body)
}

/** Colours of its own, chosen for a white page. */
function isStyled(body: string): boolean {
  return /<(?:style|font)\b|\b(?:style|bgcolor|color|class)\s{0,10}=/i.test(body)
}

/** An address in plain text, which readers make a link of: left as it is, a secret in it too. We make none, for a user may be named like one. */
const ADDRESS = /([a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"]{1,2000}[^\s<>".,;:!?)])/i

function paragraphs(text: string, secret: string | undefined): string {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => {
      // The odd ones are the addresses.
      const parts = paragraph.split(ADDRESS)
      return `<p>${parts.map((part, i) => (i % 2 === 1 ? escapeHtml(part) : words(part, secret))).join('')}</p>`
    })
    .join('\n')
}

function words(text: string, secret: string | undefined): string {
  const written = (part: string) => escapeHtml(part).replaceAll('\n', '<br>\n')
  const parts = secret ? text.split(secret) : [text]
  return parts.map(written).join(`<strong class="secret">${escapeHtml(secret ?? '')}</strong>`)
}

// A reader that knows no style element shows the same words black on white.
const STYLE = `body{margin:0;padding:24px 16px;background:#f3f5f7;color:#17212b;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main{box-sizing:border-box;max-width:560px;margin:0 auto;padding:24px 28px;background:#fff;border:1px solid #d5d9de;border-radius:12px;overflow-wrap:anywhere}
p{margin:0 0 16px}p:last-child{margin:0}a{color:#1f5fbf;font-weight:600}
.secret{font:600 22px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.08em}`
const DARK = `
@media (prefers-color-scheme:dark){body{background:#12171c;color:#e7ebef}main{background:#1b2229;border-color:#36404b}a{color:#8ab6f7}}`

function page(subject: string | undefined, content: string, scheme: 'light' | 'light dark'): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${escapeHtml(subject ?? '')}</title>
<style>
:root{color-scheme:${scheme}}
${STYLE}${scheme === 'light' ? '' : DARK}
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`
}
