import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ed25519, givenSigner, NOW_SECONDS } from "../../../test/given-log.ts";
import { type GrowingLog, growingLog } from "../../../test/growing-log.ts";
import { startWitness, type WitnessServer } from "../../../test/witness-server.ts";
import {
  acceptCosignatures,
  formatAddCheckpoint,
  formatVerifierKey,
  originHash,
  parseNote,
  sha256,
  signNote,
  verifyCheckpoint,
} from "../../core/log/index.ts";

const ORIGIN = "credence.example/log";
let log: GrowingLog;
let server: WitnessServer;

beforeAll(async () => {
  log = await growingLog(ORIGIN, 300);
});

async function started(): Promise<void> {
  server = await startWitness({ logKeys: [log.keyText], name: "witness.example/w1" });
}

async function add(body: string | Buffer): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(`${server.url}add-checkpoint`, { method: "POST", body });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

const problemOf = ({ text }: { readonly text: string }) => JSON.parse(text);
const shownAt = (origin: string) => fetch(`${server.url}${originHash(sha256, origin)}/checkpoint`);

describe("a witness over HTTP", () => {
  beforeAll(started);
  afterAll(() => server.close());

  it("says in plain words with which key it signs, and which logs it watches", async () => {
    const response = await fetch(server.url);
    const text = await response.text();
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    for (const part of [formatVerifierKey(server.key), ORIGIN, log.keyText, "last signed  nothing yet"]) expect(text).toContain(part);
  });

  it("shows nothing of a log before the log has sent a checkpoint", async () => {
    const response = await shownAt(ORIGIN);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "witness_log_unknown" });
  });

  it("cosigns what a log sends first, and what grows from it, with the time of its clock", async () => {
    for (const [from, to] of [
      [0, 5],
      [5, 200],
      [200, 200],
    ] as const) {
      const { status, text } = await add(await log.requestOf(from, to));
      expect(status).toBe(200);
      const { verified } = await acceptCosignatures(
        { text: (await log.checkpointAt(to)).text, body: text, keys: [server.key] },
        ed25519.verify,
      );
      expect(verified.map(({ timeSeconds }) => timeSeconds)).toEqual([NOW_SECONDS]);
    }
  });

  it("shows the last one it signed to everybody, with the log's signature and its own", async () => {
    const text = await (await shownAt(ORIGIN)).text();
    const policy = { origin: ORIGIN, logKeys: [log.signer.key], quorum: { witnesses: [server.key], needed: 1 } };
    const { checkpoint, note } = await verifyCheckpoint(text, policy, ed25519.verify);
    expect([checkpoint.size, note.signatures.length]).toEqual([200, 2]);
    expect(await (await fetch(server.url)).text()).toContain(`200 leaves, at /${originHash(sha256, ORIGIN)}/checkpoint`);
  });

  it("answers 409 with the size it has seen, and the type of the specification", async () => {
    const wanted = { status: 409, type: "text/x.tlog.size", text: "200\n" };
    expect(await add(await log.requestOf(0, 250))).toEqual(wanted);
    expect(await add(await log.requestOf(5, 250))).toEqual(wanted);
    // A log that was restored from an old copy, and does not know of the rest.
    expect(await add(await log.requestOf(5, 100))).toEqual(wanted);
    expect(await add(await log.requestOf(100, 100))).toEqual(wanted);
  });

  it("answers 404 for a log it does not watch", async () => {
    const other = await add(await (await growingLog("other.example", 3)).requestOf(0, 3));
    expect([other.status, problemOf(other).code]).toEqual([404, "witness_log_unknown"]);
  });

  it("answers 403 where the log's signature is missing or wrong", async () => {
    const { text, signatures } = await log.checkpointAt(210);
    const stranger = await signNote(text, [await givenSigner("stranger.example")]);
    const wrong = { text, signatures: signatures.map((each) => ({ ...each, signature: new Uint8Array(64) })) };
    const proof = await log.consistencyProof(200, 210);
    for (const note of [stranger, wrong]) {
      const answer = await add(formatAddCheckpoint({ oldSize: 200, proof, note }));
      expect([answer.status, problemOf(answer).code]).toEqual([403, "witness_signature_refused"]);
    }
  });

  it("answers 400 for an old size beyond the checkpoint, and for what is no request", async () => {
    expect(problemOf(await add(await log.requestOf(200, 100)))).toMatchObject({ status: 400, code: "request_malformed" });
    for (const body of ["", "old 1\n", (await log.requestOf(200, 210)).replace("old ", "old 0")]) {
      expect(problemOf(await add(body)), body).toMatchObject({ status: 400, code: "log_malformed" });
    }
    expect(problemOf(await add(Buffer.from([0xff, 0xfe])))).toMatchObject({ status: 400, code: "text_not_utf8" });
  });

  it("reads no body over its limit", async () => {
    const answer = await add(`${await log.requestOf(200, 210)}${"x".repeat(256 * 1024)}`);
    expect([answer.status, problemOf(answer).code]).toEqual([413, "body_too_large"]);
  });

  it("has no other routes", async () => {
    const response = await fetch(`${server.url}v1/checks`, { method: "POST", body: "{}" });
    expect([response.status, problemOf({ text: await response.text() }).code]).toEqual([404, "route_unknown"]);
  });

  it("signed nothing of all that", async () => {
    expect(parseNote(await (await shownAt(ORIGIN)).text()).text).toBe((await log.checkpointAt(200)).text);
    expect(server.log).toEqual([]);
  });
});

describe("a witness that is shown another history", () => {
  let forked: GrowingLog;
  beforeAll(async () => {
    await started();
    forked = await growingLog(ORIGIN, 300, { at: 90 });
    await add(await log.requestOf(0, 100));
  });
  afterAll(() => server.close());

  it("refuses a proof that does not lead from what it signed, and keeps what it was sent", async () => {
    const answer = await add(await forked.requestOf(100, 200));
    expect([answer.status, problemOf(answer).code]).toEqual([422, "log_unproven"]);
    expect(problemOf(answer).details.seen).toContain("\n100\n");
    expect(server.told[0]).toContain(`${ORIGIN} does not prove that its 200 leaves grow from the 100 that were signed; kept in `);
  });

  it("names a fork where one size has two roots, with both signed checkpoints as evidence", async () => {
    const answer = await add(await forked.requestOf(100, 100));
    expect(problemOf(answer)).toMatchObject({ status: 422, detail: `${ORIGIN} forked: it shows two roots of 100 leaves` });
    const files = (await readdir(join(server.dir, "evidence"))).filter((name) => name.startsWith("fork-"));
    const evidence = await readFile(join(server.dir, "evidence", files[0] ?? ""), "utf8");
    expect(files.length).toBe(1);
    expect(evidence).toContain((await log.signedAt(100)).trimEnd());
    expect(evidence).toContain(await forked.signedAt(100));
  });

  it("keeps the same evidence once, and of each kind no more than it can bear", async () => {
    for (let size = 101; size < 150; size++) expect((await add(await forked.requestOf(100, size))).status).toBe(422);
    await add(await forked.requestOf(100, 100));
    const files = await readdir(join(server.dir, "evidence"));
    expect(files.filter((name) => name.startsWith("fork-")).length).toBe(1);
    expect(files.filter((name) => name.startsWith("unproven-")).length).toBe(32);
  });

  it("still signs the history that it knows", async () => {
    expect((await add(await log.requestOf(100, 300))).status).toBe(200);
  });
});

describe("requests at once", () => {
  beforeAll(started);
  afterAll(() => server.close());

  it("are decided one after the other: of many that begin at one size, one is signed", async () => {
    expect((await add(await log.requestOf(0, 10))).status).toBe(200);
    const forked = await growingLog(ORIGIN, 300, { at: 15 });
    const bodies = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? log : forked).requestOf(10, 20 + at)));
    const answers = await Promise.all(bodies.map(add));
    const signed = answers.flatMap(({ status }, at) => (status === 200 ? [20 + at] : []));
    expect(signed.length).toBe(1);
    expect(answers.filter(({ status }) => status === 409).map(({ text }) => text)).toEqual(Array(19).fill(`${signed[0]}\n`));
  });
});
