import { writeFileSync } from 'node:fs'
import type { PreviewedMail } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { mailOptions } from './options.ts'

const USAGE = 'It is: mail preview --user-pool-id POOL [--kind KIND [--html FILE]].'

/** `sparekey mail preview`: what the users of a pool are written. Nothing is sent. */
export async function mail(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, mailOptions)
  const { 'user-pool-id': pool, kind, html } = values
  const output = outputOf(values)
  if (positionals.join(' ') !== 'preview' || pool === undefined || (html !== undefined && kind === undefined))
    throw new UsageError(USAGE)
  await using operator = await operatorAt(surroundings, values)
  const outcome = await operator.previewMail({ pool, kind })
  if (html === undefined || 'problems' in outcome) return tell(surroundings, output, outcome, list)
  write(html, outcome.answer[0]?.html ?? '')
  return tell(surroundings, output, outcome, () => `${escapeForTerminal(html)}: the mail as a browser shows it.\n`)
}

/** @throws UsageError when the file is there, or cannot be written */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function list(mails: readonly PreviewedMail[]): string {
  return mails
    .map(({ kind, from, replyTo, subject, text }) => {
      const head = [
        `--- ${kind}`,
        `From: ${from ?? 'the sender of the server (SPAREKEY_MAIL_FROM)'}`,
        ...(replyTo === null ? [] : [`Reply-To: ${replyTo}`]),
        `Subject: ${subject}`,
      ]
      const lines = [...head, '', ...text.trimEnd().split('\n'), '']
      return lines.map((line) => `${escapeForTerminal(line)}\n`).join('')
    })
    .join('')
}
