/** An SMTP server as its URL names it. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** `implicit` from the first byte (smtps), `required` by STARTTLS, or `optional`: STARTTLS where it is offered, whoever answers. */
  readonly tls: 'implicit' | 'required' | 'optional'
  readonly auth: { readonly user: string; readonly password: string } | undefined
}

/**
 * `smtp://user:password@host:587`, `smtps://host:465`. STARTTLS is required, and the certificate checked, unless the server is on this machine
 * or the URL ends in `?tls=optional`.
 *
 * @throws Error with the end of the sentence `NAME …`
 */
export function parseSmtpServer(text: string): SmtpServer {
  const url = URL.parse(text)
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('must be smtp://… or smtps://…')
  if (!['', '/'].includes(url.pathname) || url.hash !== '')
    throw new Error('must have nothing after the port but ?tls=required or ?tls=optional')
  const asked = /^(?:\?tls=(required|optional))?$/.exec(url.search)
  if (!asked) throw new Error('knows no parameter but ?tls=required and ?tls=optional')
  if (url.username === '' && url.password !== '') throw new Error('has a password without a user')
  const implicit = url.protocol === 'smtps:'
  if (implicit && asked[1] !== undefined)
    throw new Error('says smtps, where TLS is not optional: leave the parameter out')
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
    tls: implicit
      ? 'implicit'
      : asked[1] === 'required'
        ? 'required'
        : asked[1] === 'optional' || local
          ? 'optional'
          : 'required',
    auth: url.username === '' ? undefined : { user: decoded(url.username), password: decoded(url.password) },
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error('has a % in user or password that escapes nothing; write it as %25')
  }
}
