import type { FastifyInstance } from 'fastify'
import { equalInConstantTime } from '../../kernel/keys.ts'

const COOKIE = 'sparekey-token'

/**
 * Asks for the token on every route of this scope: as a Bearer token, or in a browser as a cookie, which the printed link sets once. The
 * token then leaves the address bar.
 */
export function tokenGate(scope: FastifyInstance, token: string): void {
  const isRight = (given: string | undefined) => given !== undefined && equalInConstantTime(given, token)
  scope.addHook('onRequest', async (request, reply) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    if (pathname === '/' && isRight(searchParams.get('token') ?? undefined)) {
      return reply.header('set-cookie', `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`).redirect('/', 303)
    }
    const { authorization, cookie } = request.headers
    if (isRight(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]) || isRight(cookieOf(cookie))) return undefined
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ error: 'This server is open to other machines and asks for the token it printed when it started.' })
  })
}

function cookieOf(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1]
}
