import { NOBODY } from '../../kernel/brand.ts'
import type { AuditCheck, Operator, OperatorOutcome, ShownAudit } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { progress } from '../terminal/progress.ts'
import { UsageError } from '../usage-error.ts'
import { auditOptions } from './options.ts'

const USAGE = 'It is one of: audit tail [--user-pool-id POOL] [--lines N], audit verify [--head HEAD].'

/** `sparekey audit tail | verify`: what was accepted and why the rest was refused, and whether the log is as it was written. */
export async function audit(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, auditOptions)
  const output = outputOf(values)
  const { 'user-pool-id': pool, lines, head } = values
  const verb = positionals.join(' ')
  const misplaced = verb === 'tail' ? [head] : [pool, lines]
  if (!['tail', 'verify'].includes(verb) || misplaced.some((value) => value !== undefined)) throw new UsageError(USAGE)
  if (!/^[1-9]\d{0,4}$/.test(lines ?? '20')) throw new UsageError('--lines is a number from 1 to 99999.')
  await using operator = await operatorAt(surroundings, values)
  if (verb === 'verify') {
    const outcome = await verified(operator, head, progress(surroundings, 'checking'))
    const code = await tell(surroundings, output, outcome, report)
    return 'answer' in outcome && outcome.answer.findings.length > 0 ? 1 : code
  }
  const entries = await operator.tailAudit({ pool: pool ?? '', lines: Number(lines ?? '20') })
  return tell(surroundings, output, entries, list)
}

function list(entries: readonly ShownAudit[]): string {
  return entries
    .map(({ at, operation, outcome, reason, subject, clientId, keyId, ip }) => {
      const whose = String(subject) === NOBODY ? '' : subject
      const who = [whose, clientId ?? '', keyId ?? '', ip].filter((word) => word !== '').join(' ')
      return `${escapeForTerminal(`${at}  ${operation}  ${outcome}: ${reason}  ${who}`)}\n`
    })
    .join('')
}

type Checked = Pick<AuditCheck, 'seals' | 'entries' | 'past' | 'findings' | 'unsealed' | 'head'>

/** The whole log, step by step. */
async function verified(
  operator: Operator,
  head: string | undefined,
  told: (done: number) => void,
): Promise<OperatorOutcome<Checked>> {
  let sum = { seals: 0, entries: 0, past: 0 }
  const findings: string[] = []
  for (let after: number | undefined = 0; ; ) {
    const outcome: OperatorOutcome<AuditCheck> = await operator.verifyAudit({ after, head })
    if ('problems' in outcome) return outcome
    const { answer: step } = outcome
    sum = { seals: sum.seals + step.seals, entries: sum.entries + step.entries, past: sum.past + step.past }
    findings.push(...step.findings)
    told(step.next === undefined ? 1 : step.next / Math.max(step.last, step.next))
    if (step.next === undefined) return { answer: { ...sum, findings, unsealed: step.unsealed, head: step.head } }
    after = step.next
  }
}

function report({ seals, entries, past, findings, unsealed = 0, head }: Checked): string {
  const lines = findings.map((finding) => `WRONG  ${escapeForTerminal(finding)}`)
  lines.push(`${counted(seals, 'seal')} checked; ${counted(entries, 'entry', 'entries')} as written.`)
  if (past > 0) lines.push(`${counted(past, 'entry', 'entries')} past their time, and no longer looked for.`)
  if (unsealed > 0) lines.push(`${counted(unsealed, 'entry', 'entries')} too young for a seal.`)
  if (head !== undefined)
    lines.push(`Head: ${head}`, 'Keep it elsewhere: with --head it shows that the end of the log was not cut off.')
  return lines.map((line) => `${line}\n`).join('')
}

function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
