import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { givenSigner } from "../../../test/given-log.ts";
import { newWitnessDir } from "../../../test/witness-server.ts";
import { formatVerifierKey } from "../../core/log/index.ts";
import { readWitnessPolicy } from "./index.ts";

let path = "";
let keys: string[] = [];

beforeAll(async () => {
  path = join(await newWitnessDir(), "witnesses.json");
  const signers = await Promise.all(Array.from({ length: 17 }, (_, at) => givenSigner(`witness.example/w${at}`, "cosignature")));
  keys = signers.map(({ key }) => formatVerifierKey(key));
});

async function policyOf(document: unknown): Promise<Awaited<ReturnType<typeof readWitnessPolicy>>> {
  await writeFile(path, typeof document === "string" ? document : JSON.stringify(document));
  return readWitnessPolicy(path);
}

const witnessAt = (at: number, url = `http://127.0.0.1:${9000 + at}/`) => ({ url, key: keys[at] });

describe("the list of witnesses", () => {
  it("is empty, and none is needed, where there is no file", async () => {
    expect(await readWitnessPolicy(`${path}.none`)).toEqual({ needed: 0, witnesses: [] });
  });

  it("names each by address and key, the address with a slash at its end", async () => {
    const { needed, witnesses } = await policyOf({ needed: 1, witnesses: [witnessAt(0), witnessAt(1, "https://witness.example/w1")] });
    expect(needed).toBe(1);
    expect(witnesses.map(({ url, key }) => [url, key.name])).toEqual([
      ["http://127.0.0.1:9000/", "witness.example/w0"],
      ["https://witness.example/w1/", "witness.example/w1"],
    ]);
  });

  it("is as the guide shows it", async () => {
    const guide = await readFile(new URL("../../../docs/guides/witness.md", import.meta.url), "utf8");
    const { needed, witnesses } = await policyOf(/```json\n([^`]+)```/.exec(guide)?.[1] ?? "");
    expect([needed, witnesses.map(({ url, key }) => `${url} ${key.name}`)]).toEqual([1, ["http://127.0.0.1:8090/ witness.b.example/w1"]]);
  });

  it("is refused with its path, the place, and what is wanted there", async () => {
    const logKey = formatVerifierKey((await givenSigner("credence.example/log")).key);
    const wrong: [document: unknown, says: string][] = [
      ["{", "the file: wanted JSON as"],
      ["[]", "the file: wanted an object with needed and witnesses, saw an array"],
      [{ needed: 0, witnesses: [], quorum: 1 }, 'wanted needed and witnesses, saw "quorum"'],
      [{ witnesses: [] }, "needed: wanted a whole number, saw nothing"],
      [{ needed: 0 }, "witnesses: wanted a list, saw nothing"],
      [{ needed: 2, witnesses: [witnessAt(0)] }, "wanted a quorum of 0 to 1 witnesses, saw 2"],
      [{ needed: 0.5, witnesses: [witnessAt(0)] }, "wanted a quorum of 0 to 1 witnesses, saw 0.5"],
      [{ needed: 1, witnesses: [witnessAt(0), witnessAt(0)] }, "saw the public key of witness.example/w0 twice"],
      [{ needed: 1, witnesses: keys.map((_, at) => witnessAt(at)) }, "witnesses: wanted at most 16, saw 17"],
      [{ needed: 1, witnesses: [witnessAt(0), { url: 1, key: keys[0] }] }, "witnesses[1].url: wanted an address"],
      [{ needed: 1, witnesses: [witnessAt(0, "file:///etc/passwd")] }, "witnesses[0].url: wanted an address"],
      [{ needed: 1, witnesses: [witnessAt(0, "http://name:word@127.0.0.1/")] }, "witnesses[0].url: wanted an address"],
      [{ needed: 1, witnesses: [witnessAt(0, "http://127.0.0.1/?a=b")] }, "witnesses[0].url: wanted an address"],
      [{ needed: 1, witnesses: [{ url: "http://127.0.0.1/", key: 3 }] }, "witnesses[0].key: wanted a verifier key, saw 3"],
      [{ needed: 1, witnesses: [{ url: "http://127.0.0.1/", key: "w" }] }, "witnesses[0].key: wanted a key as name+1234abcd+base64"],
      [{ needed: 1, witnesses: [{ url: "http://127.0.0.1/", key: logKey }] }, "wanted a cosigner's key (type 4)"],
      [" ".repeat(70_000), "the file: wanted at most 65536 characters"],
    ];
    for (const [document, says] of wrong) {
      const message = expect.stringMatching(new RegExp(`^${path}: .*`));
      await expect(policyOf(document), says).rejects.toMatchObject({ code: "witness_policy_malformed", message });
      await expect(policyOf(document)).rejects.toThrow(says);
    }
  });

  it("is not taken for absent when it only cannot be read", async () => {
    await expect(readWitnessPolicy(join(path, ".."))).rejects.toMatchObject({ code: "file_unreadable" });
  });
});
