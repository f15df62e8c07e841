import { describe, expect, test } from 'vitest'
import { HOUR, DAY } from '../../src/kernel/clock.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const EMAIL = 'new@example.com'
const pool = { AutoVerifiedAttributes: ['email'] }
const unconfirmed = (Username: string, email = `${Username}@example.com`) =>
  jane({ Username, UserStatus: 'UNCONFIRMED' }, { email, email_verified: 'false' })
const users = [
  jane(),
  unconfirmed('new'),
  jane({ Username: 'off', UserStatus: 'UNCONFIRMED', Enabled: false }),
  jane({ Username: 'invited', UserStatus: 'FORCE_CHANGE_PASSWORD' }),
].map((user, n) =>
  n === 2 || n === 3 ? { ...user, UserAttributes: [{ Name: 'email', Value: `${n}@example.com` }] } : user,
)

const confirm = (at: Scenario, Username: string, ConfirmationCode: string, rest: object = {}) =>
  at.call('ConfirmSignUp', { ClientId: CLIENTS.legacy, Username, ConfirmationCode, ...rest })
const resend = (at: Scenario, Username: string, ClientId: string = CLIENTS.legacy) =>
  at.call('ResendConfirmationCode', { ClientId, Username })
const statusOf = async (at: Scenario, Username: string) =>
  (await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body['UserStatus']
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

const EXPIRED = 'ExpiredCodeException: Invalid code provided, please request a code again.'
const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
const NOT_FOUND = 'UserNotFoundException: Username/client id combination not found.'

describe('ConfirmSignUp', () => {
  test.each([
    ['nobody', NOT_FOUND, EXPIRED],
    [
      'jane',
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
    ],
    [
      'invited',
      'NotAuthorizedException: User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD',
      'NotAuthorizedException: User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD',
    ],
    ['off', 'NotAuthorizedException: User is disabled.', 'NotAuthorizedException: User is disabled.'],
    ['new', EXPIRED, EXPIRED],
  ])('of %s without a code', async (name, legacy, hiding) => {
    await using at = await scenario({ pool, users })
    expect((await confirm(at, name, '123456')).outcome).toBe(legacy)
    expect((await confirm(at, name, '123456', { ClientId: CLIENTS.hiding })).outcome).toBe(hiding)
  })

  test('a wrong code leaves the right one alone, an old one has expired, a newer one takes its place', async () => {
    await using at = await scenario({ pool, users })
    await resend(at, 'new')
    const first = await at.code(EMAIL)
    expect((await confirm(at, 'new', wrong(first))).outcome).toBe(MISMATCH)
    await at.advance(HOUR)
    await resend(at, 'new')
    const second = await at.code(EMAIL)
    if (first !== second) expect((await confirm(at, 'new', first)).outcome).toBe(MISMATCH)
    await at.advance(DAY - 1)
    expect((await confirm(at, 'new', second)).outcome).toBe('ok')
  })

  test('a code is good for a day', async () => {
    await using at = await scenario({ pool, users })
    await resend(at, 'new')
    const code = await at.code(EMAIL)
    await at.advance(DAY)
    expect((await confirm(at, 'new', code)).outcome).toBe(EXPIRED)
    expect(await statusOf(at, 'new')).toBe('UNCONFIRMED')
  })

  test('fifteen tries an hour, by whatever name, and not one more for 64 racers', async () => {
    await using at = await scenario({ pool, users })
    await resend(at, 'new')
    const code = await at.code(EMAIL)
    const answers = await Promise.all(Array.from({ length: 64 }, () => confirm(at, 'new', wrong(code))))
    expect(answers.filter(({ outcome }) => outcome === MISMATCH)).toHaveLength(15)
    expect(answers.filter(({ outcome }) => outcome === LIMITED)).toHaveLength(49)
    expect((await confirm(at, 'new', code)).outcome).toBe(LIMITED)
    await at.advance(HOUR)
    expect((await confirm(at, 'new', code)).outcome).toBe('ok')
  })

  test('of 64 who confirm at once one does', async () => {
    await using at = await scenario({ pool, users })
    await resend(at, 'new')
    const code = await at.code(EMAIL)
    const answers = await Promise.all(Array.from({ length: 14 }, () => confirm(at, 'new', code)))
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
    const audit = (await at.audit()).filter(({ reason }) => reason === 'sign-up confirmed')
    expect(audit).toHaveLength(1)
  })

  test('a code of one user or purpose is nothing for another', async () => {
    await using at = await scenario({ pool, users: [...users, unconfirmed('other')] })
    await resend(at, 'new')
    expect((await confirm(at, 'other', await at.code(EMAIL))).outcome).toBe(EXPIRED)
    await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })
    const reset = await at.code('jane@example.com')
    expect((await confirm(at, 'new', reset)).outcome).toBe(MISMATCH)
  })

  test('an address that is another’s alias is left alone, and taken over when it is asked for', async () => {
    await using at = await scenario({ pool, users: [jane(), unconfirmed('new', 'jane@example.com')] })
    await resend(at, 'new')
    const code = await at.code('jane@example.com')
    expect((await confirm(at, 'new', code)).outcome).toBe(
      'AliasExistsException: An account with the email already exists.',
    )
    expect(await statusOf(at, 'new')).toBe('UNCONFIRMED')
    expect((await confirm(at, 'new', code, { ForceAliasCreation: true })).outcome).toBe('ok')
    const ask = async (Username: string) => (await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body
    expect((await ask('jane@example.com'))['Username']).toBe('new')
    expect((await ask('jane'))['UserAttributes']).toContainEqual({ Name: 'email_verified', Value: 'false' })
  })
})

describe('ResendConfirmationCode', () => {
  const details = { Destination: 'n***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
  const simulated = {
    CodeDeliveryDetails: {
      Destination: expect.stringMatching(/^.\*\*\*@.\*\*\*$/),
      DeliveryMedium: 'EMAIL',
      AttributeName: 'email',
    },
  }

  test.each<[string, string | object, string | object]>([
    ['nobody', NOT_FOUND, simulated],
    ['off', 'NotAuthorizedException: User is disabled.', simulated],
    [
      'jane',
      'InvalidParameterException: User is already confirmed.',
      'InvalidParameterException: User is already confirmed.',
    ],
    ['new', { CodeDeliveryDetails: details }, { CodeDeliveryDetails: details }],
  ])('for %s', async (name, legacy, hiding) => {
    await using at = await scenario({ pool, users })
    for (const [client, expected] of [
      [CLIENTS.legacy, legacy],
      [CLIENTS.hiding, hiding],
    ] as const) {
      const answer = await resend(at, name, client)
      expect(answer.outcome === 'ok' ? answer.body : answer.outcome).toEqual(expected)
    }
    expect(await at.messages()).toHaveLength(name === 'new' ? 2 : 0)
  })

  test('is refused where the pool verifies nothing, or the user has nothing to verify', async () => {
    const off = 'NotAuthorizedException: Cannot resend codes. Auto verification not turned on.'
    await using nothing = await scenario({ users })
    expect((await resend(nothing, 'new')).outcome).toBe(off)
    await using phones = await scenario({ pool: { AutoVerifiedAttributes: ['phone_number'] }, users })
    expect((await resend(phones, 'new')).outcome).toBe(off)
  })

  test('five an hour, each with a code of its own', async () => {
    await using at = await scenario({ pool, users })
    const answers = []
    for (let i = 0; i < 6; i++) answers.push((await resend(at, 'new')).outcome)
    expect(answers).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', LIMITED])
    expect((await resend(at, 'nobody', CLIENTS.hiding)).outcome).toBe('ok')
    await at.advance(HOUR)
    expect((await resend(at, 'new')).outcome).toBe('ok')
    expect(await at.messages(EMAIL)).toHaveLength(6)
  })

  test('makes the same statements for somebody and for nobody under ENABLED', async () => {
    const traceOf = async (who: string) => {
      const events: StatementEvent[] = []
      let watching = false
      await using at = await scenario({ pool, users, observe: (event) => void (watching && events.push(event)) })
      Object.assign(at.server.services, { wakeOutbox: () => {} })
      await resend(at, 'warm', CLIENTS.hiding)
      await at.server.worker.idle()
      watching = true
      await resend(at, who, CLIENTS.hiding)
      watching = false
      return events.map(({ type, sql }) => `${type} ${sql}`)
    }
    const somebody = await traceOf('new')
    expect(somebody.length).toBeGreaterThan(1)
    expect(await traceOf('nobody')).toEqual(somebody)
  })
})

describe('a link in the place of the code', () => {
  const byLink = {
    ...pool,
    VerificationMessageTemplate: {
      DefaultEmailOption: 'CONFIRM_WITH_LINK',
      EmailMessageByLink: 'Hello, <b>{##confirm & go##}</b>',
      EmailSubjectByLink: 'Confirm',
    },
  }
  const linkOf = (body: string) =>
    /href="([^"]+)"/.exec(body)?.[1]?.replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n)) ?? ''
  const signUp = (at: Scenario, ClientId: string = CLIENTS.legacy) =>
    at.call('SignUp', {
      ClientId,
      Username: 'a&b',
      Password: PASSWORD,
      UserAttributes: [{ Name: 'email', Value: 'ab@example.com' }],
    })
  const press = (link: string) =>
    fetch(link.slice(0, link.indexOf('?')), {
      method: 'POST',
      body: new URLSearchParams(link.slice(link.indexOf('?') + 1)),
    })

  test('leads to a page that confirms when its button is pressed, and not before', async () => {
    await using at = await scenario({ pool: byLink })
    await signUp(at)
    const mail = (await at.messages()).at(-1)
    expect(mail?.subject).toBe('Confirm')
    const link = linkOf(mail?.body ?? '')
    expect(link).toMatch(
      new RegExp(`^${at.url}/confirmUser\\?client_id=${CLIENTS.legacy}&user_name=a%26b&confirmation_code=\\d{6}$`),
    )
    expect(mail?.body).toContain('>confirm & go</a></b>')
    for (let i = 0; i < 20; i++) {
      const page = await fetch(link)
      expect(page.status).toBe(200)
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(await page.text()).toContain('<button type="submit">Confirm</button>')
    }
    expect(await statusOf(at, 'a&b')).toBe('UNCONFIRMED')
    const done = await press(link)
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Your address is confirmed')])
    expect(await statusOf(at, 'a&b')).toBe('CONFIRMED')
    expect(await (await press(link)).text()).toContain('This link no longer works')
  })

  test('is answered by nothing but its page where the pool sends no links', async () => {
    await using at = await scenario({ pool: { AutoVerifiedAttributes: ['email'] } })
    await signUp(at)
    const code = await at.code('ab@example.com')
    const query = (client: string) => `client_id=${client}&user_name=a%26b&confirmation_code=${code}`
    for (const client of [CLIENTS.legacy, CLIENTS.secret]) {
      const answer = await press(`${at.url}/confirmUser?${query(client)}`)
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('This link no longer works')])
    }
    expect(await statusOf(at, 'a&b')).toBe('UNCONFIRMED')
    expect((await confirm(at, 'a&b', code)).outcome).toBe('ok')
  })

  test('still works as a code, and is no use for one that was reset', async () => {
    await using at = await scenario({ pool: byLink })
    await signUp(at)
    expect((await confirm(at, 'a&b', await at.code('ab@example.com'))).outcome).toBe('ok')
    await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'a&b' })
    expect((await at.messages('ab@example.com')).at(-1)?.body).toMatch(/^Your verification code is \d{6}\.$/)
  })

  test('works for a client with a secret, which no link can carry', async () => {
    await using at = await scenario({ pool: byLink })
    await signUp(at)
    const link = linkOf((await at.messages()).at(-1)?.body ?? '').replace(CLIENTS.legacy, CLIENTS.secret)
    expect((await press(link)).status).toBe(200)
  })

  test.each([
    ['', 'This link is not complete'],
    [`client_id=${CLIENTS.legacy}&user_name=a%26b&confirmation_code=000000`, 'This link no longer works'],
    [`client_id=${CLIENTS.legacy}&user_name=nobody&confirmation_code=000000`, 'This link no longer works'],
    ['client_id=none&user_name=nobody&confirmation_code=000000', 'This link no longer works'],
    [`client_id=${CLIENTS.legacy}&user_name=${'a'.repeat(200)}&confirmation_code=0`, 'This link no longer works'],
  ])('says in plain words what is wrong: %s', async (query, text) => {
    await using at = await scenario({ pool: byLink })
    const answer = await press(`${at.url}/confirmUser?${query}`)
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain(text)
    expect(page).not.toContain('nobody')
  })

  test('nothing from the address gets out of its place in the page', async () => {
    await using at = await scenario({ pool: byLink })
    const page = await (
      await fetch(
        `${at.url}/confirmUser?client_id=a&user_name=${encodeURIComponent('"><script>x</script>')}&confirmation_code=1`,
      )
    ).text()
    expect(page).not.toContain('<script>')
    expect(page).toContain('&#34;&#62;&#60;script&#62;')
  })
})
