import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Run from source: stripping types and compiling anew takes more than half of the start. Not in the shared temporary folder, where others
// could put code of theirs.
if (import.meta.filename.endsWith('.ts')) {
  enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'sparekey'))
}

const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
