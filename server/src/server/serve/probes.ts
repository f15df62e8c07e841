import type { FastifyInstance } from 'fastify'
import { SECOND } from '../../kernel/clock.ts'
import type { Store } from '../../store/ports/index.ts'

const PATIENCE = 2 * SECOND

export interface Readiness {
  /** From now on traffic goes elsewhere: this process is about to end. */
  leave(): void
}

/**
 * `/_sparekey/ready`: 200 while this process takes calls and reaches its database, else 503 with the reason. `/_sparekey/health` says no more than that
 * the process answers: a database that is away is no reason to restart it.
 */
export function readiness(store: Pick<Store, 'read'>): Readiness & { routes(app: FastifyInstance): void } {
  let isLeaving = false
  return {
    leave: () => void (isLeaving = true),
    routes(app) {
      app.get('/_sparekey/ready', async (_request, reply) => {
        const obstacle = isLeaving ? 'it is being stopped' : await obstacleIn(store)
        return reply
          .code(obstacle === undefined ? 200 : 503)
          .header('cache-control', 'no-store')
          .send(obstacle === undefined ? { status: 'ready' } : { status: 'not ready', reason: obstacle })
      })
    },
  }
}

/** Why calls cannot be answered now, if they cannot. */
export async function obstacleIn(store: Pick<Store, 'read'>): Promise<string | undefined> {
  const late = AbortSignal.timeout(PATIENCE)
  const tooLate = new Promise<string>((resolve) => {
    late.addEventListener('abort', () => resolve('the database does not answer'), { once: true })
  })
  const answered = store
    .read((tx) => tx.settings.get('data key'))
    .then(
      () => undefined,
      // What it says may name hosts and users: that is for the log.
      () => 'the database is away',
    )
  return Promise.race([answered, tooLate])
}
