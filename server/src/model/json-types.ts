import { SerializationFault } from './problems.ts'

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The service's own parser names the token it did not expect. @throws SerializationFault always */
export function wrongType(value: unknown, wanted: string): never {
  if (Array.isArray(value)) throw new SerializationFault('Start of list found where not expected.')
  if (typeof value === 'object') throw new SerializationFault('Start of structure or map found where not expected.')
  const token =
    typeof value === 'boolean' ? String(value).toUpperCase() : typeof value === 'number' ? 'NUMBER' : 'STRING'
  throw new SerializationFault(`${token}_VALUE can not be converted to ${wanted}`)
}
