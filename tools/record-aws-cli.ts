/**
 * Records what the genuine AWS CLI does in the cases of the differential test, so that machines without it compare too:
 * `node tools/record-aws-cli.ts [THEME…]`, then `npm run format`. It takes minutes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { themes } from '../server/test/cli/differential/cases/index.ts'
import { inTurn } from '../server/test/cli/differential/pool.ts'
import { findAws } from '../server/test/cli/differential/programs.ts'
import { recordedFile } from '../server/test/cli/differential/recorded.ts'
import { runCase } from '../server/test/cli/differential/run-case.ts'

const aws = findAws()
if (!aws) throw new Error('there is no AWS CLI 2.9 on this machine to record')
const asked = process.argv.slice(2)

for (const [theme, cases] of Object.entries(themes)) {
  if (asked.length > 0 && !asked.includes(theme)) continue
  const outcomes = await inTurn(cases, async (the) => [the.name, await runCase(aws, the)] as const)
  const file = recordedFile(theme)
  mkdirSync(dirname(file), { recursive: true })
  const content = { version: aws.version, outcomes: Object.fromEntries(outcomes) }
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  console.log(`${theme}: ${outcomes.length} recorded`)
}
