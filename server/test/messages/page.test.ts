import { chromium, type Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { CHROMIUM, CHROMIUM_ARGS } from '../chromium.ts'
import { demoSeed } from '../../src/server/demo/demo-pool.ts'
import { CLIENTS, PASSWORD, scenario } from '../scenario.ts'
import { rawServer } from './mail-server.ts'

const skipped = CHROMIUM ? '' : ' (SKIPPED: no Chromium on this machine)'

interface Opened extends AsyncDisposable {
  readonly page: Page
  /** Everything the page asked for, and everything the browser complained about. */
  readonly requests: string[]
  readonly complaints: string[]
}

async function opened(url: string, width = 1_280): Promise<Opened> {
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page.waitForSelector('#state[data-state=live]')
  return { page, requests, complaints, [Symbol.asyncDispose]: () => browser.close() }
}

const bodyOfFirstMail = async (page: Page) => {
  const frame = await (await page.waitForSelector('.message iframe')).contentFrame()
  return (await frame?.waitForSelector('body'))?.innerText()
}

test.skipIf(!CHROMIUM)(
  `the page shows the pool, sends a code at a click, and shows the mail as it comes${skipped}`,
  async () => {
    await using at = await scenario({ seed: demoSeed })
    await using open = await opened(at.url)
    const { page } = open
    expect(await page.innerText('#exports')).toContain(`AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${at.url}`)
    expect(await page.innerText('#steps')).toContain(
      'aws cognito-idp forgot-password --client-id 38fjsnc484p94kpqsnet7mpld0 --username jane@example.com',
    )
    expect(await page.locator('.people li').count()).toBe(10)
    expect(await page.isVisible('#empty')).toBe(true)

    await page.getByRole('button', { name: 'Send a code to jane@example.com' }).click()
    await page.waitForSelector('.message')
    const code = await at.code('jane@example.com')
    expect(await page.innerText('.message output')).toBe(code)
    expect(await bodyOfFirstMail(page)).toBe(`Your verification code is ${code}.`)
    expect(await page.isVisible('#empty')).toBe(false)
    expect(await page.innerText('.people li:first-child .answer')).toBe('Code sent to j***@e***.com (EMAIL)')

    await page.getByRole('button', { name: 'Send a code to disabled@example.com' }).click()
    await page.waitForSelector('.answer.refused')
    expect(await page.innerText('.answer.refused')).toBe('NotAuthorizedException: User is disabled.')

    expect(open.requests.filter((url) => !url.startsWith(at.url))).toEqual([])
    // The one refusal above is a 400, which the browser notes.
    expect(open.complaints.filter((text) => !text.includes('400 (Bad Request)'))).toEqual([])
  },
  60_000,
)

test.skipIf(!CHROMIUM)(
  `a hostile mail runs no script, loads nothing, and does not leave its frame${skipped}`,
  async () => {
    let hits = 0
    await using thief = await rawServer((socket) => {
      // A browser opens connections ahead of time, before it asks the policy; a request is what must not come.
      socket.on('data', () => (hits += 1))
    })
    const evil = `http://127.0.0.1:${thief.server.port}/stolen`
    await using at = await scenario({ seed: hostile(evil) })
    await at.call('ForgotPassword', { ClientId: '38fjsnc484p94kpqsnet7mpld0', Username: 'jane@example.com' })
    await at.messages()
    await using open = await opened(at.url)
    await open.page.waitForSelector('.message iframe')
    for (const rule of ['Blocked script execution', 'img-src', 'style-src', 'default-src', 'frame-src']) {
      await vi.waitFor(
        () =>
          expect(
            open.complaints.some((text) => text.includes(rule)),
            rule,
          ).toBe(true),
        10_000,
      )
    }
    expect(hits).toBe(0)
    expect(await open.page.title()).toBe('Sparekey')
    expect(open.page.url()).toBe(`${at.url}/`)
  },
  60_000,
)

test.skipIf(!CHROMIUM)(
  `a sign-up that is confirmed by a link is confirmed from the inbox${skipped}`,
  async () => {
    const byLink = { DefaultEmailOption: 'CONFIRM_WITH_LINK' } as const
    await using at = await scenario({
      pool: { AutoVerifiedAttributes: ['email'], VerificationMessageTemplate: byLink },
    })
    const UserAttributes = [{ Name: 'email', Value: 'new@example.com' }]
    const user = { ClientId: CLIENTS.legacy, Username: 'new', Password: PASSWORD }
    await at.call('SignUp', { ...user, UserAttributes })
    await at.messages('new@example.com')
    await using open = await opened(at.url)
    const [confirmation] = await Promise.all([
      open.page.context().waitForEvent('page'),
      open.page.getByRole('link', { name: 'Open the link' }).click(),
    ])
    await confirmation.getByRole('button', { name: 'Confirm' }).click()
    expect(await confirmation.innerText('h1')).toBe('Your address is confirmed')
    const signIn = { USERNAME: 'new', PASSWORD }
    expect(
      (
        await at.call('InitiateAuth', {
          AuthFlow: 'USER_PASSWORD_AUTH',
          ClientId: CLIENTS.legacy,
          AuthParameters: signIn,
        })
      ).outcome,
    ).toBe('ok')
  },
  60_000,
)

test.skipIf(!CHROMIUM)(
  `nothing is cut off at 380 pixels${skipped}`,
  async () => {
    await using at = await scenario({ seed: demoSeed })
    await at.call('ForgotPassword', { ClientId: '38fjsnc484p94kpqsnet7mpld0', Username: 'jane@example.com' })
    await using open = await opened(at.url, 380)
    await open.page.waitForSelector('.message')
    await open.page.waitForSelector('.people li')
    expect(await open.page.evaluate('document.documentElement.scrollWidth')).toBe(380)
  },
  60_000,
)

test.skipIf(!CHROMIUM)(
  `the printed link opens the page of a server that asks for a token, mails included${skipped}`,
  async () => {
    await using at = await scenario({ seed: demoSeed, token: 'SKDEVtoken' })
    await at.call('ForgotPassword', { ClientId: '38fjsnc484p94kpqsnet7mpld0', Username: 'jane@example.com' })
    const code = await at.code('jane@example.com')
    await using open = await opened(`${at.url}/?token=SKDEVtoken`)
    expect(open.page.url()).toBe(`${at.url}/`)
    expect(await bodyOfFirstMail(open.page)).toBe(`Your verification code is ${code}.`)
    expect(await open.page.evaluate('document.cookie')).toBe('')
  },
  60_000,
)

/** The demo pool with a mail that tries everything. */
function hostile(evil: string): unknown {
  const EmailMessage = `<p>Your code {####}</p>
    <script>top.location = '${evil}'; document.body.innerHTML = 'owned'</script>
    <img src="${evil}" onerror="top.document.title = 'owned'">
    <link rel="stylesheet" href="${evil}">
    <iframe src="${evil}"></iframe>
    <meta http-equiv="refresh" content="0; url=${evil}">
    <form action="${evil}"><input name="password" autofocus></form>`
  const [pool] = demoSeed.pools
  return { pools: [{ ...pool, VerificationMessageTemplate: { EmailMessage } }] }
}
