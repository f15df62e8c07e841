#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
import { existsSync } from 'node:fs'

const major = Number.parseInt(process.versions.node, 10)
if (major < 24) {
  console.error(
    `sparekey needs Node 24 or later, this is ${process.versions.node}. Install one from https://nodejs.org.`,
  )
  process.exit(1)
}

// In a checkout the source; in the package, where Node strips no types, what was compiled from it.
const source = new URL('../src/main.ts', import.meta.url)
await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href)
