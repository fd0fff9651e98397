import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo as fetchClaims,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";
import type { IssuerPolicy, SignInPolicy } from "./sign-in-policy.ts";

/** What has to come back unchanged to whoever began a sign-in (RFC 7636, OpenID Connect Core 3.1.2.1). */
export type Secrets = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What an issuer says of who is there. */
export type Claims = Readonly<Record<string, unknown>>;

/** The issuers of an installation; each is asked for its metadata when somebody first wants to sign in with it. */
export type Issuers = {
  readonly all: readonly IssuerPolicy[];
  /** Where to send somebody, and what to keep meanwhile. Throws `sign_in_refused` for no such issuer, `issuer_unavailable`. */
  readonly begin: (name: string) => Promise<{ readonly url: string; readonly secrets: Secrets }>;
  /** The claims of the ID token for which the answer (the whole URL somebody came back to) is good. Throws `sign_in_refused`, `issuer_unavailable`. */
  readonly finish: (name: string, answer: URL, secrets: Secrets) => Promise<Claims>;
};

/** A person waits. */
const TIMEOUT_S = 5;

/** Opens the issuers of a policy; nobody is asked anything before somebody signs in. */
export function openIssuers({ redirect, issuers }: SignInPolicy): Issuers {
  const found = new Map<string, Promise<Configuration>>();
  const issuerOf = (name: string): IssuerPolicy => {
    const issuer = issuers.find((known) => known.name === name);
    if (issuer !== undefined) return issuer;
    throw new CredenceError("sign_in_refused", `no such issuer: ${seenText(name)}; there are ${issuers.map((one) => one.name).join(", ")}`);
  };
  const metadataOf = async (issuer: IssuerPolicy): Promise<Configuration> => {
    const asked = found.get(issuer.name) ?? discover(issuer);
    found.set(issuer.name, asked);
    return asked.catch((cause: unknown) => {
      found.delete(issuer.name);
      throw new CredenceError("issuer_unavailable", `the issuer ${issuer.name} does not answer`, { cause });
    });
  };
  return {
    all: issuers,
    begin: async (name) => {
      const issuer = issuerOf(name);
      const metadata = await metadataOf(issuer);
      const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(metadata, {
        redirect_uri: redirect?.href ?? "",
        scope: issuer.scope,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, secrets };
    },
    finish: async (name, answer, secrets) => {
      const issuer = issuerOf(name);
      const wanted = issuer.identifiers.map(({ claim }) => claim);
      return claimsOf(await metadataOf(issuer), { answer: withRedirect(answer, redirect), secrets, wanted });
    },
  };
}

async function discover({ url, id, secret }: IssuerPolicy): Promise<Configuration> {
  // Only addresses of this machine are without TLS: the policy's reader refused all others.
  const execute = url.protocol === "http:" ? [allowInsecureRequests] : [];
  return discovery(url, id, secret, undefined, { execute, timeout: TIMEOUT_S });
}

/** The parameters of the answer at the address that the issuer knows: it must be the one that the code was asked for with. */
function withRedirect(answer: URL, redirect: URL | undefined): URL {
  const url = new URL(redirect?.href ?? answer.href);
  url.search = answer.search;
  return url;
}

type Answering = { readonly answer: URL; readonly secrets: Secrets; readonly wanted: readonly string[] };

async function claimsOf(metadata: Configuration, { answer, secrets: { state, nonce, verifier }, wanted }: Answering): Promise<Claims> {
  try {
    const tokens = await authorizationCodeGrant(metadata, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new RangeError("no ID token");
    // Many issuers keep what a scope asks for to the second question (OpenID Connect Core, section 5.4).
    if (wanted.every((claim) => Object.hasOwn(claims, claim)) || metadata.serverMetadata().userinfo_endpoint === undefined)
      return { ...claims };
    return { ...(await fetchClaims(metadata, tokens.access_token, claims.sub)), ...claims };
  } catch (cause) {
    const isAway = cause instanceof Error && "code" in cause && cause.code === "OAUTH_TIMEOUT";
    if (isAway || cause instanceof TypeError) throw new CredenceError("issuer_unavailable", "the issuer does not answer", { cause });
    throw new CredenceError("sign_in_refused", "the issuer's answer is not good for this sign-in", { cause });
  }
}
