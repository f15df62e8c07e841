import { readFileSync } from 'node:fs'
import { CannotStart } from '../master-key.ts'
import type { SeedPool } from './document.ts'
import { readSeed, SeedError } from './read-seed.ts'

/** Reads a seed file, JSON or YAML. @throws CannotStart with every problem of the file */
export async function loadSeedFile(file: string): Promise<readonly SeedPool[]> {
  const text = readText(file)
  try {
    return readSeed(await parse(text))
  } catch (error) {
    const problems =
      error instanceof SeedError ? error.problems : [error instanceof Error ? error.message : String(error)]
    throw new CannotStart(
      `The seed file ${file} cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    )
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CannotStart(
      `The seed file ${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}

/** JSON is YAML; the library is loaded only for what JSON.parse does not read. */
async function parse(text: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON, so it must be YAML; if it is neither, the YAML parser says where.
    const { parse: parseYaml } = await import('yaml')
    return parseYaml(text, { maxAliasCount: 100 })
  }
}
