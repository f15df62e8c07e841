import type { FastifyInstance } from 'fastify'
import { CannotStart } from './master-key.ts'

/** How the operator of this listener says where it is: `--port`, or `SPAREKEY_ADMIN_PORT`. */
export interface PlaceNames {
  readonly host: string
  readonly port: string
}

/** Where the listener is, as a URL. @throws CannotStart with what is wrong with address or port */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
  names: PlaceNames,
): Promise<string> {
  try {
    // By its name the framework would listen on a second server, which it does not end with the first.
    const url = await app.listen({ host: host === 'localhost' ? '127.0.0.1' : host, port })
    return url.replace('[::]', '[::1]')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} on ${host} is in use. Stop what listens there, or choose another with ${names.port}.`,
      )
    if (code === 'EACCES')
      throw new CannotStart(`This user may not listen on port ${port}. Choose one above 1023 with ${names.port}.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`This machine has no address ${host}. Give one of its own with ${names.host}.`)
    throw error
  }
}
