import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { CLIENT, devServer, JANE, NEW, OLD, POOL, wrongCode } from '../../conformance/dev-server.ts'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS } from '../aws/run-inside.ts'
import { temporaryFolder } from '../../open-store.ts'
import { screen, tmux } from './tmux.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..', '..')
const BIN = join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')
const SPAREKEY = `"${process.execPath}" "${BIN}"`
const SIZE = { columns: 90, rows: 30 }

const named = (name: string) => (tmux ? name : `${name} (SKIPPED: no tmux on this machine)`)

test.skipIf(!tmux)(named('a person is led from a forgotten password to a new one'), { timeout: 60_000 }, async () => {
  await using server = await devServer()
  using terminal = await screen({ ...KEYS, AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
  terminal.type(`eval "$SK" reset --user-pool-id ${POOL}`, 'Enter')
  await terminal.shows(/^App client id:$/m)
  terminal.type('Enter', CLIENT, 'Enter')
  await terminal.shows(/^User name:$/m)
  terminal.type('Enter', JANE, 'Enter')
  await terminal.shows(/A code was sent by e-mail to j\*\*\*@e\*\*\*\.com/)
  const code = await server.code()
  terminal.type(wrongCode(code), 'Enter')
  await terminal.shows(/^New password \(needs 8 characters, upper case, lower case, a number, a symbol\):$/m)
  terminal.type('Another')
  await terminal.shows(/^New password \(needs 8 characters, a number, a symbol\):$/m)
  terminal.type(NEW.slice('Another'.length))
  await terminal.shows(/^New password \(good\):$/m)
  terminal.type('Enter')
  await terminal.shows(/^The same again:$/m)
  terminal.type('something else', 'Enter')
  await terminal.shows(/^The two differ\.$/m)
  terminal.type(NEW, 'Enter', NEW, 'Enter')
  await terminal.shows(/^That code is not right\.$/m)
  terminal.type(code, 'Enter')
  const end = await terminal.shows(/^The password is changed\./m)
  expect(end).not.toContain(NEW)
  expect(end).not.toContain('Another')

  const signIn = (password: string) =>
    fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
      },
      body: JSON.stringify({
        ClientId: CLIENT,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: JANE, PASSWORD: password },
      }),
    })
  expect((await signIn(NEW)).status).toBe(200)
  expect((await signIn(OLD)).status).toBe(400)
})

test.skipIf(!tmux)(named('the screen of the guide is what a person sees'), { timeout: 60_000 }, async () => {
  const guide = readFileSync(join(ROOT, 'docs', 'guides', 'account-recovery.md'), 'utf8')
  const [, promised = ''] = /```console\n[^]*?\$ sparekey reset [^\n]*\n([^]*?)```/.exec(guide) ?? []
  await using server = await devServer()
  using terminal = await screen({ ...KEYS, AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, { columns: 120, rows: 20 })
  terminal.type(`eval "$SK" reset --client-id ${CLIENT} --user-pool-id ${POOL}`, 'Enter')
  await terminal.shows(/^User name:$/m)
  terminal.type(JANE, 'Enter')
  await terminal.shows(/^Code:$/m)
  const code = await server.code()
  terminal.type(code, 'Enter', NEW, 'Enter', NEW, 'Enter')
  // The shell asks for its next command: the screen is complete.
  const screenful = await terminal.shows(/^The password is changed\.[^\n]*\n[$#]$/m)
  const seen = screenful.split('\n').slice(1, -1).join('\n')
  expect(`${seen.replace(code, '560141')}\n`).toBe(promised)
})

test.skipIf(!tmux)(
  named('without the policy the server says what it wants, and is asked again'),
  { timeout: 60_000 },
  async () => {
    await using server = await devServer()
    using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
    terminal.type(`eval "$SK" reset --client-id ${CLIENT} --username ${JANE}`, 'Enter')
    await terminal.shows(/^Code:$/m)
    terminal.type(await server.code(), 'Enter')
    await terminal.shows(/^New password:$/m)
    terminal.type('short', 'Enter', 'short', 'Enter')
    await terminal.shows(/Password does not conform to policy: Password not long enough/)
    terminal.type(NEW, 'Enter', NEW, 'Enter')
    const end = await terminal.shows(/^The password is changed\./m)
    expect(end).not.toMatch(/short$/m)
  },
)

test.skipIf(!tmux)(
  named('Ctrl-C at a hidden question ends with 130 and leaves the terminal as it was'),
  { timeout: 60_000 },
  async () => {
    await using server = await devServer()
    using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
    terminal.type('stty -g > before', 'Enter')
    terminal.type(`eval "$SK" reset --client-id ${CLIENT} --username ${JANE}; echo ended with $?`, 'Enter')
    await terminal.shows(/^Code:$/m)
    terminal.type('123456', 'Enter')
    await terminal.shows(/^New password:$/m)
    terminal.type('half a pass', 'C-c')
    await terminal.shows(/^ended with 130$/m)
    terminal.type('stty -g | cmp - before && echo the same', 'Enter')
    expect(await terminal.shows(/^the same$/m)).not.toContain('half a pass')
  },
)

test.skipIf(!tmux)(
  named('a secret that a client turns out to have is asked for, and not shown'),
  { timeout: 60_000 },
  async () => {
    const refusal = {
      __type: 'NotAuthorizedException',
      message: 'Client c is configured for secret but secret was not received',
    }
    const sent = { CodeDeliveryDetails: { DeliveryMedium: 'SMS', Destination: '+*******1234' } }
    await using server = await recordingServer([{ status: 400, json: refusal }, { json: sent }])
    using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
    terminal.type(`eval "$SK" reset --client-id ${CLIENT} --username ${JANE}`, 'Enter')
    await terminal.shows(/Client secret:$/m)
    terminal.type('topsecret', 'Enter')
    const screenText = await terminal.shows(/A code was sent by text message to \+\*\*\*\*\*\*\*1234/)
    expect(screenText).not.toContain('topsecret')
    expect(server.requests[1]?.body).toMatchObject({ SecretHash: 'Hy5ovG6DQSOuyLEuLQthfg3x3mKZpccIeNZ0FjE22ug=' })
    terminal.type('C-c')
  },
)

test.skipIf(!tmux)(named('what a server says cannot steer the terminal'), { timeout: 60_000 }, async () => {
  const evil = '\u001b]0;owned\u0007\u001b[2Jgone\u202e'
  await using server = await recordingServer([
    { json: { CodeDeliveryDetails: { Destination: evil } } },
    { status: 400, json: { __type: 'NotAuthorizedException', message: evil } },
  ])
  const env = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, AWS_PAGER: '', SK: SPAREKEY }
  using terminal = await screen(env, SIZE)
  for (const format of ['text', 'table', 'yaml', 'json']) {
    terminal.type(
      `eval "$SK" forgot-password --client-id c --username u --output ${format}; echo done ${format}`,
      'Enter',
    )
    await terminal.shows(new RegExp(`^done ${format}$`, 'm'))
    if (format === 'text') expect(terminal.text()).toContain('\\u001b]0;owned\\u0007\\u001b[2Jgone\\u202e')
  }
  expect(terminal.text()).toContain('NotAuthorizedException')
  expect(terminal.text()).toContain('\\u001b[2Jgone')
})

test.skipIf(!tmux)(
  named('options are asked for where that is wanted, those that are secret without showing them'),
  { timeout: 60_000 },
  async () => {
    await using server = await recordingServer()
    const env = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, AWS_PAGER: '', SK: SPAREKEY }
    using terminal = await screen(env, SIZE)
    terminal.type('eval "$SK" --cli-auto-prompt; echo ended with $?', 'Enter')
    await terminal.shows(/^Operation .*:$/m)
    terminal.type('confirm-forgot-pasword', 'Enter')
    await terminal.shows(/Maybe you meant confirm-forgot-password/)
    terminal.type('confirm-forgot-password', 'Enter')
    await terminal.shows(/^--client-id \(string\):$/m)
    terminal.type('c1', 'Enter')
    await terminal.shows(/^--username \(string\):$/m)
    terminal.type('jane', 'Enter')
    await terminal.shows(/^--confirmation-code \(string\):$/m)
    terminal.type('424242', 'Enter')
    await terminal.shows(/^--password \(string\):$/m)
    terminal.type('-Correct Horse-', 'Enter')
    await terminal.shows(/^Another option/m)
    terminal.type('Enter')
    const end = await terminal.shows(/^ended with 0$/m)
    expect(end).not.toMatch(/424242|Correct Horse/)
    expect(server.requests).toMatchObject([
      { body: { ClientId: 'c1', Username: 'jane', ConfirmationCode: '424242', Password: '-Correct Horse-' } },
    ])
  },
)

test.skipIf(!tmux)(
  named('what is typed ahead while a call is made is not shown, and Ctrl-C ends the call'),
  { timeout: 60_000 },
  async () => {
    await using server = await recordingServer([{ act: 'hang' }])
    using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
    terminal.type('stty -g > before', 'Enter')
    terminal.type(`eval "$SK" reset --client-id ${CLIENT} --username ${JANE}; echo ended with $?`, 'Enter')
    await vi.waitUntil(() => server.requests.length > 0, { timeout: 20_000 })
    terminal.type(NEW, 'Enter', 'C-c')
    expect(await terminal.shows(/^ended with 130$/m)).not.toContain(NEW)
    terminal.type('stty -g | cmp - before && echo the same', 'Enter')
    expect(await terminal.shows(/^the same$/m)).not.toContain(NEW)
  },
)

test.skipIf(!tmux)(named('what a server says cannot pretend to be a question'), { timeout: 60_000 }, async () => {
  await using server = await recordingServer([
    { json: { CodeDeliveryDetails: { Destination: 'you\nYour old password: ', DeliveryMedium: 'EMAIL' } } },
    { status: 400, json: { __type: 'InvalidPasswordException', message: 'no\nYour old password: ' } },
  ])
  using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url, SK: SPAREKEY }, SIZE)
  terminal.type('eval "$SK" reset --client-id c --username u', 'Enter')
  await terminal.shows(/^Code:$/m)
  terminal.type('1', 'Enter', 'new', 'Enter', 'new', 'Enter')
  const end = await terminal.shows(/^no/m)
  expect(end).not.toMatch(/^Your old password/m)
  expect(end).toContain('no\\nYour old password:')
  terminal.type('C-c')
})

test.skipIf(!tmux).each(['HUP', 'QUIT', 'TERM'] as const)(
  named('a question that is ended by SIG%s leaves a terminal that shows what is typed'),
  { timeout: 60_000 },
  async (signal) => {
    await using server = await recordingServer([
      { json: { CodeDeliveryDetails: { Destination: 'you', DeliveryMedium: 'EMAIL' } } },
    ])
    using terminal = await screen({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.url }, SIZE)
    using folder = temporaryFolder()
    const pid = join(folder.path, 'pid')
    const script = join(folder.path, 'reset.sh')
    writeFileSync(script, `echo $$ >${pid}\nexec ${SPAREKEY} reset --client-id c --username u\n`)
    terminal.type(`sh ${script}`, 'Enter')
    await terminal.shows(/^Code:$/m)
    terminal.type('1', 'Enter')
    await terminal.shows(/^New password:$/m)
    process.kill(Number(readFileSync(pid, 'utf8')), `SIG${signal}`)
    await terminal.shows(/New password:[^]*[$#]$/)
    terminal.type('echo seen', 'Enter')
    expect(await terminal.shows(/^seen$/m)).toMatch(/^. echo seen$/m)
  },
)
