import { afterAll, describe, expect, test } from 'vitest'
import type { Case } from './case.ts'
import { themes } from './cases/index.ts'
import { compared } from './compare.ts'
import { allowedFor } from './differences.ts'
import { findAws, sparekey } from './programs.ts'
import { inTurn } from './pool.ts'
import { runCase } from './run-case.ts'

/** Runs the genuine AWS CLI and ours side by side, one test for each theme, over the cases that are chosen. */
export function sideBySide(title: string, chosen: (the: Case) => boolean, patience: number) {
  const aws = findAws()
  const told = aws ? `aws-cli ${aws.version}` : 'SKIPPED: no aws-cli 2.9 on this machine'
  describe(title, () => {
    const met: string[] = []
    afterAll(() => {
      for (const line of met.toSorted()) console.log(`known difference: ${line}`)
    })

    for (const [theme, cases] of Object.entries(themes)) {
      const few = cases.filter(chosen)
      test.skipIf(!aws)(
        `${theme}: ${few.length} command lines give what the AWS CLI gives (${told})`,
        async () => {
          if (!aws) throw new Error('there is no AWS CLI to run')
          const mismatches = await inTurn(few, async (the) => {
            const [theirs, ours] = [await runCase(aws, the), await runCase(sparekey, the)]
            for (const [part, why] of allowedFor(the.name)) met.push(`${the.name}: ${part}: ${why}`)
            return compared(the, theirs, ours)
          })
          expect(mismatches.flat()).toEqual([])
        },
        patience,
      )
    }
  })
}
