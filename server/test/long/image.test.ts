import { execFileSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { buildImage } from '../../../deploy/image/build.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'

const isRoot = process.getuid?.() === 0
const without =
  missing('buildah', 'ldd') || (isRoot ? '' : ' (SKIPPED: not root, who alone may build and enter an image here)')

test.skipIf(without)(
  `the image is built from nothing, is small, belongs to nobody, and holds a server that starts${without}`,
  () => {
    using folder = temporaryFolder()
    const archive = join(folder.path, 'sparekey.tar')
    const files = buildImage(archive)
    try {
      expect(statSync(archive).size).toBeLessThan(250 * 1024 * 1024)
      const read = (name: string): any => JSON.parse(execFileSync('tar', ['-xOf', archive, name], { encoding: 'utf8' }))
      const blob = (digest: string) => read(`blobs/${digest.replace(':', '/')}`)
      const manifest = blob(read('index.json').manifests[0].digest)
      const { config } = blob(manifest.config.digest)
      expect(config).toMatchObject({
        User: '65532:65532',
        Entrypoint: ['/usr/bin/node', '/app/node_modules/sparekey/bin/sparekey.mjs'],
        Cmd: ['serve'],
        StopSignal: 'SIGTERM',
      })
      const inside = (...words: string[]) =>
        execFileSync('chroot', ['--userspec=65532:65532', files, ...config.Entrypoint, ...words], { encoding: 'utf8' })
      expect(inside('--version')).toMatch(/^sparekey\/\d/)
      expect(() => inside('serve')).toThrow(/SPAREKEY_STORE is unset/)
    } finally {
      rmSync(dirname(files), { recursive: true, force: true })
    }
  },
  300_000,
)
