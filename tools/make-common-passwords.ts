/**
 * Makes the list of common passwords that comes with the program: `node tools/make-common-passwords.ts [FILE]`. The same source gives the same bytes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import passwords from '@zxcvbn-ts/language-common/src/passwords.json' with { type: 'json' }
import { systemRandom } from '../server/src/kernel/random.ts'
import { COMMON_PASSWORDS } from '../server/src/server/breached/breached-list.ts'
import { buildFilter } from '../server/src/server/breached/build-filter.ts'

/** When the release of the source that is pinned was taken over; what was made once is not made younger by making it again. */
const TAKEN_OVER = Date.UTC(2026, 10, 27)

export const commonPasswords: readonly string[] = passwords

export async function makeCommonPasswords(output: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-'))
  try {
    const lines = join(folder, 'passwords')
    writeFileSync(lines, commonPasswords.join('\n'))
    await buildFilter(lines, output, { format: 'passwords', random: systemRandom, madeAt: TAKEN_OVER })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) await makeCommonPasswords(process.argv[2] ?? COMMON_PASSWORDS)
