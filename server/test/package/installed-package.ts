import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)

/** The package as its users have it: packed, and installed in a folder that knows nothing of the checkout. */
export interface InstalledPackage extends AsyncDisposable {
  readonly folder: string
  readonly tarball: { readonly path: string; readonly bytes: number; readonly files: readonly string[] }
  /** Packages that came with it, those they need included. */
  readonly dependencies: readonly string[]
  /** Runs a program in the folder, with the Node of the tests; rejects unless it ends with 0. */
  run(program: string, args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }>
  /** Writes a file into the folder. Returns its path. */
  write(name: string, text: string): string
}

/**
 * @param from `checkout`: what the package needs is linked from the checkout, which takes two seconds and no network; `registry`: npm fetches
 *   and installs it as for anybody
 */
export async function installedPackage(from: 'checkout' | 'registry'): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-package-'))
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` }
  const inFolder: InstalledPackage['run'] = (program, args) => run(program, [...args], { cwd: folder, env })
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  try {
    const tarball = await pack(folder)
    write('package.json', '{ "private": true }')
    const dependencies =
      from === 'checkout' ? await link(folder, tarball.path) : await install(folder, tarball.path, inFolder)
    return {
      folder,
      tarball,
      dependencies,
      run: inFolder,
      write,
      [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** A copy of what is packed is built and packed, so that tests that do it at once do not tread on each other. */
async function pack(folder: string): Promise<InstalledPackage['tarball']> {
  const source = join(folder, 'source', 'server')
  const belongs = (path: string) =>
    !['node_modules', 'dist', 'test'].some((name) => path === join(root, 'server', name))
  cpSync(join(root, 'server'), source, { recursive: true, filter: belongs })
  cpSync(join(root, 'tsconfig.json'), join(folder, 'source', 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'source', 'node_modules'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source })
  const [{ filename, size, files }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')))
  rmSync(join(folder, 'source'), { recursive: true, force: true })
  return { path: join(folder, filename), bytes: size, files: files.map(({ path }: { path: string }) => path) }
}

async function link(folder: string, tarball: string): Promise<readonly string[]> {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  mkdirSync(join(modules, 'sparekey'))
  await run('tar', ['-xzf', tarball, '-C', join(modules, 'sparekey'), '--strip-components=1'])
  symlinkSync(join('..', 'sparekey', 'bin', 'sparekey.mjs'), join(modules, '.bin', 'sparekey'))
  const { stdout } = await run('npm', ['ls', '--all', '--parseable', '--omit=dev', '--workspace=sparekey'], {
    cwd: root,
  })
  const paths = stdout
    .trim()
    .split('\n')
    .filter((path) => path.includes('node_modules') && !path.endsWith('/sparekey'))
  const names = paths.map((path) => path.slice(path.lastIndexOf('node_modules') + 'node_modules/'.length))
  for (const name of new Set(names)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  return names
}

async function install(folder: string, tarball: string, inFolder: InstalledPackage['run']): Promise<readonly string[]> {
  await inFolder('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', tarball])
  const modules = join(folder, 'node_modules')
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : [name],
  )
  return names.filter((name) => !name.startsWith('.') && name !== 'sparekey')
}
