/** Signing in with somebody else's word: OpenID Connect. Apart from the other ways, because its library is loaded only where there is a server. */
export { type Claims, type Issuers, openIssuers, type Secrets } from "./issuers.ts";
export { type ClaimedIdentifier, type IssuerPolicy, readSignInPolicy, type SignInPolicy } from "./sign-in-policy.ts";
export { type BegunSignIn, beginWithIssuer, type IssuerAnswer, signInWithIssuer } from "./sign-in-with-issuer.ts";
