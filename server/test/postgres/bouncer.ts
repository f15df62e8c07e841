import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, owner, type Cluster } from './cluster.ts'

const PROGRAM = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find((path) => existsSync(path)) ?? 'pgbouncer'

export function hasBouncer(): boolean {
  return !spawnSync(PROGRAM, ['--version']).error
}

/** pgbouncer in transaction mode in front of a cluster: each transaction may run on another connection of the server's. */
export async function startBouncer(cluster: Cluster): Promise<{ readonly url: string } & AsyncDisposable> {
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bouncer-'))
  const port = await freePort()
  const users = join(folder, 'users')
  const config = join(folder, 'pgbouncer.ini')
  writeFileSync(users, '"sparekey" ""\n')
  writeFileSync(
    config,
    [
      '[databases]',
      `postgres = host=127.0.0.1 port=${cluster.port} dbname=postgres user=sparekey`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'auth_type = trust',
      `auth_file = ${users}`,
      'pool_mode = transaction',
      'default_pool_size = 8',
      'max_client_conn = 200',
      'server_login_retry = 1',
      '',
    ].join('\n'),
  )
  if (as) for (const path of [folder, users, config]) chownSync(path, as.uid, as.gid)
  // A shell that goes with this process, however it ends, takes the pooler along.
  const keeper = spawn('/bin/sh', ['-c', '"$@" & cat >/dev/null; kill $!; wait', 'sh', PROGRAM, '-q', config], {
    ...as,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => keeper.on('exit', () => resolve()))
  for (let tries = 0; !(await isOpen(port)); tries++) {
    if (tries === 200) throw new Error('pgbouncer did not start')
    await sleep(25)
  }
  return {
    url: `postgres://sparekey@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      keeper.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const answer = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}
