/** A host name (as URLs write it) that means this machine and nothing else, whoever answers DNS. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '127.0.0.1' || hostname.endsWith('.localhost')
}
