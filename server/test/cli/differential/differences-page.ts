import type { Case } from './case.ts'
import { allCases } from './cases/index.ts'
import { differenceGroups, type Difference } from './differences.ts'

const WORDS = { code: 'exit code', requests: 'what is sent', stdout: 'output', stderr: 'error text' } as const
const LONGEST = 110

/** The page of known differences, told by its data. */
export function differencesPage(header: string): string {
  const operations = new Set(allCases.map(({ args }) => args[0]))
  return [
    header,
    '# Where the command line differs from the AWS CLI',
    '',
    `\`sparekey cognito-idp …\` is compared with AWS CLI 2.9.19 over ${allCases.length} command lines of ${operations.size} operations: what is sent, exit`,
    'code, output byte by byte, and the text of errors (`--cli-error-format legacy`; by default errors look as later releases write',
    'them). What is not listed here is the same in all of them: any other difference fails a test, and so does one that is gone.',
    ...Object.entries(differenceGroups).flatMap(([heading, rows]) => [
      '',
      `## ${heading}`,
      '',
      '| why | what differs | seen in |',
      '|---|---|---|',
      ...rows.map(row),
    ]),
    '',
  ].join('\n')
}

function row({ parts, why, since, cases }: Difference): string {
  const follows = since === undefined ? '' : ` (AWS CLI ${since})`
  const seen = cases.length === 1 ? example(cases[0]) : `${example(cases[0])}, and ${cases.length - 1} more`
  return `| ${why}${follows} | ${parts.map((part) => WORDS[part]).join(', ')} | ${seen} |`
}

/** The command line, where the difference is in it and not in what the server answers or a file holds. */
function example(name: string | undefined): string {
  const the = allCases.find((candidate) => candidate.name === name)
  if (!the) throw new Error(`there is no case "${name}"`)
  const told = the.name.replace(
    /^(error|network|settings|output|query|pages|shorthand|bytes|files|cli-input-\w+): /,
    '',
  )
  return the.answers || the.files ? told : `${told}: \`${commandLine(the)}\``
}

function commandLine({ args, env }: Case): string {
  const set = Object.entries(env ?? {}).map(([key, value]) => `${key}=${value}`)
  const line = [...set, ...args.map((word) => (/^[\w=:./,-]+$/.test(word) ? word : `'${word}'`))].join(' ')
  const visible = line.replaceAll('\n', String.raw`\n`).replaceAll('|', String.raw`\|`)
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible
}
