import type { FastifyInstance } from 'fastify'
import type { InboxChannel } from '../../messages/channels/inbox.ts'
import { escapeHtml } from '../../kernel/escape-html.ts'
import { letterOf } from '../../messages/letter.ts'
import { MOST_MESSAGES } from './inbox-route.ts'

/** A mail may bring its own styles and pictures, nothing else: no script, no form, no request to anywhere. */
const POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** `GET /_sparekey/mail/ID`: the body of one message as the page's frame shows it, in a sandbox also when it is opened by itself. */
export function mailRoute(app: FastifyInstance, inbox: InboxChannel): void {
  app.get<{ Params: { id: string } }>('/_sparekey/mail/:id', async (request, reply) => {
    const messages = await inbox.list({ limit: MOST_MESSAGES })
    const message = messages.find(({ inboxId }) => inboxId === request.params.id)
    if (!message) return reply.code(404).send({ error: `There is no such message among the newest ${MOST_MESSAGES}.` })
    const html = message.isMarkup ? letterOf(message).html : asPage(message.body)
    return reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html)
  })
}

function asPage(text: string): string {
  const style =
    ':root { color-scheme: light dark } body { margin: 0; padding: .75rem; font: 15px/1.5 system-ui, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere }'
  return `<!doctype html><meta charset="utf-8"><title>Message</title><style>${style}</style>${escapeHtml(text)}`
}
