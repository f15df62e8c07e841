#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

// A password or a code that was given as an option is not for everybody who lists the processes: a title takes the place of the words.
process.title = ['sparekey', ...commandWords(process.argv.slice(2))].join(' ')

const major = Number.parseInt(process.versions.node, 10)
const pinned = pinnedNode()
if (major >= 24) {
  // In a checkout the source; in the package, where Node strips no types, what was compiled from it.
  const source = new URL('../src/main.ts', import.meta.url)
  await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href)
} else if (pinned) {
  // A checkout brings the right Node along with its dependencies.
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // Ended by a signal: what a shell would say of that.
  child.once('close', (code, signal) => (process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)))
} else {
  console.error(
    `sparekey needs Node 24 or later, this is ${process.versions.node}. Install one from https://nodejs.org.`,
  )
  process.exitCode = 1
}

function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = fileURLToPath(new URL(`../../node_modules/${name}/bin/${file}`, import.meta.url))
  return existsSync(path) ? path : undefined
}

function commandWords(words) {
  const end = words.findIndex((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))
  return words.slice(0, end === -1 ? 2 : Math.min(end, 2))
}
