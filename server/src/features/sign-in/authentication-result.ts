import type { Output } from '../../model/index.ts'
import type { IssuedTokens } from '../tokens/issuer.ts'

/** A sign-in that is through. Without a refresh token it continues one: the caller keeps the token it has. */
export function authenticated(
  { accessToken, expiresIn, idToken }: IssuedTokens,
  refreshToken?: string,
): Output<'InitiateAuth'> {
  return {
    // Empty, and always there: recorded.
    ChallengeParameters: {},
    AuthenticationResult: {
      AccessToken: accessToken,
      ExpiresIn: expiresIn,
      TokenType: 'Bearer',
      ...(refreshToken !== undefined && { RefreshToken: refreshToken }),
      IdToken: idToken,
    },
  }
}
