import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** Nobody in particular; the number that images without a distribution use for it. */
const USER = 65_532

/**
 * Builds the OCI image from nothing: the Node of this checkout, the package as npm installs it, and the libraries they are linked to. Needs buildah and no
 * engine. `node deploy/image/build.ts sparekey.tar` writes an archive that `podman load`, `docker load` and `skopeo` take.
 *
 * @returns the folder of the image's files, for whoever wants to look at it; it is the caller's to remove
 */
export function buildImage(archive: string): string {
  const work = mkdtempSync(join(tmpdir(), 'sparekey-image-'))
  const files = join(work, 'files')
  const run = (program: string, args: readonly string[], cwd = root) =>
    execFileSync(program, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const node = realpathSync(process.execPath)

  const put = (source: string, target = source) => {
    mkdirSync(dirname(join(files, target)), { recursive: true })
    cpSync(realpathSync(source), join(files, target))
  }
  put(node, '/usr/bin/node')

  const app = join(files, 'app')
  mkdirSync(app, { recursive: true })
  const packed: readonly { readonly filename: string }[] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', work], join(root, 'server')).replace(/^[^[]*\n(?=\[)/, ''),
  )
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n')
  const tarball = join(work, packed[0]?.filename ?? '')
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock', tarball], app)
  leaveOutOtherPlatforms(join(app, 'node_modules', '@node-rs'))

  const addons = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.node'))
  for (const linked of [node, ...addons.map((name) => join(app, name))])
    for (const [, library = ''] of run('ldd', [linked]).matchAll(/(\/lib\S+) \(0x/g)) put(library)

  mkdirSync(join(files, 'etc'))
  writeFileSync(join(files, 'etc', 'passwd'), `sparekey:x:${USER}:${USER}::/:/\n`)
  writeFileSync(join(files, 'etc', 'group'), `sparekey:x:${USER}:\n`)
  mkdirSync(join(files, 'tmp'), { mode: 0o777 })

  const storage = ['--storage-driver', 'vfs', '--root', join(work, 'storage'), '--runroot', join(work, 'run')]
  const buildah = (...args: readonly string[]) => run('buildah', [...storage, ...args]).trim()
  const container = buildah('from', 'scratch')
  buildah('copy', container, files, '/')
  buildah(
    'config',
    '--user',
    `${USER}:${USER}`,
    '--entrypoint',
    '["/usr/bin/node", "/app/node_modules/sparekey/bin/sparekey.mjs"]',
    '--cmd',
    'serve',
    '--workingdir',
    '/tmp',
    '--stop-signal',
    'SIGTERM',
    '--port',
    '8229',
    '--port',
    '8230',
    '--port',
    '8231',
    '--label',
    'org.opencontainers.image.title=sparekey',
    '--label',
    'org.opencontainers.image.licenses=Apache-2.0',
    container,
  )
  buildah('commit', '--format', 'oci', container, `oci-archive:${archive}:sparekey:latest`)
  rmSync(join(work, 'storage'), { recursive: true, force: true })
  return files
}

/** Prebuilt code for machines that this image is not for. */
function leaveOutOtherPlatforms(folder: string): void {
  const own = `argon2-linux-${process.arch}-gnu`
  for (const name of readdirSync(folder))
    if (name !== 'argon2' && name !== own) rmSync(join(folder, name), { recursive: true })
}

if (import.meta.main) {
  const [archive] = process.argv.slice(2)
  if (archive === undefined) {
    console.error('Where to? node deploy/image/build.ts FILE.tar')
    process.exitCode = 2
  } else rmSync(dirname(buildImage(archive)), { recursive: true, force: true })
}
