import { createServer, type RequestListener, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ed25519, givenSigner, NOW_SECONDS } from "../../../test/given-log.ts";
import { type GrowingLog, growingLog } from "../../../test/growing-log.ts";
import { startWitness, type WitnessServer } from "../../../test/witness-server.ts";
import {
  type AddCheckpoint,
  formatNote,
  formatSignatures,
  type NoteSigner,
  parseAddCheckpoint,
  signatureOf,
  verifyCheckpoint,
} from "../../core/log/index.ts";
import { type Asked, openWitnesses, type WitnessAddress, type WitnessAnswer } from "./index.ts";

const ORIGIN = "credence.example/log";
/** Long enough for an honest witness on a busy machine. */
const PATIENT_MS = 20_000;

let log: GrowingLog;
let fakeSigner: NoteSigner;
const servers: Server[] = [];
const witnesses: WitnessServer[] = [];

beforeAll(async () => {
  log = await growingLog(ORIGIN, 300);
  fakeSigner = await givenSigner("fake.example", "cosignature");
});

afterEach(async () => {
  await Promise.all(witnesses.splice(0).map((witness) => witness.close()));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function honest(dir?: string): Promise<WitnessServer> {
  const witness = await startWitness({ logKeys: [log.keyText], ...(dir === undefined ? {} : { dir }) });
  witnesses.push(witness);
  return witness;
}

/** A witness that answers as it likes. */
async function fake(answer: RequestListener): Promise<WitnessAddress> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`, key: fakeSigner.key };
}

/** One that reads what it is asked. */
function fakeFor(answer: (request: AddCheckpoint) => Promise<{ readonly status: number; readonly body: string }>): Promise<WitnessAddress> {
  return fake((request, response) => {
    const send = async () => {
      const { status, body } = await answer(parseAddCheckpoint(await text(request)));
      response.writeHead(status).end(body);
    };
    send().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
}

const answering = (status: number, body = "", headers = {}) => fake((_, response) => response.writeHead(status, headers).end(body));

async function asked(size: number, of = log): Promise<Asked> {
  const { consistencyProof } = of;
  const note = await of.checkpointAt(size);
  return { note, logKeys: [log.signer.key], consistencyProof, nowSeconds: NOW_SECONDS, timeoutMs: PATIENT_MS };
}

/** What one witness alone does with a first checkpoint. */
async function answerOf(witness: WitnessAddress, { size = 20, timeoutMs = PATIENT_MS } = {}): Promise<WitnessAnswer | undefined> {
  const { ask } = openWitnesses({ needed: 1, witnesses: [witness] });
  const { answers, note, quorum } = await ask({ ...(await asked(size)), timeoutMs });
  const isCosigned = answers[0]?.state === "cosigned";
  expect([note.signatures.length, quorum.isMet]).toEqual([isCosigned ? 2 : 1, isCosigned]);
  return answers[0];
}

describe("asking witnesses", () => {
  it("adds the cosignatures of all to the checkpoint, which then convinces others", async () => {
    const [one, two] = [await honest(), await honest()];
    const ours = openWitnesses({ needed: 2, witnesses: [one.address, two.address] });
    for (const size of [1, 20, 20, 300]) {
      const { note, quorum, answers } = await ours.ask(await asked(size));
      expect(quorum.isMet).toBe(true);
      expect(answers.map(({ state, size: signed }) => [state, signed])).toEqual([
        ["cosigned", size],
        ["cosigned", size],
      ]);
      const policy = { origin: ORIGIN, logKeys: [log.signer.key], quorum: { witnesses: [one.key, two.key], needed: 2 } };
      expect((await verifyCheckpoint(formatNote(note), policy, ed25519.verify)).quorum.cosignedBy.length).toBe(2);
    }
  });

  it("remembers where each stopped, and is led on by a 409 after a restart of either", async () => {
    const one = await honest();
    const ours = openWitnesses({ needed: 1, witnesses: [one.address] });
    const proofs: string[] = [];
    const ask = async (of: typeof ours, size: number) => {
      const { consistencyProof, ...rest } = await asked(size);
      const counted = (from: number, to: number) => {
        proofs.push(`${from} to ${to}`);
        return consistencyProof(from, to);
      };
      return (await of.ask({ ...rest, consistencyProof: counted })).quorum.isMet;
    };
    expect([await ask(ours, 5), await ask(ours, 9), await ask(ours, 9)]).toEqual([true, true, true]);
    expect(proofs).toEqual(["5 to 9"]);
    expect(await ask(openWitnesses(ours.policy), 30)).toBe(true);
    expect(proofs).toEqual(["5 to 9", "9 to 30"]);
    // The first of ours still believes that it stopped at 9.
    expect(await ask(ours, 50)).toBe(true);
    expect(proofs).toEqual(["5 to 9", "9 to 30", "9 to 50", "30 to 50"]);
    await one.close();
    witnesses.splice(0);
    const again = await honest(one.dir);
    expect(await ask(openWitnesses({ needed: 1, witnesses: [again.address] }), 60)).toBe(true);
    expect(proofs.at(-1)).toBe("50 to 60");
  });

  it("needs no more than k of n, and says of each other what became of it", async () => {
    const [one, two] = [await honest(), await honest()];
    const silent = await fake(() => {});
    const down = { url: "http://127.0.0.1:1/", key: (await givenSigner("down.example", "cosignature")).key };
    const ours = openWitnesses({ needed: 2, witnesses: [one.address, silent, down, two.address] });
    const { note, quorum, answers } = await ours.ask({ ...(await asked(20)), timeoutMs: 2_000 });
    expect(quorum).toEqual({ isMet: true, cosignedBy: [one.key.name, two.key.name], missing: ["fake.example", "down.example"] });
    expect(note.signatures.length).toBe(3);
    expect(answers.map(({ state }) => state)).toEqual(["cosigned", "slow", "down", "cosigned"]);
    expect(answers.map(({ says }) => says)).toEqual([
      `${one.key.name}: it cosigned 20 leaves`,
      "fake.example: it did not answer in time",
      expect.stringMatching(/^down\.example: it cannot be reached/),
      `${two.key.name}: it cosigned 20 leaves`,
    ]);
  });

  it("of none needs none", async () => {
    const { note, quorum, answers } = await openWitnesses({ needed: 0, witnesses: [] }).ask(await asked(3));
    expect([note.signatures.length, quorum.isMet, answers]).toEqual([1, true, []]);
  });

  it("throws what our own proofs throw: that is no witness's fault", async () => {
    const one = await honest();
    const { ask } = openWitnesses({ needed: 1, witnesses: [one.address] });
    await ask(await asked(5));
    await expect(ask({ ...(await asked(9)), consistencyProof: () => Promise.reject(new Error("no database")) })).rejects.toThrow(
      "no database",
    );
  });
});

describe("a log that lost its memory", () => {
  let one: WitnessServer;
  beforeAll(async () => {
    one = await startWitness({ logKeys: [log.keyText] });
    await openWitnesses({ needed: 1, witnesses: [one.address] }).ask(await asked(200));
  });
  afterAll(() => one.close());

  it("is told that it was rolled back, with its own signature as evidence", async () => {
    const answer = await answerOf(one.address, { size: 150 });
    expect(answer).toMatchObject({ state: "ahead", size: 200 });
    expect(answer?.says).toContain("it signed 200 leaves of our log, and we have 150: our own signature proves it");
    const { checkpoint } = await verifyCheckpoint(answer?.evidence ?? "", { origin: ORIGIN, logKeys: [log.signer.key] }, ed25519.verify);
    expect(checkpoint.size).toBe(200);
  });

  it("is told so too when it went on from there with another history", async () => {
    const forked = await growingLog(ORIGIN, 300, { at: 150 });
    const ours = openWitnesses({ needed: 1, witnesses: [one.address] });
    for (const size of [200, 250]) {
      const { answers } = await ours.ask(await asked(size, forked));
      expect(answers).toMatchObject([{ state: "growth_refused", evidence: expect.stringContaining(`${ORIGIN}\n200\n`) }]);
    }
  });

  it("does not take an honest checkpoint of its own for evidence, whatever a witness claims", async () => {
    for (const [status, body, state] of [
      [409, "900\n", "ahead"],
      [422, "", "growth_refused"],
    ] as const) {
      for (const size of [12, 20]) {
        const honestText = formatNote(await log.checkpointAt(size));
        const liar = await fake((request, response) => {
          if (request.method === "POST") response.writeHead(status).end(body);
          else response.writeHead(200).end(honestText);
        });
        const answer = await answerOf(liar);
        expect([answer?.state, answer?.evidence]).toEqual([state, undefined]);
      }
    }
  });

  it("does not take a mere claim for evidence", async () => {
    const liar = await fake((request, response) => {
      if (request.method === "POST") response.writeHead(409).end("900\n");
      else response.writeHead(200).end(`${ORIGIN}\n900\n${"A".repeat(43)}=\n\n\u2014 ${ORIGIN} ${Buffer.alloc(68).toString("base64")}\n`);
    });
    const answer = await answerOf(liar);
    expect([answer?.state, answer?.size, answer?.evidence]).toEqual(["ahead", 900, undefined]);
  });
});

describe("a witness that answers otherwise", () => {
  const signing = (signer: () => Promise<NoteSigner>, spoil = (signature: Uint8Array) => signature) =>
    fakeFor(async ({ note }) => {
      const signature = await signatureOf(await signer(), note.text);
      return { status: 200, body: formatSignatures([{ ...signature, signature: spoil(signature.signature) }]) };
    });

  it("is believed when it signs with its key, at our time", async () => {
    expect(await answerOf(await signing(async () => fakeSigner))).toMatchObject({
      state: "cosigned",
      cosignature: { timeSeconds: NOW_SECONDS },
    });
  });

  it("is not believed with a wrong signature, another's, or another time", async () => {
    const spoilt = (signature: Uint8Array) => signature.map((byte, at) => (at === 70 ? byte ^ 1 : byte));
    expect(await answerOf(await signing(async () => fakeSigner, spoilt))).toMatchObject({ state: "signature_wrong" });
    expect(await answerOf(await signing(() => givenSigner("other.example", "cosignature")))).toMatchObject({ state: "signature_wrong" });
    const early = async () => ({ ...fakeSigner, timeSeconds: NOW_SECONDS - 301 });
    expect(await answerOf(await signing(early))).toMatchObject({
      state: "clock_wrong",
      says: "fake.example: its clock and ours are 301 s apart",
    });
  });

  it("is led on from where it says it stopped, once", async () => {
    const sizes: number[] = [];
    const stubborn = await fakeFor(async ({ oldSize }) => {
      sizes.push(oldSize);
      return { status: 409, body: "7\n" };
    });
    expect(await answerOf(stubborn)).toMatchObject({ state: "conflicting", size: 7 });
    expect(sizes).toEqual([0, 7]);
    expect(await answerOf(await answering(409, "0\n"))).toMatchObject({ state: "conflicting" });
    for (const body of ["", "seven\n", "7"])
      expect(await answerOf(await answering(409, body))).toMatchObject({ state: "answer_malformed" });
  });

  it("is understood by its status", async () => {
    const states: [status: number, state: string][] = [
      [404, "log_unknown"],
      [403, "signature_refused"],
      [422, "growth_refused"],
      [500, "failing"],
      [503, "failing"],
      [400, "refusing"],
      [204, "refusing"],
    ];
    for (const [status, state] of states) expect(await answerOf(await answering(status)), `${status}`).toMatchObject({ state });
  });

  it("is not followed elsewhere", async () => {
    const one = await honest();
    const redirecting = await answering(307, "", { location: `${one.url}add-checkpoint` });
    expect(await answerOf(redirecting)).toMatchObject({ state: "refusing", says: expect.stringContaining("redirects are not followed") });
    expect(one.witness.logs.map(({ cosigned }) => cosigned())).toEqual([undefined]);
  });

  it("may answer nonsense, at length, in part or never", async () => {
    expect(await answerOf(await answering(200, "<html>"))).toMatchObject({ state: "answer_malformed" });
    expect(await answerOf(await answering(200, "x".repeat(300_000)))).toMatchObject({
      state: "answer_malformed",
      says: "fake.example: its answer is over 262144 bytes",
    });
    const half = await fake((_, response) => void response.writeHead(200).write("\u2014 fake.example"));
    expect(await answerOf(half, { timeoutMs: 300 })).toMatchObject({ state: "slow" });
    const hangingUp = await fake((request) => void request.socket.destroy());
    expect(await answerOf(hangingUp)).toMatchObject({ state: "down" });
  });
});
