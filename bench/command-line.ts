import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { installedPackage } from '../server/test/package/installed-package.ts'

const SKELETON = ['cognito-idp', 'forgot-password', '--generate-cli-skeleton']
const RUNS = 15

/** How long the shortest command of the packed package takes, beside the AWS CLI's and beside starting Node with nothing to do. */
export async function run(): Promise<void> {
  await using installed = await installedPackage('checkout')
  const sparekey = join(installed.folder, 'node_modules', 'sparekey', 'bin', 'sparekey.mjs')
  const candidates = {
    node: [process.execPath, '-e', ''],
    sparekey: [process.execPath, sparekey, ...SKELETON],
    ...(aws && { 'AWS CLI': [aws, ...SKELETON] }),
  }
  const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]))
  // One after another in turns, so that what else the machine does meets all of them.
  for (let turn = 0; turn <= RUNS; turn++)
    for (const [name, [program = '', ...words]] of Object.entries(candidates)) {
      const before = performance.now()
      execFileSync(program, words, { stdio: 'pipe', env: { PATH: process.env['PATH'], AWS_REGION: 'us-east-1' } })
      // The first turn only warms the disk's cache.
      if (turn > 0) times.get(name)?.push(performance.now() - before)
    }
  const median = (name: string) => times.get(name)?.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
  console.log(`start of ${SKELETON.join(' ')}, median of ${RUNS}:`)
  for (const name of times.keys()) console.log(`  ${name.padEnd(10)} ${median(name).toFixed(0).padStart(5)} ms`)
  if (aws) console.log(`  ratio      ${(median('AWS CLI') / median('sparekey')).toFixed(1).padStart(5)}`)
  else console.log('  no AWS CLI on this machine: nothing to compare with')
}

const aws = ['/usr/bin/aws', 'aws'].find((path) => {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).startsWith('aws-cli/2')
  } catch {
    // Not there.
    return false
  }
})
