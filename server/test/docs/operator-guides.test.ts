import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { alarms } from '../../src/server/serve/watch.ts'
import { certificateFiles } from '../certificate.ts'
import { awsClis } from '../aws-clis.ts'
import { sparekey } from '../cli/run-sparekey.ts'
import { boto3Python } from '../conformance/boto3-python.ts'
import { mailServer } from '../messages/mail-server.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { postgresProgram, startCluster, type Cluster } from '../postgres/cluster.ts'
import { blocksOf, runInBash } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const guide = (name: string) => readFileSync(join(root, 'docs', 'guides', `${name}.md`), 'utf8')
const production = guide('production')
const backup = guide('backup')
const wrong = guide('when-something-goes-wrong')

const without =
  missing('bash', 'openssl', 'pg_dump', 'psql') ||
  (postgresProgram('initdb') ? '' : ' (SKIPPED: no PostgreSQL on this machine)')
const PORTS = { SPAREKEY_PORT: '0', SPAREKEY_ADMIN_PORT: '0', SPAREKEY_METRICS_PORT: '0' }

test.skipIf(without !== '')(
  `the guides to production and to backups, from the first command to the last${without}`,
  async () => {
    await using stack = new AsyncDisposableStack()
    const { path: home } = stack.use(temporaryFolder())
    const mail = stack.use(await mailServer())
    const [etc, data, backups] = ['etc', 'lib', 'backups'].map((name) => join(home, name))
    const certificates = join(home, 'live')
    mkdirSync(certificates)
    const { tlsCertificateFile, tlsKeyFile } = certificateFiles(certificates, 'IP:127.0.0.1', 62)
    /** The page's places and hosts, as they are here. */
    const here = (text: string) =>
      text
        .replaceAll('/etc/sparekey', etc ?? '')
        .replaceAll('/var/lib/sparekey', data ?? '')
        .replaceAll('/var/backups/sparekey', backups ?? '')
        .replaceAll('/etc/letsencrypt/live/id.example.com/fullchain.pem', tlsCertificateFile)
        .replaceAll('/etc/letsencrypt/live/id.example.com/privkey.pem', tlsKeyFile)
        .replaceAll('smtp://user:password@mail.example.com:587', `smtp://127.0.0.1:${mail.server.port}?tls=optional`)
        .replaceAll('mail.example.com:587', `127.0.0.1:${mail.server.port}`)
        .replaceAll('deploy/', `${root}/deploy/`)
    const env = {
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`,
      HOME: home,
      AWS_CA_BUNDLE: tlsCertificateFile,
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    const bash = async (lines: readonly string[]) => {
      const ran = await runInBash(['set -eo pipefail', ...lines], env, home)
      expect(ran.code, ran.output).toBe(0)
      return ran.output
    }

    const [first = '', ...rest] = blocksOf(production, 'sh')
    await bash([here(first)])
    const config = join(etc ?? '', 'sparekey.yaml')
    const settings = here(blocksOf(production, 'yaml')[0] ?? '')
    const set = Object.keys(parse(settings))
    const kept = readFileSync(config, 'utf8')
      .split('\n')
      .filter((line) => !set.some((name) => line.startsWith(`${name}:`)))
    writeFileSync(config, `${kept.join('\n')}\n${settings}`)

    const server = sparekey(['serve', '--config', config], PORTS)
    stack.defer(async () => {
      server.child.kill('SIGTERM')
      await server.ended
    })
    const started = await server.printed(/metrics at/)
    expect(like(started)).toEqual(like(transcript(production, 'serve')))
    const [, url = ''] = /serves at (\S+)/.exec(started) ?? []
    const [, adminUrl = ''] = /administrators at (\S+)/.exec(started) ?? []

    const cluster: Cluster = await startCluster({ fsync: 'off' })
    stack.defer(() => cluster.stop())
    const served = (text: string) =>
      here(text).replaceAll('https://id.example.com:8230', adminUrl).replaceAll('https://id.example.com:8229', url)
    const doctor = `sparekey doctor --config ${config}`
    const withAws = awsClis().some(({ path, major, minor }) => path === 'aws' && minor >= (major === 1 ? 29 : 13))
    const explain = 'sparekey explain forgot-password --user-pool-id $POOL --username jane@example.com'
    const printed = await bash([
      ...rest.map(served),
      'echo ==doctor',
      doctor,
      'echo ==explain',
      `${explain} --config ${config}`,
      'echo ==clients',
      ...(withAws ? blocksOf(production, 'shell').map(served) : []),
      ...(boto3Python
        ? [
            'export AWS_DEFAULT_REGION=us-east-1',
            `${boto3Python} - <<'PY'`,
            ...blocksOf(production, 'python').map(served),
            'PY',
          ]
        : []),
      `sparekey pool list --config ${config}`,
      'echo ==backup',
      `export DATABASE='${cluster.url()}'`,
      `export RESTORED='${cluster.url().replace(/\/[^/?]*($|\?)/, '/restored$1')}'`,
      'psql --quiet --command="CREATE DATABASE restored" "$DATABASE"',
      // The database of the dump has tables.
      `SPAREKEY_STORE="$DATABASE" sparekey pool list --config ${config}`,
      ...blocksOf(backup, 'sh').map(served),
    ])
    await vi.waitFor(() => expect(mail.received[0]?.to).toEqual(['jane@example.com']), 10_000)
    const [, doctored = '', explained = '', pools = '', backedUp = ''] = printed.split(/==\w+\n/)
    expect(like(doctored)).toEqual(like(here(transcript(production, 'doctor'))))
    expect(like(explained)).toEqual(like(transcript(production, 'explain')))
    expect(pools.match(/ (?:accounts|staff|guests)$/gm)?.toSorted()).toEqual([
      ' accounts',
      ...(boto3Python ? [' guests'] : []),
      ...(withAws ? [' staff'] : []),
    ])
    expect(backedUp).toMatch(/monday: \d+ bytes/)
    expect(backedUp).toContain('Restored: all is as in the backup of 2')
    expect(backedUp).toMatch(/accounts/)
    expect(backedUp).toMatch(/good {2}database {7}it opens, and the master key is its own/)
  },
  120_000,
)

/** What the page shows under a command of `sparekey`, without the command. */
function transcript(page: string, command: string): string {
  const block = blocksOf(page, 'console').find((text) => text.startsWith(`$ sparekey ${command}`))
  if (block === undefined) throw new Error(`the page shows no sparekey ${command}`)
  return block.slice(block.indexOf('\n') + 1)
}

/** Lines without what differs from one run to the next: numbers, ids, times, the name in a certificate. */
function like(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
        .replace(/CN=\S+,/, 'CN=NAME,')
        .replace(/\d[\d.:TZ-]*/g, 'N'),
    )
}

test('the page of what goes wrong has every alarm with its line, and every alert', () => {
  for (const name of alarms) {
    const section = wrong.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
    expect(section, name).toContain(`\`alarm: ${name}: `)
    for (const word of ['**Meanwhile**', '**Do**'])
      if (!/\*\*(?:Ahead|When it)/.test(section)) expect(section, name).toContain(word)
    expect(production).toContain(`when-something-goes-wrong.md#${name.replaceAll(' ', '-')}`)
  }
  const { groups } = parse(readFileSync(join(root, 'deploy', 'prometheus', 'rules.yaml'), 'utf8'))
  for (const { alert } of groups[0].rules) expect(wrong).toContain(`| \`${alert}\` |`)
})

test('what is shown as a transcript and not run is of systemctl, ssh, npm, compose, kubectl, the image, or an operator who looks', () => {
  const shown = [production, backup, wrong].flatMap((page) => blocksOf(page, 'console'))
  const commands = shown.flatMap((block) =>
    [...block.matchAll(/^[$#] (\S+(?: \S+)?)/gm)].map(([, words = '']) => words),
  )
  const known =
    /^(?:sparekey (?:serve|doctor|explain|keys|init)|AWS_ENDPOINT_\S+ sparekey|alias|cp|docker|eval|in-api|journalctl|kubectl|node|npm|ssh|sudo|systemctl|The)\b/
  expect(commands.filter((words) => !known.test(words))).toEqual([])
})
