import { isLoopbackHost } from '../kernel/loopback.ts'

/**
 * Which Host headers are answered. On loopback only loopback names are: a web page whose name was pointed here by DNS is not (S20). A server
 * that was opened to other machines asks for its token instead.
 */
export function hostGate(open: boolean): (host: string | undefined) => boolean {
  if (open) return () => true
  return (host) => {
    const url = host === undefined ? null : URL.parse(`http://${host}`)
    return url !== null && url.pathname === '/' && isLoopbackHost(url.hostname)
  }
}
