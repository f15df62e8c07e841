import { operation } from '../operation.ts'
import { changePool } from './change-pool.ts'
import { requirePool } from './require-pool.ts'
import { addedAttributesProblem } from './schema-problem.ts'

/** Adds custom attributes to a pool's schema, for good: none can be renamed or removed. */
export const AddCustomAttributes = operation('AddCustomAttributes', {
  async run({ UserPoolId, CustomAttributes }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    await changePool(ctx, 'AddCustomAttributes', pool, (before) => {
      const { Schema = [] } = before.definition
      const problem = addedAttributesProblem(Schema, CustomAttributes)
      if (problem) return { problem }
      return { ...before, definition: { ...before.definition, Schema: [...Schema, ...CustomAttributes] } }
    })
    return {}
  },
})
