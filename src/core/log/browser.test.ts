import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenLog, givenSigner } from "../../../test/given-log.ts";
import { chromiumMissing, launchChromium } from "../../../test/interop/launch-chromium.ts";
import { serveSources } from "../../../test/interop/source-server.ts";
import { formatCheckpoint, formatLogProof, formatNote, formatVerifierKey, nodesOf, proveInclusion, sha256, signNote } from "./index.ts";

const missing = chromiumMissing();
const SIZE = 700;
const INDEX = 513;
const ORIGIN = "credence.example/log";

/** Runs in the page, which knows nothing of this file: hence a text. */
const VERIFY = `async ({ text, entry, origin, logKey, witnessKey }) => {
  const log = await import("/src/core/log/index.ts");
  const { verify } = log.webCryptoEd25519(crypto.subtle);
  const policy = {
    origin,
    logKeys: [log.parseVerifierKey(log.sha256, logKey)],
    quorum: { witnesses: [log.parseVerifierKey(log.sha256, witnessKey)], needed: 1 },
  };
  try {
    const claim = { proof: log.parseLogProof(text), entry: new TextEncoder().encode(entry), policy };
    const { checkpoint, quorum } = await log.verifyLogProof(claim, { hash: log.sha256, verify });
    return [checkpoint.size, ...quorum.cosignedBy].join(" ");
  } catch (error) {
    return error.code;
  }
}`;

const SIGN = `async ({ size, origin }) => {
  const { givenLog, givenSigner } = await import("/test/given-log.ts");
  const log = await import("/src/core/log/index.ts");
  const { root } = givenLog(size);
  const text = log.formatCheckpoint({ origin, size, root, extensions: [] });
  return log.formatNote(await log.signNote(text, [await givenSigner(origin), await givenSigner("witness.example/w1", "cosignature")]));
}`;

type Evaluate = (code: string, given: unknown) => Promise<unknown>;

describe.skipIf(missing)(`in Chromium, as the sources are${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  let evaluate: Evaluate;
  const closers: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const server = await serveSources();
    closers.push(server.close);
    const { browser, close } = await launchChromium();
    closers.unshift(close);
    const page = await browser.newPage();
    await page.goto(server.origin);
    evaluate = (code, given) => page.evaluate(`(${code})(${JSON.stringify(given)})`);
  });

  afterAll(async () => {
    for (const close of closers) await close();
  });

  it("a proof made in Node is verified with Web Crypto, and a changed one is not", async () => {
    const given = await proofInNode();
    expect(await evaluate(VERIFY, given)).toBe("700 witness.example/w1");
    expect(await evaluate(VERIFY, { ...given, entry: "entry 514" })).toBe("log_unproven");
    expect(await evaluate(VERIFY, { ...given, text: given.text.replace("\n700\n", "\n701\n") })).toBe("log_unproven");
    expect(await evaluate(VERIFY, { ...given, text: given.text.replace("index", "Index") })).toBe("log_malformed");
  });

  it("a log made and signed there has the bytes of one made in Node", async () => {
    expect(await evaluate(SIGN, { size: SIZE, origin: ORIGIN })).toBe(await checkpointInNode());
  });
});

async function checkpointInNode(): Promise<string> {
  const text = formatCheckpoint({ origin: ORIGIN, size: SIZE, root: givenLog(SIZE).root, extensions: [] });
  return formatNote(await signNote(text, [await givenSigner(ORIGIN), await givenSigner("witness.example/w1", "cosignature")]));
}

async function proofInNode() {
  const hashes = proveInclusion(sha256, { index: INDEX, size: SIZE }, nodesOf(sha256, givenLog(SIZE).leafHashes));
  return {
    text: formatLogProof({ index: INDEX, hashes, checkpoint: await checkpointInNode() }),
    entry: `entry ${INDEX}`,
    origin: ORIGIN,
    logKey: formatVerifierKey((await givenSigner(ORIGIN)).key),
    witnessKey: formatVerifierKey((await givenSigner("witness.example/w1", "cosignature")).key),
  };
}
