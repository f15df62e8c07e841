/** Each program runs on a core of its own for about a second: no more than two at once. */
const AT_ONCE = 2

/** Maps in order of the list, with few of them at work at any time. */
export async function inTurn<From, To>(
  list: readonly From[],
  work: (item: From) => Promise<To>,
): Promise<readonly To[]> {
  const results = new Map<number, To>()
  const queue = [...list.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.set(next[0], await work(next[1]))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return list.flatMap((_, index) => (results.has(index) ? [results.get(index) as To] : []))
}
