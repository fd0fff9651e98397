import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { market } from "../../packs/configs/index.ts";
import { readNoticePolicy } from "./notice-policy.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "credence-policy-"));
});
afterAll(() => rm(folder, { recursive: true }));

const SECRETS = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"];
const MAIL = { host: "smtp.example", port: 465, tls: "implicit", account: "u", password: "p", from: "Credence <a@b.example>" };
const WHOLE = {
  receivers: {
    "subscriber:demo": { url: "https://demo.example/notices", secrets: SECRETS },
    "source:olist": { url: "http://10.0.0.7/", secrets: [...SECRETS, ...SECRETS], mayBePrivate: true },
    "source:bitcoin-otc": { mail: "desk@otc.example" },
  },
  mail: MAIL,
};

async function read(policy: unknown, mode = 0o600) {
  const path = join(folder, "notices.json");
  await rm(path, { force: true });
  await writeFile(path, typeof policy === "string" ? policy : JSON.stringify(policy));
  await chmod(path, mode);
  return readNoticePolicy(path, market);
}

it("reads who is reached how", async () => {
  const { receivers, mail } = await read(WHOLE);
  expect(mail).toEqual(MAIL);
  expect([...receivers]).toEqual([
    ["subscriber:demo", { url: "https://demo.example/notices", secrets: SECRETS, mayBePrivate: false }],
    ["source:olist", { url: "http://10.0.0.7/", secrets: [...SECRETS, ...SECRETS], mayBePrivate: true }],
    ["source:bitcoin-otc", { mail: "desk@otc.example" }],
  ]);
});

it("is nothing where there is no file, or an empty one", async () => {
  const nothing = { receivers: new Map(), mail: undefined };
  expect(await readNoticePolicy(join(folder, "none.json"), market)).toEqual(nothing);
  expect(await read({})).toEqual(nothing);
});

const demo = (target: object) => ({ receivers: { "subscriber:demo": target }, mail: MAIL });

it.each([
  ["{", "the file: wanted JSON"],
  [[], "the file: wanted an object"],
  [{ receiver: {} }, "the file: wanted receivers, mail; saw"],
  [{ receivers: { "subscriber:nobody": {} } }, "receivers: wanted "],
  [{ receivers: { "source:bitcoin-otc": { mail: "desk@otc.example" } } }, "wants mail, and no server for mail is named"],
  [demo({ mail: "desk" }), "receivers.subscriber:demo: wanted one e-mail address"],
  [demo({ url: "ftp://x.example", secrets: SECRETS }), "receivers.subscriber:demo.url: wanted an https address"],
  [demo({ url: "http://x.example", secrets: SECRETS }), "wanted an https address (http only where mayBePrivate is true)"],
  [demo({ url: "https://u:p@x.example", secrets: SECRETS }), "wanted an https address"],
  [demo({ url: "https://x.example", secrets: ["whsec_short"] }), "receivers.subscriber:demo.secrets: wanted one secret or 2"],
  [demo({ url: "https://x.example", secrets: [] }), "receivers.subscriber:demo.secrets"],
  [demo({ url: "https://x.example", secrets: SECRETS, mayBePrivate: "yes" }), "wanted true or false"],
  [{ mail: { ...MAIL, host: "" } }, "mail.host"],
  [{ mail: { ...MAIL, port: 0 } }, "mail.port"],
  [{ mail: { ...MAIL, tls: "maybe" } }, "mail.tls"],
  [{ mail: { ...MAIL, from: "Credence" } }, "mail.from"],
  [{ mail: { ...MAIL, password: undefined } }, "mail.account: wanted both account and password"],
])("refuses %j", async (policy, words) => {
  await expect(read(policy)).rejects.toMatchObject({ code: "notice_policy_malformed", message: expect.stringContaining(words) });
});

it("refuses a file that others may read", async () => {
  await expect(read(WHOLE, 0o644)).rejects.toMatchObject({ code: "key_file_unsafe" });
});
