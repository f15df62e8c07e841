import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themes } from './cases/index.ts'
import { compared, type Mismatch } from './compare.ts'
import { allowedFor } from './differences.ts'
import { sparekeyInside } from './programs.ts'
import { recorded } from './recorded.ts'
import { runCase } from './run-case.ts'

const PATIENCE = 120_000

test.each(Object.entries(themes))(
  '%s: every command line gives what the AWS CLI was recorded to give, but for the known differences',
  async (theme, cases) => {
    const { outcomes } = recorded(theme)
    expect(Object.keys(outcomes), 'record anew: node tools/record-aws-cli.ts').toEqual(cases.map(({ name }) => name))

    const mismatches: Mismatch[] = []
    const different: string[] = []
    for (const the of cases) {
      const aws = outcomes[the.name]
      if (!aws) continue
      const ours = await runCase(sparekeyInside, the)
      mismatches.push(...compared(the, aws, ours))
      const parts = [...allowedFor(the.name).keys()].map((part) => `${part} ${JSON.stringify(ours[part], null, 2)}\n`)
      if (parts.length > 0) different.push(`# ${the.name}\n${parts.join('')}`)
    }
    expect(mismatches).toEqual([])
    // What may differ from the AWS CLI may not change unseen either.
    await expect(different.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'recorded', `${theme}.ours`))
  },
  PATIENCE,
)
