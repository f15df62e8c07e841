const benches: Readonly<Record<string, () => Promise<{ readonly run: (args: readonly string[]) => Promise<void> }>>> = {
  attacks: () => import('./attacks.ts'),
  breached: () => import('./breached.ts'),
  'command-line': () => import('./command-line.ts'),
  drain: () => import('./drain.ts'),
  postgres: () => import('./postgres.ts'),
  recovery: () => import('./recovery.ts'),
  snapshots: () => import('./snapshots.ts'),
  store: () => import('./store.ts'),
  timing: () => import('./timing.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = benches[name]
if (load) await (await load()).run(args)
else {
  console.error(`Which benchmark? There are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}
