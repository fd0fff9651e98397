import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { openMailServer } from "../../../test/mail-server.ts";
import { openReceiver, type WebhookReceiver } from "../../../test/webhook-receiver.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { eraseStatement } from "../erase-statement.ts";
import { findSubject } from "../find-subject.ts";
import {
  type Channels,
  deliverNotices,
  type LanePauses,
  type NewNotice,
  openChannels,
  queueNotices,
  type Receiver,
  startDelivering,
} from "./index.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx";

let world: World;
let folder: string;
let subject: string;
let receiver: WebhookReceiver;
let pauses: LanePauses;
let channels: Channels;
let cause = 0;

beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records([rated({ subject: "account:otc:n1" })]);
  ({ subject } = await findSubject(world.pool, world.installation, "account:otc:n1"));
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "credence-notices-"));
  receiver = await openReceiver();
  pauses = new Map();
  channels = channelsTo(receiver.url);
});
afterEach(async () => {
  channels.close();
  await receiver.close();
  await rm(folder, { recursive: true });
  await world.pool`update notice set due_at = null, state = 'failed', secret = null, secret_id = null where state = 'queued'`;
});

const channelsTo = (url: string, mayBePrivate = true): Channels =>
  openChannels({
    policy: { receivers: new Map([["subscriber:demo", { url, secrets: [SECRET, OTHER_SECRET], mayBePrivate }]]), mail: undefined },
    outbox: join(folder, "outbox"),
    now: world.clock.now,
  });

const DEMO = { kind: "subscriber", name: "demo" } as const;
const noticeTo = (to: Receiver, more: Partial<NewNotice> = {}): NewNotice => ({
  to,
  about: "correction",
  cause: `00000000-0000-7000-8000-${String(cause++).padStart(12, "0")}`,
  text: { en: { title: "A title", paragraphs: ["Some words."] }, "zh-Hans": { title: "标题", paragraphs: ["一些话。"] } },
  data: { check: "abc" },
  ...more,
});
const queue = (...notices: NewNotice[]) => world.pool.begin((tx) => queueNotices(tx, world.installation, notices));
const queueToDemo = () => queue(noticeTo({ ...DEMO, subject }));
const deliver = () => deliverNotices({ installation: world.installation, channels, pauses });
const statementsOf = async (id: string) => {
  await world.sequence();
  const { body } = await (await world.operator()).get("/v1/subjects/account:otc:n1/file");
  const said: { body?: { kind: string; id: string; notice?: string } }[] = body.chains[0].statements;
  const found = said.flatMap(({ body: one }) => (one?.id === id || one?.notice === id ? [one] : []));
  // Of one microsecond, in either order: the notice, and then its result.
  return found.sort((one, other) => one.kind.length - other.kind.length);
};

describe("a notice to a receiver with a webhook", () => {
  it("is posted once, signed by each secret, and both steps are statements", async () => {
    const [made] = await queueToDemo();
    expect(await deliver()).toEqual({ delivered: 1, inFile: 0, failed: 0, putOff: 0 });
    expect(await deliver()).toEqual({ delivered: 0, inFile: 0, failed: 0, putOff: 0 });
    const [one, ...more] = receiver.received;
    expect(more).toEqual([]);
    expect(one?.body).toMatchObject({
      type: "notice.correction",
      timestamp: "2024-06-01T12:00:00Z",
      data: { check: "abc", notice: made?.id },
    });
    const at = new Date(Number(one?.headers["webhook-timestamp"]) * 1000);
    const signatures = [SECRET, OTHER_SECRET].map((secret) => new Webhook(secret).sign(made?.id ?? "", at, one?.text ?? ""));
    expect(one?.headers).toMatchObject({ "webhook-id": made?.id, "webhook-signature": signatures.join(" ") });
    expect(await statementsOf(made?.id ?? "")).toMatchObject([
      { kind: "notice", to: "subscriber:demo", data: { check: "abc" } },
      { kind: "notice_result", result: "delivered", channel: "webhook", tries: 1, failure: "none" },
    ]);
  });

  it("is queued once for one cause, however often that is asked for", async () => {
    const notice = noticeTo({ ...DEMO, subject });
    expect([
      (await queue(notice)).length,
      (await queue(notice, notice)).length,
      (await queue({ ...notice, about: "review" })).length,
    ]).toEqual([1, 0, 1]);
    expect(await deliver()).toMatchObject({ delivered: 2 });
  });

  it("is not queued where the deed that it is about fails", async () => {
    const failing = world.pool.begin(async (tx) => {
      await queueNotices(tx, world.installation, [noticeTo({ ...DEMO, subject })]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await deliver()).toMatchObject({ delivered: 0, putOff: 0 });
  });
});

describe("a receiver that is down", () => {
  it("is tried again with growing pauses, ten times in three days, and then the notice has failed, in its subject's file too", async () => {
    receiver.answers(503);
    const [made] = await queueToDemo();
    const start = world.clock.now();
    const tried: number[] = [];
    for (let due: number | undefined = start; due !== undefined; due = await nextDue()) {
      world.clock.advance({ seconds: (due - world.clock.now()) / 1_000_000 - 1 });
      await deliver();
      expect(receiver.received, "not a second early").toHaveLength(tried.length);
      world.clock.advance({ seconds: 1 });
      await deliver();
      tried.push((world.clock.now() - start) / 1_000_000);
    }
    expect(tried.slice(1).map((at, i) => at - (tried[i] ?? 0))).toEqual([5, 30, 120, 600, 3600, 21_600, 43_200, 86_400, 86_400]);
    expect(receiver.received).toHaveLength(10);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([made?.id]));
    expect(await statementsOf(made?.id ?? "")).toMatchObject([
      { kind: "notice" },
      { kind: "notice_result", result: "failed", channel: "webhook", tries: 10, failure: "refused" },
    ]);
  });

  it("keeps those behind waiting untried, and what waited for three days fails with the one that was tried", async () => {
    receiver.answers(503);
    await queue(...Array.from({ length: 30 }, () => noticeTo({ ...DEMO, subject })));
    expect(await deliver()).toEqual({ delivered: 0, inFile: 0, failed: 0, putOff: 30 });
    expect(receiver.received).toHaveLength(8);
    expect(await deliver()).toMatchObject({ putOff: 0 });
    world.clock.advance({ days: 3 });
    expect(await deliver()).toMatchObject({ failed: 30, putOff: 0 });
    expect(receiver.received).toHaveLength(16);
    world.clock.advance({ seconds: 60 });
    receiver.answers(204);
    await queueToDemo();
    expect(await deliver()).toMatchObject({ delivered: 1 });
  });

  it("is let be for five seconds where nothing listens, and gets everything when it is back", async () => {
    const { url } = receiver;
    await receiver.close();
    await queue(...Array.from({ length: 20 }, () => noticeTo({ ...DEMO, subject })));
    expect(await deliver()).toMatchObject({ putOff: 20 });
    expect(await failures()).toEqual(["unreachable"]);
    receiver = await openReceiver();
    expect(receiver.url).not.toBe(url);
    channels = channelsTo(receiver.url);
    expect(await deliver()).toMatchObject({ delivered: 0 });
    world.clock.advance({ seconds: 5 });
    expect(await deliver()).toMatchObject({ delivered: 20 });
  });

  it("does not hold up the others", async () => {
    receiver.answers(503);
    await queue(noticeTo({ ...DEMO, subject }), noticeTo({ kind: "source", name: "bitcoin-otc", subject }));
    expect(await deliver()).toEqual({ delivered: 1, inFile: 0, failed: 0, putOff: 1 });
    expect(await readdir(join(folder, "outbox"))).toHaveLength(1);
  });

  it("that is too slow is cut off after five seconds", async () => {
    receiver.answers("never");
    await queueToDemo();
    const start = performance.now();
    expect(await deliver()).toMatchObject({ putOff: 1 });
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(await failures()).toEqual(["timed_out"]);
  }, 15_000);
});

describe("a receiver that is there, and does not take it", () => {
  it("and answers 410 gets nothing more at that address, and is served again at another", async () => {
    receiver.answers(410);
    await queue(...Array.from({ length: 10 }, () => noticeTo({ ...DEMO, subject })));
    expect(await deliver()).toMatchObject({ failed: 10, putOff: 2 });
    expect(receiver.received).toHaveLength(8);
    await queueToDemo();
    expect(await deliver()).toMatchObject({ failed: 1 });
    expect(receiver.received).toHaveLength(8);
    receiver.answers(204);
    channels = channelsTo(`${receiver.url}moved`);
    await queueToDemo();
    expect(await deliver()).toMatchObject({ delivered: 1 });
  });

  it("and answers that it does not understand one is sent the next all the same", async () => {
    receiver.answers((response) => response.writeHead(receiver.received.length === 1 ? 400 : 204).end());
    await queue(...Array.from({ length: 20 }, () => noticeTo({ ...DEMO, subject })));
    expect(await deliver()).toMatchObject({ delivered: 19, putOff: 1 });
  });

  it("and points elsewhere is not followed", async () => {
    const elsewhere = await openReceiver();
    receiver.answers((response) => response.writeHead(307, { location: elsewhere.url }).end());
    await queueToDemo();
    expect(await deliver()).toMatchObject({ putOff: 1 });
    expect([elsewhere.received, await failures()]).toEqual([[], ["redirected"]]);
    await elsewhere.close();
  });

  it.each(["http://127.0.0.1:9/", "http://[::1]:9/", "http://[::ffff:127.0.0.1]:9/", "http://localhost:9/", "http://0x7f000001:9/"])(
    "and is at %s is not connected to, unless that is allowed",
    async (url) => {
      channels = channelsTo(url, false);
      await queueToDemo();
      await deliver();
      expect(await failures()).toEqual(["address_forbidden"]);
    },
  );
});

describe("a receiver that cannot prove its name", () => {
  it("is sent nothing", async () => {
    const server = await openMailServer({ isSecure: true });
    channels = channelsTo(`https://127.0.0.1:${server.port}/`);
    await queueToDemo();
    expect(await deliver()).toMatchObject({ putOff: 1 });
    expect(await failures()).toEqual(["certificate_wrong"]);
    await server.close();
  });
});

describe("notices by mail", () => {
  const contact = (value: string) => ({ kind: "contact", subject, address: { scheme: "email", value } }) as const;

  it("go to each address, and one that does not exist fails at once and alone", async () => {
    const server = await openMailServer({ rejects: 550, rejected: "nobody@example.org" });
    const mail = { host: "127.0.0.1", port: server.port, tls: "none", from: "credence@credence.example" } as const;
    channels = openChannels({ policy: { receivers: new Map(), mail }, outbox: join(folder, "outbox"), now: world.clock.now });
    await queue(noticeTo(contact("ada@example.org")), noticeTo(contact("nobody@example.org")), noticeTo(contact("bob@example.org")));
    expect(await deliver()).toEqual({ delivered: 2, inFile: 0, failed: 1, putOff: 0 });
    expect(server.letters.map(({ to }) => to.join()).sort()).toEqual(["ada@example.org", "bob@example.org"]);
    channels.close();
    await server.close();
  });

  it("go to the contacts that are in force when they are sent", async () => {
    await world.records([rated({ subject: "account:otc:n2" })]);
    const { subject: reached } = await findSubject(world.pool, world.installation, "account:otc:n2");
    const source = await world.source("bitcoin-otc");
    const said = await source.post("/v1/contacts", { subject: "account:otc:n2", contact: "email:ada@example.org" });
    expect(said.status, said.text).toBe(200);
    await queue(noticeTo({ kind: "subject", subject: reached }));
    await deliver();
    const letters = await Promise.all(
      (await readdir(join(folder, "outbox"))).map((name) => readFile(join(folder, "outbox", name), "utf8")),
    );
    expect(letters).toContainEqual(expect.stringMatching(/^To: ada@example.org$/m));
  });
});

describe("a job that brings notices", () => {
  const WAIT = { timeout: 10_000 };

  it("brings what is queued while it runs, and what is under way when it is closed; it hears of what fails", async () => {
    const heard: unknown[] = [];
    const job = startDelivering({ installation: world.installation, channels }, (error) => heard.push(error));
    await queueToDemo();
    await expect.poll(() => receiver.received.length, WAIT).toBe(1);
    await job.close();
    expect([await nextDue(), heard]).toEqual([undefined, []]);
    const broken = { ...channels, send: () => Promise.reject(new Error("broken")) };
    await queueToDemo();
    const second = startDelivering({ installation: world.installation, channels: broken }, (error) => heard.push(error));
    await expect.poll(() => heard.length, WAIT).toBe(1);
    await second.close();
  });
});

describe("a process that dies", () => {
  it("between sending and noting leaves the notice to be sent again, under the same id", async () => {
    const [made] = await queueToDemo();
    const dying: Channels = {
      ...channels,
      send: async (message) => {
        await channels.send(message);
        throw new Error("killed");
      },
    };
    await expect(deliverNotices({ installation: world.installation, channels: dying, pauses: new Map() })).rejects.toThrow("killed");
    expect(await deliver()).toMatchObject({ delivered: 0 });
    world.clock.advance({ seconds: 120 });
    expect(await deliver()).toMatchObject({ delivered: 1 });
    expect(receiver.received.map(({ headers }) => headers["webhook-id"])).toEqual([made?.id, made?.id]);
    expect(await statementsOf(made?.id ?? "")).toHaveLength(2);
  });
});

describe("a notice without another way", () => {
  it("is laid into the outbox, for the operator's eyes only: letters for people, JSON for machines", async () => {
    const to = { kind: "contact", subject, address: { scheme: "email", value: "ada@example.org" } } as const;
    const text = { en: { title: "Your code", paragraphs: ["It is {secret}."] }, "zh-Hans": { title: "验证码", paragraphs: ["{secret}"] } };
    const [code] = await queue(noticeTo(to, { about: "one_time_code", text, secret: "314159" }));
    const [machine] = await queue(noticeTo({ kind: "source", name: "bitcoin-otc", subject }));
    expect(await deliver()).toMatchObject({ delivered: 2 });
    const path = (name: string) => join(folder, "outbox", name);
    const letter = await readFile(path(`${code?.id}.eml`), "utf8");
    expect(letter).toMatch(/^To: ada@example.org$/m);
    expect(letter).toContain("It is 314159.");
    expect(JSON.parse(await readFile(path(`${machine?.id}.json`), "utf8"))).toMatchObject({ type: "notice.correction" });
    for (const name of await readdir(path("."))) expect((await stat(path(name))).mode & 0o777).toBe(0o600);
    expect((await stat(path("."))).mode & 0o777).toBe(0o700);
    expect(JSON.stringify(await statementsOf(code?.id ?? ""))).not.toMatch(/314159|ada@/);
    const rows = await world.pool<{ secret: Buffer | null }>`select secret from notice where id = ${code?.id}`;
    expect(rows).toEqual([{ secret: null }]);
  });

  it("is in the subject's file alone where nobody knows how to reach it", async () => {
    const [made] = await queue(noticeTo({ kind: "subject", subject }));
    expect(await deliver()).toEqual({ delivered: 0, inFile: 1, failed: 0, putOff: 0 });
    expect(await statementsOf(made?.id ?? "")).toMatchObject([{ kind: "notice" }, { result: "in_file", channel: "file" }]);
  });

  it("waits where the outbox cannot be written", async () => {
    channels = openChannels({ policy: { receivers: new Map(), mail: undefined }, outbox: "/dev/null/outbox", now: world.clock.now });
    await queueToDemo();
    expect(await deliver()).toMatchObject({ putOff: 1 });
    expect(await failures()).toEqual(["outbox_closed"]);
  });

  it("that does not open fails by itself, and holds up nobody", async () => {
    const [made] = await queue(noticeTo({ kind: "source", name: "olist", subject }), noticeTo({ kind: "source", name: "olist", subject }));
    const [kept] = await world.pool<{ body: Buffer }>`select body from statement where id = ${made?.id}`;
    await world.pool`update statement set body = set_byte(body, 0, get_byte(body, 0) # 1) where id = ${made?.id}`;
    expect(await deliver()).toMatchObject({ delivered: 1, failed: 1, putOff: 0 });
    await world.pool`update statement set body = ${kept?.body} where id = ${made?.id}`;
  });

  it("is settled as erased where its statement was", async () => {
    const [made] = await queueToDemo();
    await world.sequence();
    await eraseStatement(world.installation, { statement: made?.id ?? "", basis: "GDPR Art. 17", operator: "olga" });
    expect(await deliver()).toMatchObject({ failed: 1 });
  });
});

async function nextDue(): Promise<number | undefined> {
  const [row] = await world.pool<{ due: number | null }>`select min(due_at) as due from notice where state = 'queued'`;
  return row?.due ?? undefined;
}

async function failures(): Promise<string[]> {
  const rows = await world.pool<{ failure: string }>`select distinct failure from notice where state = 'queued' and failure <> ''`;
  return rows.map(({ failure }) => failure);
}
