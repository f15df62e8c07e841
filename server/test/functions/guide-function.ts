import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf } from '../docs/shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const page = readFileSync(join(root, 'docs', 'guides', 'custom-senders.md'), 'utf8')

/** The commands of the guide. */
export const guideCommands = blocksOf(page, 'sh')

/** Runs a function of the guide, as it stands there, in a process of its own in this folder, which has the packages and nothing of ours. */
export function guideFunction(name: 'sender.mjs' | 'kms-sender.mjs', folder: string) {
  const text = blocksOf(page, 'js').find((block) => block.startsWith(`// ${name}\n`))
  if (text === undefined) throw new Error(`the guide has no ${name}`)
  writeFileSync(join(folder, name), text)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return (event: object, env: Record<string, string>): Promise<{ readonly stdout: string; readonly stderr: string }> =>
    new Promise((resolve, reject) => {
      const script = `const { handler } = await import('./${name}'); await handler(JSON.parse(process.env.EVENT))`
      const options = { cwd: folder, env: { ...env, EVENT: JSON.stringify(event) } }
      execFile(process.execPath, ['--input-type=module', '--eval', script], options, (error, stdout, stderr) =>
        error ? reject(new Error(stderr)) : resolve({ stdout, stderr }),
      )
    })
}
