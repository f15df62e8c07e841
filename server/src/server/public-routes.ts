import type { FastifyInstance } from 'fastify'
import type { Services } from '../features/context.ts'
import { discoveryDocument } from '../features/tokens/index.ts'
import { corsHeaders, type AllowOrigin } from '../protocol/cors.ts'

/** Health, and what verifiers of tokens fetch: a pool's keys and its discovery document. */
export function publicRoutes(app: FastifyInstance, services: Services, allowOrigin: AllowOrigin): void {
  app.get('/_sparekey/health', async (_request, reply) => reply.type('application/json').send('{"status":"ok"}'))

  app.get<{ Params: { pool: string; document: string } }>('/:pool/.well-known/:document', async (request, reply) => {
    const pool = await services.directory.pool(request.params.pool)
    const { document } = request.params
    if (!pool || (document !== 'jwks.json' && document !== 'openid-configuration')) return reply.callNotFound()
    const body =
      document === 'jwks.json' ? await services.tokens.jwks(pool) : discoveryDocument(services.tokens.issuerOf(pool))
    return (
      reply
        // A cache must not hand a page the answer that another was given.
        .headers({
          vary: 'origin',
          ...corsHeaders(request.headers.origin, allowOrigin),
          'cache-control': 'public, max-age=300',
        })
        .send(body)
    )
  })
}
