import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sha256 } from "../bytes/index.ts";
import { verifyConsistency, verifyInclusion, verifySubtreeConsistency, verifySubtreeInclusion } from "./index.ts";

const FOLDER = fileURLToPath(new URL("../../../../../shared/data/vectors-rfc6962-merkle/testdata/", import.meta.url));
const areHere = existsSync(FOLDER);

/** As the files are: numbers beyond 2^53 arrive rounded, which no longer matters, for none of those proofs may hold. */
type Probe = Record<"leafIdx" | "treeSize" | "start" | "end" | "size" | "size1" | "size2", number> &
  Record<"leafHash" | "root" | "root1" | "root2", string> & { proof: string[] | null; wantErr: boolean };

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

const VERIFIERS: Readonly<Record<string, (probe: Probe, proof: readonly Uint8Array[]) => void>> = {
  inclusion: ({ leafIdx, treeSize, leafHash, root }, proof) =>
    verifyInclusion(sha256, { index: leafIdx, size: treeSize, leafHash: bytes(leafHash), root: bytes(root), proof }),
  subtreeinclusion: ({ leafIdx, start, end, leafHash, root }, proof) =>
    verifySubtreeInclusion(sha256, { index: leafIdx, start, end, leafHash: bytes(leafHash), root: bytes(root), proof }),
  consistency: ({ size1, size2, root1, root2 }, proof) =>
    verifyConsistency(sha256, { from: size1, to: size2, fromRoot: bytes(root1), toRoot: bytes(root2), proof }),
  subtreeconsistency: ({ start, end, size, root1, root2 }, proof) =>
    verifySubtreeConsistency(sha256, { start, end, size, subtreeRoot: bytes(root1), root: bytes(root2), proof }),
};

function outcomeOf(folder: string, probe: Probe): string {
  try {
    VERIFIERS[folder]?.(probe, (probe.proof ?? []).map(bytes));
    return "holds";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

describe.skipIf(!areHere)("the probes of transparency-dev/merkle (skipped where ../shared/data is absent)", () => {
  const paths = areHere ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json")) : [];
  const probes = paths.map((path) => ({
    path,
    folder: path.split(/[\\/]/)[0] ?? "",
    probe: JSON.parse(readFileSync(`${FOLDER}${path}`, "utf8")) as Probe,
  }));

  test("are 518, 482 of which must fail", () => {
    expect(probes.length).toBe(518);
    expect(probes.filter(({ probe }) => probe.wantErr).length).toBe(482);
    expect([...new Set(probes.map(({ folder }) => folder))].sort()).toEqual(Object.keys(VERIFIERS).sort());
  });

  test("all come out as they say", () => {
    const outcomes = probes.map(({ path, folder, probe }) => `${path}: ${outcomeOf(folder, probe)}`);
    expect(outcomes).toEqual(probes.map(({ path, probe }) => `${path}: ${probe.wantErr ? "log_unproven" : "holds"}`));
  });
});
