import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../open-store.ts'
import { requirements } from '../security/requirements.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const broken = requirements.flatMap(({ id, rule, test: named, mutation }) =>
  mutation && !('missing' in named) ? [{ id, rule, named, mutation }] : [],
)

test.each(broken)(
  '$id broken is seen: $rule',
  ({ named, mutation }) => {
    using folder = temporaryFolder()
    for (const part of [
      'server',
      'tools',
      'bench',
      'examples',
      'deploy',
      'docs',
      'vitest.config.ts',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(join(root, part), join(folder.path, part), {
        recursive: true,
        filter: (path) => !path.includes('node_modules'),
      })
    symlinkSync(join(root, 'node_modules'), join(folder.path, 'node_modules'))
    const run = () =>
      spawnSync(
        process.execPath,
        [
          join(root, 'node_modules', 'vitest', 'vitest.mjs'),
          'run',
          '--project',
          'sqlite',
          named.file,
          '-t',
          named.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
        ],
        { cwd: folder.path, encoding: 'utf8', env: { ...process.env, VITEST: '', NO_COLOR: '1' } },
      )
    const whole = run()
    expect(whole.stdout, whole.stdout + whole.stderr).toMatch(/\n[1-9]\d* passed, 0 failed/)
    const file = join(folder.path, mutation.file)
    const source = readFileSync(file, 'utf8')
    expect(source.split(mutation.from)).toHaveLength(2)
    writeFileSync(
      file,
      source.replace(mutation.from, () => mutation.to),
    )
    expect(run().stdout).toMatch(/\n\d+ passed, [1-9]\d* failed/)
  },
  120_000,
)
