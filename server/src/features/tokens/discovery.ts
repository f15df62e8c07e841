/**
 * `/.well-known/openid-configuration` of a pool without a domain: what its tokens are verified by. The endpoints of the OAuth server are left
 * out until a pool can have one.
 */
export function discoveryDocument(issuer: string): object {
  return {
    id_token_signing_alg_values_supported: ['RS256'],
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  }
}
