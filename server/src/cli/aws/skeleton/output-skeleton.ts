export function outputSkeleton(_o: string) {
  return {}
}
