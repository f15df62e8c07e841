/** The least that argon2 takes: 8 KiB, one pass. */
export const ARGON2_FAST = { memoryCost: 8, timeCost: 1 } as const
