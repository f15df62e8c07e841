import { existsSync, writeFileSync } from 'node:fs'
import { readConfiguration } from '../../config/configuration.ts'
import { operatorAt } from '../operator-at.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'

/**
 * `sparekey keys custom-sender ARN --to FILE`: the key under which codes are encrypted for the functions of pools with this `KMSKeyID`. It goes into a file
 * that is not there yet and that its owner alone may read, and nowhere else.
 */
export async function customSender(
  { keyId, file }: { readonly keyId: string; readonly file: string },
  where: { readonly config?: string | undefined; readonly data?: string | undefined },
  output: 'text' | 'json',
  surroundings: Surroundings,
): Promise<number> {
  if (existsSync(file)) throw new UsageError(`${file} is there already; nothing was written.`)
  if (readConfiguration(surroundings.env, where.config).kms !== undefined)
    throw new UsageError(
      'The keys are those of the service in SPAREKEY_KMS_URL: the function decrypts with them there.',
    )
  await using operator = await operatorAt(surroundings, where)
  const outcome = await operator.senderKey({ keyId })
  if ('problems' in outcome) return tell(surroundings, output, outcome, () => '')
  write(file, `${JSON.stringify(outcome.answer, null, 2)}\n`)
  const { keyNamespace, keyName } = outcome.answer
  return tell(
    surroundings,
    output,
    { answer: { file, keyNamespace, keyName } },
    () => `${escapeForTerminal(file)}: the key ${keyName}. Whoever has it reads the codes of its pools.\n`,
  )
}

/** @throws UsageError when the file is there, or cannot be written */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`)
  }
}
