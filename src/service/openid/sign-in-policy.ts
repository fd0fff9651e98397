import { access } from "node:fs/promises";
import { type Scheme, schemesKnown } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";
import { readSecretFile } from "../../lib/node/index.ts";

/** Which claim of an ID token is which identifier: `scheme:` followed by `before` and the claim. */
export type ClaimedIdentifier = { readonly claim: string; readonly scheme: Scheme; readonly before: string };

/** Somebody whose word on who is there we take: an OpenID provider, and how we are known to it. */
export type IssuerPolicy = {
  readonly name: string;
  readonly title: string;
  readonly url: URL;
  /** Our own id and secret there. */
  readonly id: string;
  readonly secret: string;
  readonly scope: string;
  readonly identifiers: readonly ClaimedIdentifier[];
};

/** Where issuers send people back to, and the issuers. */
export type SignInPolicy = { readonly redirect: URL | undefined; readonly issuers: readonly IssuerPolicy[] };

const ISSUERS_MAX = 16;
const IDENTIFIERS_MAX = 8;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const LOOPBACK = /^(127\.0\.0\.1|\[::1\]|localhost)$/;

/**
 * Reads `sign-in.json` beside the key file, of mode 0600 since it holds secrets:
 *
 *     {"redirect": "https://file.example/signed-in",
 *      "issuers": [{"name": "eid", "title": "National eID", "url": "https://id.example", "id": "credence", "secret": "...", "scope": "openid email",
 *                   "identifiers": [{"claim": "sub", "scheme": "account", "before": "eid:"}]}]}
 *
 * No file: nobody signs in that way. Throws `sign_in_policy_malformed` with the place for anything that is not of this form, and `key_file_unsafe` for a
 * file that others may read.
 */
export async function readSignInPolicy(path: string): Promise<SignInPolicy> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { redirect: undefined, issuers: [] };
  const text = (await readSecretFile(path)).toString("utf8");
  return new PolicyReader(path).read(text);
}

type Fields = Readonly<Record<string, unknown>>;

/** Says of everything that is wrong in which file it is, and where; never what a secret is. */
class PolicyReader {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(text: string): SignInPolicy {
    const { redirect, issuers } = this.#fields(this.#json(text), "the file", ["redirect", "issuers"]);
    const read = this.#list(issuers, "issuers", ISSUERS_MAX).map((issuer, at) => this.#issuer(issuer, `issuers[${at}]`));
    const twice = read.find(({ name }, at) => read.findIndex((other) => other.name === name) !== at);
    if (twice !== undefined) this.#refuse("issuers", `wanted each name once, saw ${seenText(twice.name)} twice`);
    return { redirect: this.#url(redirect, "redirect"), issuers: read };
  }

  #issuer(value: unknown, at: string): IssuerPolicy {
    const fields = this.#fields(value, at, ["name", "title", "url", "id", "secret", "scope", "identifiers"]);
    const identifiers = this.#list(fields.identifiers, `${at}.identifiers`, IDENTIFIERS_MAX);
    const name = this.#text(fields.name, `${at}.name`);
    if (!NAME.test(name)) this.#refuse(`${at}.name`, `wanted a word in lower case, saw ${seenText(name)}`);
    return {
      name,
      title: this.#text(fields.title, `${at}.title`),
      url: this.#url(fields.url, `${at}.url`),
      id: this.#text(fields.id, `${at}.id`),
      secret: this.#text(fields.secret, `${at}.secret`),
      scope: this.#text(fields.scope ?? "openid", `${at}.scope`),
      identifiers: identifiers.map((one, i) => this.#identifier(one, `${at}.identifiers[${i}]`)),
    };
  }

  #identifier(value: unknown, at: string): ClaimedIdentifier {
    const fields = this.#fields(value, at, ["claim", "scheme", "before"]);
    const claim = this.#text(fields.claim, `${at}.claim`);
    const scheme = schemesKnown().find(({ name }) => name === fields.scheme)?.name;
    if (scheme === undefined) return this.#refuse(`${at}.scheme`, `wanted an identifier scheme, saw ${seenText(fields.scheme)}`);
    return { claim, scheme, before: fields.before === undefined ? "" : this.#text(fields.before, `${at}.before`) };
  }

  /** TLS, but on this machine: what comes over it decides who is let in. */
  #url(value: unknown, at: string): URL {
    const url = typeof value === "string" ? URL.parse(value) : null;
    const isSafe = url !== null && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname)));
    return isSafe ? url : this.#refuse(at, `wanted an address as https://id.example, saw ${seenText(value)}`);
  }

  #text(value: unknown, at: string): string {
    return typeof value === "string" && value !== "" ? value : this.#refuse(at, "wanted a text");
  }

  #list(value: unknown, at: string, limit: number): readonly unknown[] {
    const isList = Array.isArray(value) && value.length > 0 && value.length <= limit;
    return isList ? value : this.#refuse(at, `wanted a list of 1 to ${limit}`);
  }

  #fields(value: unknown, at: string, names: readonly string[]): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.#refuse(at, "wanted an object");
    const fields: Fields = Object.fromEntries(Object.entries(value));
    const extra = Object.keys(fields).find((name) => !names.includes(name));
    if (extra !== undefined) this.#refuse(at, `wanted ${names.join(", ")}, saw ${seenText(extra)}`);
    return fields;
  }

  #json(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#refuse("the file", "wanted JSON");
    }
  }

  #refuse(at: string, problem: string): never {
    throw new CredenceError("sign_in_policy_malformed", `${this.#path}: ${at}: ${problem}`);
  }
}
