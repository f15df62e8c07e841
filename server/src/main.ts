import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// In a checkout: stripping types and compiling anew takes more than half of the start.
const modules = join(import.meta.dirname, '..', '..', 'node_modules')
if (existsSync(join(modules, '.sparekey-stamp'))) enableCompileCache(join(modules, '.cache', 'sparekey'))

const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
