import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { join } from 'node:path'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import * as idp from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { certificateFiles, openssl } from '../certificate.ts'
import { sparekey } from '../cli/run-sparekey.ts'
import { mailServer } from '../messages/mail-server.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf } from './shell.ts'

const page = readFileSync(new URL('../../../docs/guides/production.md', import.meta.url), 'utf8')

/** What the page has one type, in its order. */
const commands = blocksOf(page, 'console').flatMap((block) =>
  [...block.matchAll(/^\$ (.+)$/gm)].map(([, line = '']) => line),
)
/** Another test builds the image. */
const ELSEWHERE = ['node deploy/image/build.ts sparekey.tar']

test.skipIf(openssl === undefined)(
  `whoever types what docs/guides/production.md says has a server, and a backup that comes back${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    await using mail = await mailServer()
    const here = (text: string) =>
      text.replaceAll('/etc/sparekey', join(folder.path, 'etc')).replaceAll('/backup', folder.path)
    const env = { SPAREKEY_PORT: '0', SPAREKEY_ADMIN_PORT: '0', SPAREKEY_METRICS_PORT: '0' }
    const passphrase = join(folder.path, 'passphrase')
    writeFileSync(passphrase, 'correct horse battery\n', { mode: 0o600 })
    let pool = ''
    const words = (line: string) => here(line).replaceAll('us-east-1_Sparekey1', pool).split(' ').slice(1)
    const done: string[] = []
    const ran = async (line: string, ...more: string[]) => {
      done.push(line)
      const ended = await sparekey([...words(line), ...more], env).ended
      expect([ended.code, ended.stderr], line).toEqual([0, ''])
      return ended.stdout
    }
    const the = (verb: string) => commands.find((line) => line.startsWith(`sparekey ${verb}`)) ?? verb

    await ran(the('init'))
    const config = join(folder.path, 'etc', 'sparekey.yaml')
    const tls = certificateFiles(folder.path, 'IP:127.0.0.1')
    const smtp = `smtp://127.0.0.1:${mail.server.port}?tls=optional`
    const said = parse(blocksOf(page, 'yaml')[0] ?? '')
    expect(Object.keys(said)).toEqual(['smtp', 'mailFrom', 'host', 'tlsCertificateFile', 'tlsKeyFile'])
    writeFileSync(
      config,
      stringify({ ...parse(readFileSync(config, 'utf8')), ...said, ...tls, smtp, host: '127.0.0.1' }),
    )

    done.push(the('serve'))
    const server = sparekey(words(the('serve')), env)
    try {
      const text = await server.printed(/metrics at/)
      const [, adminUrl = ''] = /administrators at (\S+)/.exec(text) ?? []
      const key = await ran(the('keys create'))
      const secretOf = (name: string) => new RegExp(`^export ${name}=(\\S+)$`, 'm').exec(key)?.[1] ?? ''
      const client = new CognitoIdentityProviderClient({
        region: 'us-east-1',
        endpoint: adminUrl,
        credentials: {
          accessKeyId: secretOf('AWS_ACCESS_KEY_ID'),
          secretAccessKey: secretOf('AWS_SECRET_ACCESS_KEY'),
        },
        requestHandler: { httpsAgent: new Agent({ ca: readFileSync(tls.tlsCertificateFile) }) },
      })
      const made = await client.send(new idp.CreateUserPoolCommand({ PoolName: 'p', UsernameAttributes: ['email'] }))
      pool = made.UserPool?.Id ?? ''
      await client.send(
        new idp.AdminCreateUserCommand({
          UserPoolId: pool,
          Username: 'unverified@example.com',
          MessageAction: 'SUPPRESS',
        }),
      )

      expect(await ran(the('doctor'))).toMatch(/^good {2}settings[^]*^good {2}mail[^]*^good {2}database/m)
      const explained = await ran(the('explain'))
      expect(explained).toMatch(/^email +u\*\*\*@e\*\*\* is not verified$/m)
      expect(explained).toMatch(/^so +no code: /m)
      await ran(the('keys rotate'))
      await ran(the('backup'), '--passphrase-file', passphrase)
    } finally {
      server.child.kill('SIGTERM')
    }
    expect((await server.ended).code).toBe(0)

    const database = join(folder.path, 'etc', 'sparekey.db')
    renameSync(database, `${database}.gone`)
    expect(await ran(the('restore'), '--passphrase-file', passphrase)).toContain('Restored.')
    expect(existsSync(database)).toBe(true)
    expect(await ran(the('doctor'))).toContain('good  database')
    expect(new Set([...done, ...ELSEWHERE])).toEqual(new Set(commands))
  },
  120_000,
)
