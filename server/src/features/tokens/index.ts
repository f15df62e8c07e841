export { createTokenIssuer } from './create-issuer.ts'
export { discoveryDocument } from './discovery.ts'
