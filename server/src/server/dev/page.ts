import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/_sparekey/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/_sparekey/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/_sparekey/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
] as const

/** The page at `/`: files beside the sources, everything from this server, nothing inline. */
export function page(app: FastifyInstance): void {
  for (const { path, file, type } of FILES) {
    const content = readFileSync(new URL(`../../../page/${file}`, import.meta.url))
    app.get(path, async (_request, reply) => reply.header('content-security-policy', POLICY).type(type).send(content))
  }
}
