import type { BlockList } from 'node:net'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { secretHash } from '../../features/clients/secret-hash.ts'
import type { Services } from '../../features/context.ts'
import { sendsLinks } from '../../messages/render.ts'
import type { Pipeline } from '../../protocol/pipeline.ts'
import { callerAddress } from '../caller-address.ts'
import { confirmPage, type ConfirmState } from './page.ts'

export interface ConfirmParts {
  readonly services: Pick<Services, 'directory' | 'ids'>
  readonly pipeline: Pipeline
  readonly trustedProxies: BlockList
}

/** What the link in the mail says. */
interface Link {
  readonly clientId: string
  readonly username: string
  readonly code: string
}

/**
 * `/confirmUser?client_id=…&user_name=…&confirmation_code=…`, where the links of verification mails lead. To look at it changes nothing, for programs that
 * look at links before people do; the button on it does what ConfirmSignUp does, by the same way, so that it is counted, limited and audited the same.
 */
export function confirmRoute(app: FastifyInstance, { services, pipeline, trustedProxies }: ConfirmParts): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/confirmUser')) reply.headers(HEADERS)
  })
  app.get('/confirmUser', async (request, reply) => {
    const link = linkOf(new URL(request.url, 'http://localhost').searchParams)
    return reply.type(HTML).send(confirmPage(link ? { kind: 'ask', link } : { kind: 'incomplete' }))
  })
  app.post('/confirmUser', async (request, reply) => {
    const link = linkOf(new URLSearchParams(Buffer.isBuffer(request.body) ? request.body.toString() : ''))
    if (!link) return show(reply, { kind: 'incomplete' })
    const client = await services.directory.client(link.clientId)
    // Elsewhere nobody was sent a link, and this page would be a way around the secret of the client.
    if (!client || !sendsLinks(client.pool.definition)) return show(reply, { kind: 'invalid' })
    const { secret } = client
    const answer = await pipeline({
      requestId: services.ids.uuid(),
      target: 'AWSCognitoIdentityProviderService.ConfirmSignUp',
      http: { method: 'POST', target: '/', headers: {} },
      ip: callerAddress(request, trustedProxies),
      userAgent: request.headers['user-agent'] ?? '',
      body: Buffer.from(
        JSON.stringify({
          ClientId: link.clientId,
          Username: link.username,
          ConfirmationCode: link.code,
          ...(secret !== undefined && { SecretHash: secretHash(secret, link.username, link.clientId) }),
        }),
      ),
    })
    return show(reply, stateOf(answer.status, answer.body))
  })
}

/** What came of a press on the button. */
function show(reply: FastifyReply, state: ConfirmState): FastifyReply {
  return reply
    .code(state.kind === 'done' ? 200 : 400)
    .type(HTML)
    .send(confirmPage(state))
}

const HTML = 'text/html; charset=utf-8'
/** Nothing from elsewhere, no frame around it, and no address of this page, which holds a code, for anybody else. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

function linkOf(parameters: URLSearchParams): Link | undefined {
  const [clientId, username, code] = ['client_id', 'user_name', 'confirmation_code'].map((name) => parameters.get(name))
  return clientId && username && code ? { clientId, username, code } : undefined
}

function stateOf(status: number, body: string): ConfirmState {
  if (status === 200) return { kind: 'done' }
  const { __type: type }: { __type?: string } = JSON.parse(body)
  if (type === 'LimitExceededException' || type === 'TooManyRequestsException') return { kind: 'later' }
  if (type === 'AliasExistsException') return { kind: 'taken' }
  if (status >= 500) return { kind: 'broken' }
  return { kind: 'invalid' }
}
