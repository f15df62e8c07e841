/** Items on a page; 0 and nothing ask for as many as there may be. */
const MOST = 60

export function pageSize(asked: number | undefined): number {
  return asked || MOST
}
