declare module 'amazon-cognito-identity-js/lib/AuthenticationHelper.js'
declare module 'amazon-cognito-identity-js/lib/BigInteger.js'
