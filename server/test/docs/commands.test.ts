import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { awsClis } from '../aws-clis.ts'
import { devServer, JANE } from '../conformance/dev-server.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf, codeFrom, runInBash } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Commands that are what this test itself stands in, or take longer than a test may. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npm start': 'the server of this test is what it starts; clean clones run it',
  'npm test': 'this is it',
  'npm run test:long': 'minutes',
  'npm run bench -- recovery': 'minutes',
}

const aws = awsClis()[0]?.path

function commandsOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return blocksOf(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => !(line in ELSEWHERE))
}

test.skipIf(!aws).each(['README.md', 'docs/guides/try-a-reset.md'])(
  `every command of %s works${aws ? '' : ' (SKIPPED: no AWS CLI on this machine)'}`,
  async (page) => {
    await using server = await devServer()
    using home = temporaryFolder()
    // The code is read where the page says CODE.
    const script = [
      'set -e',
      // A CLI that does not read the endpoint from the environment gets it as the page says.
      `aws() { command ${aws} --endpoint-url ${server.url} "$@"; }`,
      codeFrom(server.url, JANE),
      ...commandsOf(page).map((line) =>
        line
          .replaceAll('http://127.0.0.1:8229', server.url)
          .replace('"CODE"', `"'"$(code)"'"`)
          .replace('CODE', '"$(code)"'),
      ),
    ]
    const env = {
      PATH: process.env['PATH'],
      HOME: home.path,
      PYENV_ROOT: process.env['PYENV_ROOT'],
      AWS_PAGER: '',
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    const ran = await runInBash(script, env)
    expect(ran.code, `${script.join('\n')}\n${ran.output}`).toBe(0)
    expect(ran.output).toContain('j***@e***.com')
    expect(ran.output).not.toContain('"__type"')
  },
  60_000,
)
