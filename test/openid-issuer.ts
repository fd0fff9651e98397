import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Configuration, Provider } from "oidc-provider";

/** A real OpenID provider on this machine, in which whoever asks is signed in as the account that is set. */
export type OpenidIssuer = {
  readonly url: string;
  /** Who signs in next: what the issuer says of them. */
  readonly set: (claims: Readonly<Record<string, unknown>> & { readonly sub: string }) => void;
  /** Goes to an address as a browser would, from page to page; returns where the issuer sends it back to. */
  readonly visit: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

type Opening = { readonly id: string; readonly secret: string; readonly redirect: string };

/** Opens the issuer with one relying party. */
export async function openOpenidIssuer({ id, secret, redirect }: Opening): Promise<OpenidIssuer> {
  let claims: Readonly<Record<string, unknown>> & { readonly sub: string } = { sub: "nobody" };
  const server = createServer();
  const url = await listening(server);
  const provider = new Provider(
    url,
    configurationOf({ id, secret, redirect }, () => claims),
  );
  const callback = provider.callback();
  server.on("request", (request, response) => {
    const isAsking = request.url?.startsWith("/interaction/") === true;
    if (!isAsking) return void callback(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: claims.sub } });
  });
  return {
    url,
    set: (given) => {
      claims = given;
    },
    visit: (address) => follow(address, url),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function configurationOf(
  { id, secret, redirect }: Opening,
  claims: () => Readonly<Record<string, unknown>> & { readonly sub: string },
): Configuration {
  return {
    clients: [
      { client_id: id, client_secret: secret, redirect_uris: [redirect], grant_types: ["authorization_code"], response_types: ["code"] },
    ],
    claims: { email: ["email", "email_verified"] },
    cookies: { keys: ["a key for a test"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: () => ({ accountId: claims().sub, claims: () => ({ ...claims() }) }),
    // Nobody is asked whether we may know: it is what the test is about that we do.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: id, accountId: claims().sub });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  };
}

const PAGES_MAX = 10;

async function follow(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let page = 0; page < PAGES_MAX && at.startsWith(issuer); page++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name = "", value = ""] = pair.split("=");
      cookies.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null) throw new RangeError(`the issuer answered ${answer.status}: ${(await answer.text()).slice(0, 400)}`);
    at = new URL(next, at).href;
  }
  return at;
}
