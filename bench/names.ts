/** The pool of the benchmarks and its users, who are numbered. */
export const BENCH_POOL = 'us-east-1_Bench0001'
export const BENCH_CLIENT = 'bench0client00000000000000'

export const userAt = (i: number) => `user${i}@example.com`
export const subAt = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
