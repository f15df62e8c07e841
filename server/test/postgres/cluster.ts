import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Certificate } from '../certificate.ts'

/** Where Debian keeps the programs of a server; elsewhere they are on the path. */
const FOLDERS = [17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin`)

/** Path of a program of PostgreSQL's server, or `undefined` on a machine that has none. */
export function postgresProgram(name: string): string | undefined {
  const installed = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path))
  return installed ?? (spawnSync(name, ['--version']).error ? undefined : name)
}

export interface Cluster {
  readonly port: number
  readonly folder: string
  /** `postgres://…` to its database, with these parameters. */
  url(parameters?: Readonly<Record<string, string>>): string
  /** `pg_ctl restart`: `immediate` is a crash and a recovery. */
  restart(mode: 'fast' | 'immediate'): Promise<void>
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** `on` for tests of what survives; the others do not wait for the disk. */
  readonly fsync: 'on' | 'off'
  readonly settings?: Readonly<Record<string, string>>
  /** Speaks TLS as well, with this certificate, which then lies in `server.crt` of the folder. */
  readonly tls?: Certificate
}

/** PostgreSQL refuses to run as root: there it runs as its own user, or as nobody. */
export function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody'].map((name) => users.find((user) => user.startsWith(`${name}:`))).find(Boolean)
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) }
}

/**
 * A database server of its own on loopback, in a folder of its own. It goes when `stop` is called, and by itself when this process ends however that
 * comes about: the shell that holds it waits for its end of a pipe.
 */
export async function startCluster({ fsync, settings = {}, tls }: ClusterOptions): Promise<Cluster> {
  const initdb = postgresProgram('initdb') ?? 'initdb'
  const pgCtl = postgresProgram('pg_ctl') ?? 'pg_ctl'
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-postgres-'))
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const log = join(folder, 'log')
  const port = await freePort()
  execFileSync(initdb, ['-D', data, '-U', 'sparekey', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    stdio: 'ignore',
  })
  const all: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    port: String(port),
    fsync,
    max_connections: '200',
    shared_buffers: '128MB',
    ...(fsync === 'off' && { synchronous_commit: 'off', full_page_writes: 'off' }),
    ...(tls && tlsSettings(folder, tls, as)),
    ...settings,
  }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const start = ['-D', data, '-l', log, '-w', '-t', '30', '-o', options.map((word) => `'${word}'`).join(' ')]
  const keeper = spawn(
    '/bin/sh',
    [
      '-c',
      `"$@" start >/dev/null && echo started; cat >/dev/null; "$1" -D "$3" -m immediate -w stop >/dev/null`,
      'sh',
      pgCtl,
      ...start,
    ],
    { ...as, stdio: ['pipe', 'pipe', 'inherit'], detached: true },
  )
  const ended = new Promise<void>((resolve) => keeper.on('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    keeper.stdout.once('data', () => resolve())
    keeper.once('exit', () => reject(new Error(`PostgreSQL did not start: ${readLog(log)}`)))
  })
  return {
    port,
    folder,
    url: (parameters = {}) =>
      `postgres://sparekey@127.0.0.1:${port}/postgres?${new URLSearchParams(parameters).toString()}`,
    async restart(mode) {
      const words = [...start.slice(0, 7), '-m', mode, 'restart', ...start.slice(7)]
      const program = spawn(pgCtl, words, { ...as, stdio: 'ignore' })
      const code = await new Promise((resolve) => program.on('exit', resolve))
      if (code !== 0) throw new Error(`PostgreSQL did not come back: ${readLog(log)}`)
    },
    async stop() {
      keeper.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL takes a key only if nobody but its own user can read it. */
function tlsSettings(folder: string, { cert, key }: Certificate, as: ReturnType<typeof owner>) {
  const [ssl_cert_file, ssl_key_file] = [join(folder, 'server.crt'), join(folder, 'server.key')]
  writeFileSync(ssl_cert_file, cert)
  writeFileSync(ssl_key_file, key, { mode: 0o600 })
  if (as) for (const file of [ssl_cert_file, ssl_key_file]) chownSync(file, as.uid, as.gid)
  return { ssl: 'on', ssl_cert_file, ssl_key_file }
}

function readLog(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : 'it wrote no log'
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
