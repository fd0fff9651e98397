import { access } from "node:fs/promises";
import type { Config } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";
import { readSecretFile } from "../../lib/node/index.ts";
import type { MailServer } from "./mail-channel.ts";
import type { WebhookTarget } from "./webhook-channel.ts";

/** How sources and subscribers are reached (`source:NAME`, `subscriber:NAME`), and the operator (`operator`), and by which server mail goes. The rest goes to the outbox. */
export type NoticePolicy = {
  readonly receivers: ReadonlyMap<string, WebhookTarget | { readonly mail: string }>;
  readonly mail: MailServer | undefined;
};

/** Standard Webhooks: 24 to 64 random bytes in base64. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;
const SECRETS_MAX = 2;
const ADDRESS = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/;
const FROM = /^(?:[^<>"\r\n@]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/;
const PORT_MAX = 65_535;

/**
 * Reads `notices.json` beside the key file, of mode 0600 since it holds secrets:
 *
 *     {"receivers": {"subscriber:demo": {"url": "https://...", "secrets": ["whsec_..."]}, "source:otc": {"mail": "desk@otc.example"}},
 *      "mail": {"host": "smtp.example", "port": 465, "tls": "implicit", "account": "...", "password": "...", "from": "Credence <a@b.example>"}}
 *
 * No file: all goes to the outbox. Throws `notice_policy_malformed` with the place for anything that is not of this form or names whom the configuration
 * does not, and `key_file_unsafe` for a file that others may read.
 */
export async function readNoticePolicy(path: string, config: Pick<Config, "sources" | "subscribers">): Promise<NoticePolicy> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { receivers: new Map(), mail: undefined };
  const known = [
    "operator",
    ...config.sources.map(({ name }) => `source:${name}`),
    ...config.subscribers.map(({ name }) => `subscriber:${name}`),
  ];
  const text = (await readSecretFile(path)).toString("utf8");
  return policyIn(text, { known, refuse: refusing(path) });
}

type Refuse = (at: string, problem: string) => never;

function refusing(path: string): Refuse {
  return (at, problem) => {
    throw new CredenceError("notice_policy_malformed", `${path}: ${at}: ${problem}`);
  };
}

type Reading = { readonly known: readonly string[]; readonly refuse: Refuse };

function policyIn(text: string, { known, refuse }: Reading): NoticePolicy {
  const { receivers = {}, mail } = fieldsOf(jsonOf(text, refuse), { at: "the file", names: ["receivers", "mail"], refuse });
  const server = mail === undefined ? undefined : mailServerOf(mail, refuse);
  const targets = new Map<string, WebhookTarget | { readonly mail: string }>();
  for (const [name, target] of Object.entries(fieldsOf(receivers, { at: "receivers", names: known, refuse }))) {
    const read = targetOf(target, { at: `receivers.${name}`, refuse });
    if ("mail" in read && server === undefined) refuse(`receivers.${name}`, "wants mail, and no server for mail is named");
    targets.set(name, read);
  }
  return { receivers: targets, mail: server };
}

type Place = { readonly at: string; readonly refuse: Refuse };

function targetOf(value: unknown, { at, refuse }: Place): WebhookTarget | { readonly mail: string } {
  const { mail, url, secrets, mayBePrivate = false } = fieldsOf(value, { at, names: ["mail", "url", "secrets", "mayBePrivate"], refuse });
  if (mail !== undefined) {
    if (typeof mail !== "string" || !ADDRESS.test(mail) || url !== undefined)
      return refuse(at, "wanted one e-mail address, or a url and secrets");
    return { mail };
  }
  if (typeof mayBePrivate !== "boolean") return refuse(`${at}.mayBePrivate`, `wanted true or false, saw ${seenText(mayBePrivate)}`);
  const parsed = typeof url === "string" ? URL.parse(url) : null;
  const isPlain = parsed !== null && `${parsed.username}${parsed.password}${parsed.hash}` === "";
  const isLawful = isPlain && (parsed.protocol === "https:" || (parsed.protocol === "http:" && mayBePrivate));
  if (!isLawful) return refuse(`${at}.url`, `wanted an https address (http only where mayBePrivate is true), saw ${seenText(url)}`);
  const isKnown = Array.isArray(secrets) && secrets.length >= 1 && secrets.length <= SECRETS_MAX;
  if (!isKnown || !secrets.every((secret) => typeof secret === "string" && SECRET.test(secret))) {
    return refuse(`${at}.secrets`, `wanted one secret or ${SECRETS_MAX}, each whsec_ and 24 to 64 bytes in base64`);
  }
  return { url: parsed.href, secrets: secrets.map(String), mayBePrivate };
}

function mailServerOf(value: unknown, refuse: Refuse): MailServer {
  const at = "mail";
  const { host, port, tls, account, password, from } = fieldsOf(value, {
    at,
    names: ["host", "port", "tls", "account", "password", "from"],
    refuse,
  });
  if (typeof host !== "string" || host === "") return refuse(`${at}.host`, `wanted a name, saw ${seenText(host)}`);
  if (typeof port !== "number" || !Number.isInteger(port) || port < 1 || port > PORT_MAX)
    return refuse(`${at}.port`, `wanted a port, saw ${seenText(port)}`);
  if (tls !== "implicit" && tls !== "starttls" && tls !== "none")
    return refuse(`${at}.tls`, `wanted implicit, starttls or none, saw ${seenText(tls)}`);
  if (typeof from !== "string" || !FROM.test(from))
    return refuse(`${at}.from`, `wanted a sender as Credence <a@b.example>, saw ${seenText(from)}`);
  if (account === undefined && password === undefined) return { host, port, tls, from };
  if (typeof account !== "string" || typeof password !== "string")
    return refuse(`${at}.account`, "wanted both account and password, or neither");
  return { host, port, tls, from, account, password };
}

function jsonOf(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("the file", "wanted JSON");
  }
}

type Fields = Place & { readonly names: readonly string[] };

function fieldsOf(value: unknown, { at, names, refuse }: Fields): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at, `wanted an object, saw ${seenText(value)}`);
  const extra = Object.keys(value).find((name) => !names.includes(name));
  if (extra !== undefined) refuse(at, `wanted ${names.join(", ")}; saw ${seenText(extra)}`);
  return { ...value };
}
