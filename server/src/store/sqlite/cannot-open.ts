import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreCannotOpen } from '../errors.ts'
import { makeFolder } from './make-folder.ts'
import { code, resultCode } from './sqlite-errors.ts'

const SENTENCES: Readonly<Record<number, (file: string) => string>> = {
  [code.BUSY]: (file) =>
    `The database ${file} is locked by another program. Close whatever has it open (a database browser, a backup) and start again.`,
  [code.READONLY]: (file) =>
    `The database ${file} is read-only. Make the file and its folder writable for the user that runs Sparekey.`,
  [code.IOERR]: (file) =>
    `The disk that holds ${file} cannot be read or written. Check the disk and its mount, then start again.`,
  [code.CORRUPT]: (file) =>
    `The database ${file} is damaged. Move it away and restore the last backup; it was not changed.`,
  [code.FULL]: (file) => `The disk that holds ${file} is full. Free some space and start again; nothing was lost.`,
  [code.CANTOPEN]: (file) =>
    `The database ${file} cannot be opened. Check that its folder exists and may be written to by the user that runs Sparekey.`,
  [code.NOTADB]: (file) =>
    `The file ${file} is not a Sparekey database. Name another (SPAREKEY_STORE; in development a folder with --data), or move the file away; it was not changed.`,
}

/** Runs what opens a database; what SQLite or the file system says against it becomes a sentence for the operator. */
export function explained<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (error instanceof StoreCannotOpen) throw error
    const sentence = SENTENCES[resultCode(error) ?? (isFileError(error) ? code.CANTOPEN : -1)]
    throw sentence ? new StoreCannotOpen(sentence(file), { cause: error }) : error
  }
}

/** Makes the folder when it is missing. @throws StoreCannotOpen when it cannot be written to */
export function prepareFolder(file: string): void {
  const folder = dirname(file)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new StoreCannotOpen(
      `Sparekey cannot write in ${folder}. Name a folder it may write to (SPAREKEY_STORE; in development --data), or change the owner of this one.`,
      { cause: error },
    )
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
