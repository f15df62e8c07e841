import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { completion } from '../../src/cli/completion/scripts.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { sparekey } from './run-sparekey.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const home = temporaryFolder()
const log = join(home.path, 'words')

const skips = { bash: missing('bash'), zsh: missing('zsh'), fish: missing('fish') }

beforeAll(() => {
  // Answers completion for real, and of any other call notes the words.
  const shim = join(home.path, 'sparekey')
  const call = `'${process.execPath}' '${MAIN}' "$@"`
  writeFileSync(shim, `#!/bin/sh\nif [ "$1" = complete ]; then exec ${call}; fi\nprintf '%s\\n' "$@" >'${log}'\n`)
  chmodSync(shim, 0o755)
  for (const shell of ['bash', 'zsh', 'fish'] as const)
    writeFileSync(join(home.path, `completion.${shell}`), completion(shell))
  writeFileSync(join(home.path, 'a-file.txt'), '')
})
afterAll(() => home[Symbol.dispose]())

const env = () => ({ PATH: `${home.path}:${process.env['PATH']}`, HOME: home.path, TERM: 'dumb', LC_ALL: 'C.UTF-8' })

/** The words that bash offers for a command line. */
function bash(...words: readonly string[]): readonly string[] {
  const script = `source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sparekey; printf '%s\\n' "\${COMPREPLY[@]}"`
  const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    cwd: home.path,
    env: env(),
    encoding: 'utf8',
  })
  return printed.split('\n').filter(Boolean)
}

test.skipIf(skips.bash !== '')(`bash completes commands, options and values${skips.bash}`, () => {
  expect(bash('sparekey', 'cognito-idp', 'forgot')).toEqual(['forgot-password'])
  expect(bash('sparekey', 'forgot-password', '--user')).toEqual(['--user-context-data', '--username'])
  expect(bash('sparekey', 'forgot-password', '--output', '=', 'js')).toEqual(['json'])
  expect(bash('sparekey', 'initiate-auth', '--client-id', '$(touch never)', '--auth-flow', 'CUSTOM')).toEqual([
    'CUSTOM_AUTH',
  ])
  expect(bash('sparekey', 'forgot-password', '--client-id', '')).toEqual([])
  expect(existsSync(join(home.path, 'never'))).toBe(false)
})

test.skipIf(skips.bash !== '')(
  `a bash that a person types into completes, and names files where nothing else fits${skips.bash}`,
  () => {
    // Without a terminal of its own, readline reads the keys from standard input.
    const words = (keys: string) => {
      const input = `set -o emacs\nsource ./completion.bash\n${keys}\n`
      spawnSync('bash', ['--norc', '--noprofile', '-i'], { cwd: home.path, env: env(), input })
      return readFileSync(log, 'utf8').split('\n').filter(Boolean)
    }
    expect(words('sparekey forgot-p\t--usern\tjane')).toEqual(['forgot-password', '--username', 'jane'])
    expect(words('sparekey dev --se\ta-fi\t')).toEqual(['dev', '--seed', 'a-file.txt'])
  },
)

test.skipIf(skips.fish !== '')(`fish completes commands, options and values, and names of files${skips.fish}`, () => {
  const fish = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', 'source ./completion.fish; complete -C $argv[1]', line], {
      cwd: home.path,
      env: env(),
      encoding: 'utf8',
    })
      .split('\n')
      .map((found) => found.split('\t')[0] ?? '')
      .filter(Boolean)
      .toSorted()
  expect(fish('sparekey cognito-idp forgot')).toEqual(['forgot-password'])
  expect(fish('sparekey forgot-password --user')).toEqual(['--user-context-data', '--username'])
  expect(fish('sparekey forgot-password --color ')).toEqual(['auto', 'off', 'on'])
  expect(fish('sparekey dev --seed a-fi')).toEqual(['a-file.txt'])
  expect(fish('sparekey forgot-password ')).toContain('--client-id')
})

test.skipIf(skips.zsh !== '')(
  `zsh, typed into, completes commands, options and values, and names of files${skips.zsh}`,
  () => {
    const typed = (keys: string) => {
      const lines = ['PS1=', 'autoload -Uz compinit && compinit -u -D', 'source ./completion.zsh', `${keys}\t`, 'exit']
      const driver = `zmodload zsh/zpty; zpty shell zsh -f -i
for line in "$@"; do zpty -w shell "$line"; done
while zpty -r shell chunk; do :; done`
      spawnSync('zsh', ['-f', '-c', driver, 'zsh', ...lines], { cwd: home.path, env: env(), timeout: 20_000 })
      return readFileSync(log, 'utf8').split('\n').filter(Boolean)
    }
    expect(typed('sparekey cognito-idp forgot')).toEqual(['cognito-idp', 'forgot-password'])
    expect(typed('sparekey forgot-password --usern')).toEqual(['forgot-password', '--username'])
    expect(typed('sparekey initiate-auth --auth-flow CUST')).toEqual(['initiate-auth', '--auth-flow', 'CUSTOM_AUTH'])
    expect(typed('sparekey dev --seed a-fi')).toEqual(['dev', '--seed', 'a-file.txt'])
  },
)

test('the program prints its scripts, and says which shells it knows', async () => {
  expect(await sparekey(['completion', 'fish']).ended).toEqual({ code: 0, stdout: completion('fish'), stderr: '' })
  expect(await sparekey(['complete', '--', 'forgot']).ended).toEqual({
    code: 0,
    stdout: 'forgot-password\n',
    stderr: '',
  })
  expect(await sparekey(['completion', 'tcsh']).ended).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('bash, zsh, fish'),
  })
})
