import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { themes } from '../cli/differential/cases/index.ts'
import { inTurn } from '../cli/differential/pool.ts'
import { sparekey } from '../cli/differential/programs.ts'
import { runCase } from '../cli/differential/run-case.ts'
import { asVersion1, casesForVersion1, findAws1 } from '../cli/differential/version-1.ts'

/** Where version 1 of the AWS CLI is of another mind than version 2, and we are with the latter. */
const KNOWN: Readonly<Record<string, string>> = {
  'a text that looks like a web address is sent': 'version 1 fetches what is there and sends that',
  'output: a log of what is done is not mixed in': 'version 1 has no --no-cli-pager',
  'pages: resource servers from JSON': 'version 1 goes on to the next page where the document gives the size of one',
  'pages: resource servers from JSON with a token':
    'version 1 goes on to the next page where the document gives the size of one',
  'shorthand: letters of other alphabets': 'version 1, as version 2, takes no emoji in shorthand',
}

const aws = findAws1()
const told = aws ? `aws-cli ${aws.version}` : 'SKIPPED: no aws-cli 1 on this machine'

test.skipIf(!aws)(
  `what version 1 of the AWS CLI sends and prints, we send and print (${told})`,
  { timeout: 20 * 60_000 },
  async () => {
    if (!aws) throw new Error('there is no AWS CLI to run')
    const cases = casesForVersion1(themes)
    const different = await inTurn(cases, async (the) => {
      const [theirs, ours] = [asVersion1(await runCase(aws, the)), asVersion1(await runCase(sparekey, the))]
      return isDeepStrictEqual(plain(theirs), plain(ours)) ? [] : [the.name]
    })
    console.log(`${cases.length} command lines of ${told} compared, ${Object.keys(KNOWN).length} known to differ`)
    expect(different.flat().toSorted()).toEqual(Object.keys(KNOWN).toSorted())
  },
)

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
