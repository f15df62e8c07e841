import { createServer } from 'node:http'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { CHROMIUM, CHROMIUM_ARGS } from '../chromium.ts'
import { listen } from '../loopback.ts'
import { CLIENT, devServer, JANE, NEW, POOL, wrongCode } from './dev-server.ts'

const APP = `
import { Amplify } from 'aws-amplify'
import { confirmResetPassword, fetchAuthSession, resetPassword, signIn } from 'aws-amplify/auth'
const told = async (work) => { try { return await work() } catch (error) { return { name: error.name, message: error.message } } }
window.configure = (Cognito) => Amplify.configure({ Auth: { Cognito } })
window.forgot = (username) => told(() => resetPassword({ username }))
window.confirm = (username, confirmationCode, newPassword) => told(async () => { await confirmResetPassword({ username, confirmationCode, newPassword }); return 'done' })
window.enter = (username, password) => told(async () => {
  await signIn({ username, password, options: { authFlowType: 'USER_PASSWORD_AUTH' } })
  return (await fetchAuthSession()).tokens.idToken.payload.email
})
`

test.skipIf(!CHROMIUM)(
  `Amplify resets a password in a browser${CHROMIUM ? '' : ' (SKIPPED: no Chromium on this machine)'}`,
  async () => {
    await using server = await devServer()
    const bundle = await build({
      stdin: { contents: APP, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    })
    await using page = await pageOf(bundle.outputFiles[0]?.text ?? '')

    await page.run('configure', { userPoolId: POOL, userPoolClientId: CLIENT, userPoolEndpoint: server.url })
    expect(await page.run('forgot', JANE)).toMatchObject({
      nextStep: { codeDeliveryDetails: { destination: 'j***@e***.com' } },
    })
    const code = await server.code()
    expect(await page.run('confirm', JANE, wrongCode(code), NEW)).toEqual({
      name: 'CodeMismatchException',
      message: 'Invalid verification code provided, please try again.',
    })
    expect(await page.run('confirm', JANE, code, NEW)).toBe('done')
    expect(await page.run('enter', JANE, NEW)).toBe(JANE)
  },
  90_000,
)

/** A page on another loopback port, with the bundle in it. */
async function pageOf(script: string) {
  const http = createServer((request, response) => {
    const isScript = request.url === '/app.js'
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
    response.end(isScript ? script : '<!doctype html><title>app</title><script src="/app.js"></script>')
  })
  const listening = await listen(http)
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: CHROMIUM_ARGS })
  const page = await browser.newPage()
  await page.goto(`${listening.url}/`)
  return {
    run: (name: string, ...args: unknown[]): Promise<unknown> =>
      page.evaluate(
        ([called, given]) =>
          (globalThis as unknown as Record<string, (...args: unknown[]) => unknown>)[called as string]?.(
            ...(given as unknown[]),
          ),
        [name, args],
      ),
    async [Symbol.asyncDispose]() {
      await browser.close()
      await listening[Symbol.asyncDispose]()
    },
  }
}
