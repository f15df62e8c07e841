/** `npm run check [-- NAME …]`: what can be said about the source without running it. `npm test` runs the same. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const checks = {
  types: ['tsc', '--noEmit'],
  lint: ['oxlint'],
  format: ['biome', 'format', '--max-diagnostics=50', '.'],
  unused: ['knip', '--no-progress', '--no-config-hints'],
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${Object.keys(checks).join(', ')}.`)
  process.exit(2)
}

const failed = (asked.length > 0 ? asked : Object.keys(checks)).filter((name) => {
  const [command, ...args] = checks[name]
  console.log(`${name}: ${checks[name].join(' ')}`)
  const { status, error } = spawnSync(path.join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
  })
  if (error !== undefined) console.error(error.message)
  return status !== 0
})
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`)
  process.exitCode = 1
}
