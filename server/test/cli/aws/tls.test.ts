import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../open-store.ts'
import { certificateFor, openssl } from '../../certificate.ts'
import { listener, nothing } from './listener.ts'
import { KEYS, runInside } from './run-inside.ts'

const CALL = ['cognito-idp', 'forgot-password', '--client-id', 'c', '--username', 'jane']
const QUIET = { code: 0, stdout: '', stderr: '' }

describe.skipIf(!openssl)(`TLS${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`, () => {
  const here = openssl ? certificateFor('IP:127.0.0.1') : undefined
  const elsewhere = openssl ? certificateFor('DNS:example.com') : undefined

  /** A server with a certificate, a file that holds it, and a call to the one that may name the other. */
  async function secure(certificate: typeof here) {
    const server = await listener(nothing, certificate)
    const folder = temporaryFolder()
    const bundle = join(folder.path, 'bundle.pem')
    writeFileSync(bundle, certificate?.cert ?? '')
    return {
      server,
      folder: folder.path,
      bundle,
      call: (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
        runInside([...CALL, '--endpoint-url', server.url, ...words], { ...KEYS, ...env }),
      async [Symbol.asyncDispose]() {
        await server[Symbol.asyncDispose]()
        folder[Symbol.dispose]()
      },
    }
  }

  test('a certificate of a bundle is trusted, whichever way the bundle is named', async () => {
    await using at = await secure(here)
    const config = join(at.folder, 'config')
    writeFileSync(config, `[default]\nca_bundle = ${at.bundle}\n`)
    expect(await at.call(['--ca-bundle', at.bundle])).toEqual(QUIET)
    expect(await at.call([], { AWS_CA_BUNDLE: at.bundle })).toEqual(QUIET)
    expect(await at.call([], { AWS_CONFIG_FILE: config })).toEqual(QUIET)
    expect(await at.call(['--ca-bundle', '~/bundle.pem'], { HOME: at.folder })).toEqual(QUIET)
    expect(at.server.heard.length).toBe(4)
  })

  test('the option is asked before the environment, and that before the profile', async () => {
    await using at = await secure(here)
    const config = join(at.folder, 'config')
    writeFileSync(config, `[default]\nca_bundle = ${at.folder}/missing.pem\n`)
    expect(await at.call([], { AWS_CONFIG_FILE: config, AWS_CA_BUNDLE: at.bundle })).toEqual(QUIET)
    expect(await at.call(['--ca-bundle', at.bundle], { AWS_CA_BUNDLE: `${at.folder}/missing.pem` })).toEqual(QUIET)
  })

  test('a certificate that nobody vouches for is told once, and nothing is sent', async () => {
    await using at = await secure(here)
    const ended = await at.call(['--debug'])
    expect(ended.code).toBe(255)
    expect(ended.stderr).toContain(
      `\nsparekey: [ERROR]: SSL validation failed for ${at.server.url}/ self-signed certificate\n`,
    )
    expect(ended.stderr.match(/attempt \d/g)).toEqual(['attempt 1'])
    expect(at.server.heard).toEqual([])
  })

  test('a bundle is trusted alone: it must hold the certificate itself', async () => {
    await using at = await secure(here)
    const other = join(at.folder, 'other.pem')
    writeFileSync(other, elsewhere?.cert ?? '')
    const ended = await at.call(['--ca-bundle', other])
    expect(ended.code).toBe(255)
    expect(ended.stderr).toContain(`SSL validation failed for ${at.server.url}/ self-signed certificate`)
  })

  test('a certificate for another host is refused, though it is trusted', async () => {
    await using at = await secure(elsewhere)
    const ended = await at.call(['--ca-bundle', at.bundle])
    expect(ended.code).toBe(255)
    expect(ended.stderr).toContain(`SSL validation failed for ${at.server.url}/ Hostname/IP does not match`)
    expect(at.server.heard).toEqual([])
  })

  test('--no-verify-ssl asks for nothing, not even for the bundle that is configured', async () => {
    await using at = await secure(elsewhere)
    expect(await at.call(['--no-verify-ssl'])).toEqual(QUIET)
    expect(await at.call(['--no-verify-ssl'], { AWS_CA_BUNDLE: '/nonexistent' })).toEqual(QUIET)
    expect(at.server.heard.length).toBe(2)
  })

  test('a bundle without a certificate in it is told by its name', async () => {
    await using at = await secure(here)
    const empty = join(at.folder, 'empty.pem')
    writeFileSync(empty, 'not a certificate\n')
    expect(await at.call(['--ca-bundle', empty])).toEqual({
      code: 255,
      stdout: '',
      stderr: `\nsparekey: [ERROR]: The file of certificates ${empty} holds no certificate in PEM form.\n`,
    })
  })
})

test('a server that does not speak TLS is told in one line', async () => {
  await using server = await listener()
  const url = server.url.replace('http', 'https')
  expect(await runInside([...CALL, '--endpoint-url', url], KEYS)).toEqual({
    code: 255,
    stdout: '',
    stderr: `\nsparekey: [ERROR]: SSL validation failed for ${url}/ wrong version number\n`,
  })
})
