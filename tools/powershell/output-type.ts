import { shapeOf } from '../../server/src/model/shapes.ts'
import type { Cmdlet } from './cmdlets.ts'

/** The .NET name of what a cmdlet prints by default; that of each item for a list. */
export function outputType({ output, select }: Cmdlet): string {
  if (select === '') return 'void'
  if (select === '*') return `Amazon.CognitoIdentityProvider.Model.${output}`
  const shape = shapeOf(shapeOf(output).members?.[select] ?? '')
  const name = shape.type === 'list' ? (shape.member ?? '') : (shapeOf(output).members?.[select] ?? '')
  const type = shapeOf(name).type
  if (type === 'structure' && !shapeOf(name).document) return `Amazon.CognitoIdentityProvider.Model.${name}`
  if (type === 'map') return 'System.Collections.Generic.Dictionary[string,object]'
  return type === 'structure' ? 'object' : type === 'boolean' ? 'bool' : type === 'integer' ? 'int' : 'string'
}
