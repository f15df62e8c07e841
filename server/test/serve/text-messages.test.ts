import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { createAccessKey } from '../../src/server/operator/access-keys.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { serving } from './serving.ts'

test('a user who has a phone alone resets by text message, once the number is let in; where no message goes there is no way', async () => {
  const texts: { readonly to: string; readonly from: string; readonly body: string }[] = []
  const vendor = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      texts.push(JSON.parse(body))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve))
  const address = vendor.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    await using at = await serving({
      sms: `webhook+http://:shhh@127.0.0.1:${port}/hook`,
      smsCountries: '+1',
      smsSenders: '+1=+15555550199',
      outboundHosts: '127.0.0.1',
    })
    const { services } = at.server
    const acts = operatorActs(operatorParts(services))
    const made = await createAccessKey(
      { ...operatorParts(services), now: at.now },
      { name: 'all', scope: { operations: ['*'], pools: 'all' } },
    )
    if ('problems' in made) throw new Error(made.problems.join())
    const key = made.answer
    const { UserPool } = (await at.signed(key, 'CreateUserPool', { PoolName: 'x' })).body
    const { UserPoolClient } = (
      await at.signed(key, 'CreateUserPoolClient', { UserPoolId: UserPool.Id, ClientName: 'c' })
    ).body
    const add = (Username: string, phone: string) =>
      at.signed(key, 'AdminCreateUser', {
        UserPoolId: UserPool.Id,
        Username,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'phone_number', Value: phone },
          { Name: 'phone_number_verified', Value: 'true' },
        ],
      })
    for (const [name, phone] of [
      ['jane', '+15555550100'],
      ['far', '+447700900100'],
    ] as const) {
      await add(name, phone)
      const of = { UserPoolId: UserPool.Id, Username: name, Password: 'Correct-Horse-7', Permanent: true }
      await at.signed(key, 'AdminSetUserPassword', of)
    }
    const of = (Username: string) => ({ ClientId: UserPoolClient.ClientId, Username })
    await at.call('ForgotPassword', of('jane'))
    await at.server.worker.idle()
    expect(texts).toEqual([])
    expect(await acts.listOutbox({})).toMatchObject({
      answer: [{ state: 'given-up', error: expect.stringMatching(/sandbox/) }],
    })

    await acts.verifySms({ number: '+15555550100', isVerified: true })
    await at.call('ForgotPassword', of('jane'))
    await at.server.worker.idle()
    expect(texts).toMatchObject([{ to: '+15555550100', from: '+15555550199' }])
    const [, ConfirmationCode] = /code is (\d{8})\./.exec(texts[0]?.body ?? '') ?? []
    const reset = await at.call('ConfirmForgotPassword', {
      ...of('jane'),
      ConfirmationCode,
      Password: 'Another-Horse-8',
    })
    expect(reset.outcome).toBe('ok')
    await at.server.worker.idle()
    expect(texts[1]?.body).toMatch(/^The password of your account was changed/)

    await acts.setSandbox({ isOn: false })
    const hidden = await at.call('ForgotPassword', of('far'))
    expect(hidden.outcome).toBe('ok')
    await at.server.worker.idle()
    expect(texts).toHaveLength(2)
    const explained = await acts.explain({ poolId: UserPool.Id, clientId: undefined, username: 'far' })
    expect(explained).toMatchObject({ answer: { outcome: 'no code: no contact of the user may be used' } })
  } finally {
    vendor.closeAllConnections()
    await new Promise((resolve) => vendor.close(resolve))
  }
})
