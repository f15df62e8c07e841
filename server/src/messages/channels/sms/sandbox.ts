import { destinationHash } from '../../../kernel/destination.ts'
import type { Keys } from '../../../kernel/keys.ts'
import { maskPhone } from '../../../kernel/mask.ts'
import type { ReadTx, Tx } from '../../../store/ports/index.ts'

// As a new account of the service: text messages go to numbers that were verified, until an operator leaves the sandbox.

const LEFT = 'sms sandbox left'
const NUMBER = 'sms number '

export async function isInSandbox(tx: ReadTx): Promise<boolean> {
  return (await tx.settings.get(LEFT)) === undefined
}

/** Numbers are kept as keyed hashes, with their masked form for people. */
export async function isVerified(tx: ReadTx, keys: Keys, number: string): Promise<boolean> {
  return (await tx.settings.get(NUMBER + destinationHash(keys, number))) !== undefined
}

export async function verify(tx: Tx, keys: Keys, number: string): Promise<void> {
  await tx.settings.put(NUMBER + destinationHash(keys, number), maskPhone(number))
}

export async function unverify(tx: Tx, keys: Keys, number: string): Promise<void> {
  await tx.settings.remove(NUMBER + destinationHash(keys, number))
}

/** Masked. */
export async function verifiedNumbers(tx: ReadTx): Promise<readonly string[]> {
  return (await tx.settings.list(NUMBER)).map(({ value }) => value)
}

export async function leaveSandbox(tx: Tx, at: number): Promise<void> {
  await tx.settings.put(LEFT, String(at))
}

export async function enterSandbox(tx: Tx): Promise<void> {
  await tx.settings.remove(LEFT)
}
