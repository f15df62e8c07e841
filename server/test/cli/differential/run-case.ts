import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { closedAddress } from '../../loopback.ts'
import { temporaryFolder } from '../../open-store.ts'
import type { Case, Outcome } from './case.ts'
import { normalised, uncommented } from './normalise.ts'
import type { Program } from './programs.ts'
import { recordingServer } from './recording-server.ts'

/** Runs one case in a home, in an environment and against a server of its own. */
export async function runCase(program: Program, the: Case): Promise<Outcome> {
  using home = temporaryFolder()
  await using server = await recordingServer(the.answers)
  const closed = await closedAddress()
  const fill = (text: string) =>
    text.replaceAll('{url}', server.url).replaceAll('{closed}', closed).replaceAll('{home}', home.path)
  const plain = (text: string) =>
    text.replaceAll(server.url, 'http://server').replaceAll(closed, 'http://closed').replaceAll(home.path, '/home')

  for (const [path, content] of Object.entries(the.files ?? {})) {
    const at = join(home.path, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, typeof content === 'string' ? fill(content) : content)
  }
  const endpoint = the.without?.includes('endpoint') ? [] : ['--endpoint-url', server.url]
  const words = [...(the.before ?? []), 'cognito-idp', ...the.args, ...endpoint].map(fill)
  const ended = await program.execute(words, environment(program, the, home.path, fill), home.path, the.stdin ?? '')
  const stdout = plain(ended.stdout)
  return {
    code: ended.code,
    requests: [...server.requests],
    stdout: the.compare === 'without comments' ? uncommented(stdout) : stdout,
    stderr: normalised(plain(ended.stderr), program.name),
  }
}

function environment(program: Program, the: Case, home: string, fill: (text: string) => string) {
  const lacks = (what: 'credentials' | 'region') => the.without?.includes(what) === true
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    COLUMNS: '80',
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(!lacks('region') && { AWS_DEFAULT_REGION: 'us-east-1', AWS_REGION: 'us-east-1' }),
    ...(!lacks('credentials') && { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }),
    ...program.env,
    ...Object.fromEntries(Object.entries(the.env ?? {}).map(([name, value]) => [name, fill(value)])),
  }
}
