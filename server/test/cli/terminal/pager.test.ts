import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KEYS } from '../aws/run-inside.ts'
import { recordingServer } from '../differential/recording-server.ts'
import { screen, tmux, type Screen } from './tmux.ts'

const BIN = join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')
const SIZE = { columns: 90, rows: 30 }
const users = (count: number) => ({
  json: { Users: Array.from({ length: count }, (_, at) => ({ Username: `u${at}` })) },
})

/** A terminal with a list of users behind `list`, and that shows how each command ended. */
async function at(env: Readonly<Record<string, string>>, count: number, look: (terminal: Screen) => Promise<void>) {
  await using server = await recordingServer([users(count)])
  const command = `"${process.execPath}" "${BIN}" list-users --user-pool-id us-east-1_a --endpoint-url ${server.url}`
  using terminal = await screen({ ...KEYS, LESSHISTFILE: '-', SK: command, ...env }, SIZE)
  await look(terminal)
}

/** Types the command, and gives the line that is shown when it has ended. */
function list(terminal: Screen, words = '', before = '') {
  const label = `ended ${++typed} with`
  terminal.type(`clear; ${before} eval "$SK" ${words}; echo ${label} $?`, 'Enter')
  return (code: number, above = '') => new RegExp(`${above}^${label} ${code}$`, 'm')
}
let typed = 0

/** A pager that is recognised, and that answers whatever it gets with one line. */
const marks = (name: string) => `sed -n "1s/.*/through ${name}/p"`

describe.skipIf(!tmux)(`the pager${tmux ? '' : ' (SKIPPED: no tmux on this machine)'}`, { timeout: 30_000 }, () => {
  test('AWS_PAGER goes before cli_pager, that before PAGER; each can say that there is none', async () => {
    await at({ PAGER: marks('PAGER') }, 1, async (terminal) => {
      let ended = list(terminal)
      await terminal.shows(ended(0, '^through PAGER\n'))
      terminal.type(`mkdir .aws; printf '[default]\\ncli_pager = ${marks('cli_pager')}\\n' > .aws/config`, 'Enter')
      ended = list(terminal)
      await terminal.shows(ended(0, '^through cli_pager\n'))
      terminal.type(`export AWS_PAGER='${marks('AWS_PAGER')}'`, 'Enter')
      ended = list(terminal)
      await terminal.shows(ended(0, '^through AWS_PAGER\n'))
      ended = list(terminal, '--no-cli-pager --output text')
      await terminal.shows(ended(0, '^USERS +u0\n'))
      ended = list(terminal, '--output text', 'AWS_PAGER=')
      await terminal.shows(ended(0, '^USERS +u0\n'))
      ended = list(terminal, '--output text | cat')
      expect(await terminal.shows(ended(0, '^USERS\\s+u0\n'))).not.toContain('through')
    })
  })

  test('without any less shows what is longer than the screen, Ctrl-C stays in it, and leaving it early is quiet', async () => {
    await at({}, 20_000, async (terminal) => {
      const ended = list(terminal)
      await terminal.shows(/"Username": "u0"[^]*^:$/m)
      terminal.type('C-c')
      await terminal.press('G', /"Username": "u19999"/)
      await terminal.press('g', /"Username": "u0"/)
      terminal.type('q')
      expect(await terminal.shows(ended(0))).not.toContain('ERROR')
    })
  })

  test('a short answer stays on the screen without a key', async () => {
    await at({}, 1, async (terminal) => {
      const ended = list(terminal)
      expect(await terminal.shows(ended(0, '"Username": "u0"[^]*'))).toContain('"Users": [')
    })
  })

  test('a pager that leaves at once is no error', async () => {
    await at({ AWS_PAGER: 'true' }, 20_000, async (terminal) => {
      const ended = list(terminal)
      expect(await terminal.shows(ended(0))).not.toMatch(/Username|ERROR/)
    })
  })

  test.each(['no-such-pager', '/etc/passwd'])('%s, which is no program, is told', async (pager) => {
    await at({ AWS_PAGER: pager }, 1, async (terminal) => {
      const ended = list(terminal)
      const shown = (await terminal.shows(ended(253))).replaceAll('\n', '')
      expect(shown).toContain(`Unable to redirect output to pager. The pager ${pager} cannot be started.`)
    })
  })

  test('a table has colours on a terminal, unless they are turned off', async () => {
    await at({ AWS_PAGER: '' }, 1, async (terminal) => {
      await terminal.shows(list(terminal, '--output table')(0))
      expect(terminal.colours()).toBe(true)
      await terminal.shows(list(terminal, '--output table --color off')(0))
      expect(terminal.colours()).toBe(false)
    })
  })
})
