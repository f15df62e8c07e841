import { join } from 'node:path'
import { ownVersion } from '../pinned.ts'
import { commandLine } from './command-line.ts'

const BIN = join(import.meta.dirname, '..', '..', '..', '..', 'bin', 'sparekey.mjs')

export const sparekey = commandLine({
  found: { command: [process.execPath, BIN], version: ownVersion() },
  needs: 'Node',
  serviceError: 254,
})
