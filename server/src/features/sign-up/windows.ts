import { HOUR } from '../../kernel/clock.ts'
import type { WindowRule } from '../../store/ports/index.ts'

/** Quotas page of the developer guide. */
export const confirmWindow = (): WindowRule => ({ kind: 'sign-up', budget: 15, length: HOUR })
export const resendWindow = (): WindowRule => ({ kind: 'resend', budget: 5, length: HOUR })
