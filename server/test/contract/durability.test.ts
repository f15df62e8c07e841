import { describe, expect, test } from 'vitest'
import { engines, onSqlite, temporaryFolder, type Engine } from '../open-store.ts'
import { requestOf } from './acts.ts'
import { startWriter } from './process.ts'

const acknowledged = (lines: readonly string[]) => lines.filter((line) => /^\d+$/.test(line)).map(Number)

/** Subjects with a code, and subjects with a message: the two are the same, whatever happened. */
async function stored(engine: Engine, folder: string) {
  const column = async (sql: string) => (await engine.rows(folder, sql)).map(({ subject }) => String(subject))
  return {
    codes: await column('SELECT subject FROM challenges ORDER BY subject'),
    messages: await column('SELECT subject FROM outbox ORDER BY subject'),
  }
}

describe.each(engines)('durability on $name', (engine) => {
  test('a process killed at any moment has lost nothing it acknowledged, and left no code without its message', async () => {
    using folder = temporaryFolder()
    const all: number[] = []
    for (const [round, lines] of [40, 700, 3_000].entries()) {
      const writer = startWriter(engine, folder.path, round * 1_000_000)
      await writer.until(lines)
      await writer.kill()
      expect(writer.lines[0]).toBe('open')
      all.push(...acknowledged(writer.lines))

      await (await engine.open(folder.path)).close()
      const { codes, messages } = await stored(engine, folder.path)
      expect(codes).toEqual(messages)
      const kept = new Set(codes)
      expect(all.filter((n) => !kept.has(requestOf(n, 10).subject))).toEqual([])
    }
    expect(all.length).toBeGreaterThan(3_000)
    await engine.drop(folder.path)
  })
})

describe('durability on SQLite alone', () => {
  const engine = onSqlite

  test('a full disk refuses what it cannot keep; what was acknowledged is there, and there is room again after', async () => {
    using folder = temporaryFolder()
    // No file may grow beyond 2 MiB: writing on fails as it does on a full disk.
    const writer = startWriter(engine, folder.path, 0, `trap '' XFSZ; ulimit -f ${blocksOf(2 * 1_024 * 1_024)};`)
    await writer.until(Infinity)
    await writer.kill()
    expect(writer.lines.at(-1)).toMatch(/^Unavailable: /)
    expect(writer.process.exitCode).toBe(1)

    await using store = await engine.open(folder.path)
    const { codes, messages } = await stored(engine, folder.path)
    expect(codes).toEqual(messages)
    const kept = new Set(codes)
    const all = acknowledged(writer.lines)
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter((n) => !kept.has(requestOf(n, 10).subject))).toEqual([])
    expect(await store.codes.request(requestOf(-1, 10))).toBe('accepted')
  })
})

/** POSIX counts in blocks of 512 bytes, and so does dash. */
function blocksOf(bytes: number): number {
  return bytes / 512
}
