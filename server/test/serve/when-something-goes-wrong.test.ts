import { expect, test } from 'vitest'
import { DAY, HOUR, SECOND } from '../../src/kernel/clock.ts'
import { revokeAccessKey } from '../../src/server/operator/access-keys.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { engines, postgresUrl, temporaryFolder } from '../open-store.ts'
import { acts, aPool, PASSWORD } from './a-pool.ts'
import { serving } from './serving.ts'

const LIST = { MaxResults: 5 }

test('a clock that is set a day ahead ends codes and access tokens, not sessions; who signs by the right time is refused', async () => {
  await using at = await serving()
  const { key, ClientId } = await aPool(at)
  const { signIn, refresh, user, forgot, confirm, code } = acts(at, ClientId)
  const { AccessToken, RefreshToken } = (await signIn()).body['AuthenticationResult']
  await forgot()
  const sent = await code()
  const rightly = await at.request(key, 'ListUserPools', LIST)
  at.advance(DAY)
  expect((await user(AccessToken)).outcome).toBe('NotAuthorizedException: Access Token has expired')
  expect((await confirm(sent, 'Another-Horse-8')).outcome).toMatch(/^CodeMismatchException/)
  expect((await refresh(RefreshToken)).outcome).toBe('ok')
  expect((await at.send(at.server.adminUrl ?? '', rightly.headers, rightly.body)).outcome).toMatch(
    /^InvalidSignatureException: Signature expired/,
  )
  await forgot()
  expect((await confirm(await code(), 'Another-Horse-8')).outcome).toBe('ok')
})

test('a clock that is set back shuts nobody out: codes and tokens only live so much longer', async () => {
  await using at = await serving()
  const { key, ClientId } = await aPool(at)
  const { signIn, refresh, user, forgot, confirm, code } = acts(at, ClientId)
  for (let i = 0; i < 3; i++) await forgot()
  const { AccessToken, RefreshToken } = (await signIn()).body['AuthenticationResult']
  const sent = await code()
  const rightly = await at.request(key, 'ListUserPools', LIST)
  at.advance(-DAY)
  expect((await user(AccessToken)).outcome).toBe('ok')
  expect((await refresh(RefreshToken)).outcome).toBe('ok')
  expect((await signIn()).outcome).toBe('ok')
  expect((await at.send(at.server.adminUrl ?? '', rightly.headers, rightly.body)).outcome).toMatch(
    /^InvalidSignatureException: Signature not yet current/,
  )
  const mails = at.mail.received.length
  expect((await forgot()).outcome).toBe('ok')
  await at.server.worker.idle()
  expect(at.mail.received.length).toBe(mails + 1)
  expect((await confirm(sent, PASSWORD)).outcome).toBe('ok')
})

test.each(engines)(
  'a key that is revoked signs nowhere on $name after a second, whatever is done to the clock',
  async (engine) => {
    using folder = temporaryFolder()
    const given = engine.name === 'SQLite' ? {} : { store: postgresUrl(folder.path) }
    await using at = await serving(given)
    await using other = engine.name === 'SQLite' ? undefined : await serving(given)
    const nodes = other ? [at, other] : [at]
    const { key } = await aPool(at)
    const asked = () => Promise.all(nodes.map(async (node) => (await node.signed(key, 'ListUserPools', LIST)).outcome))
    const both = (outcome: unknown) => nodes.map(() => outcome)
    const refused = 'UnrecognizedClientException: The security token included in the request is invalid.'
    expect(await asked()).toEqual(both('ok'))
    const parts = { ...operatorParts(at.server.services), now: at.now }
    await revokeAccessKey(parts, key.AccessKeyId)
    for (const node of nodes) node.advance(SECOND)
    expect(await asked()).toEqual(both(refused))
  },
)

test.each([HOUR, DAY])(
  'a key that was in use when the clock was set back by %i ms is revoked like any other',
  async (back) => {
    await using at = await serving()
    const { key } = await aPool(at)
    expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toBe('ok')
    at.advance(-back)
    await revokeAccessKey({ ...operatorParts(at.server.services), now: at.now }, key.AccessKeyId)
    expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toMatch(/^UnrecognizedClientException/)
  },
)
