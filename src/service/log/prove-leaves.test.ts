import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenEntry, givenLogRows } from "../../../test/given-log-rows.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { formatEntry, hashLeaf, nodesOf, sha256, treeRoot, verifyInclusion } from "../../core/log/index.ts";
import { proveLeaves } from "./prove-leaves.ts";

const EPOCH = 101;
const SIZE = 1_600;

/** More trees than opened tiles are kept: each has a right edge of its own. */
const TREES = 1_100;

const leafHashes = Array.from({ length: SIZE }, (_, leaf) => hashLeaf(sha256, formatEntry(givenEntry(leaf))));
const rootOf = (size: number) => treeRoot(sha256, size, nodesOf(sha256, leafHashes.slice(0, size)));

let world: World;
let tree: { readonly epoch: number; readonly origin: string };
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  tree = await givenLogRows(world.pool, { epoch: EPOCH, sizes: [300, SIZE], published: SIZE });
});
afterAll(() => world.close());

async function expectProven(size: number, leaves: readonly number[]): Promise<void> {
  const root = rootOf(size);
  const proofs = await proveLeaves(world.pool, { ...tree, size }, leaves);
  expect(proofs).toHaveLength(leaves.length);
  leaves.forEach((index, i) => {
    const leafHash = leafHashes[index] ?? new Uint8Array(0);
    expect(() => verifyInclusion(sha256, { index, size, leafHash, root, proof: proofs[i] ?? [] })).not.toThrow();
  });
}

describe("proofs out of the store", () => {
  it("hold for any leaves of the tree of any size that the log had", async () => {
    const sized = fc
      .integer({ min: 1, max: SIZE })
      .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.nat(size - 1), { maxLength: 5 })));
    await fc.assert(
      fc.asyncProperty(sized, ([size, leaves]) => expectProven(size, leaves)),
      { numRuns: 60 },
    );
  });

  it("hold when more tiles were opened than are kept", async () => {
    for (let size = SIZE; size > SIZE - TREES; size--) await proveLeaves(world.pool, { ...tree, size }, [0]);
    await expectProven(SIZE, [0, 255, 256, SIZE - 1]);
  });

  it("are refused where a tile is missing: store_unsound", async () => {
    await world.pool`delete from log_tile where epoch = ${EPOCH} and level = 0 and index = 2`;
    const fresh = { ...tree, origin: `${tree.origin}-not-kept` };
    await expect(proveLeaves(world.pool, { ...fresh, size: SIZE }, [600])).rejects.toMatchObject({ code: "store_unsound" });
    await expect(proveLeaves(world.pool, { ...fresh, size: SIZE }, [SIZE])).rejects.toMatchObject({ code: "log_malformed" });
  });
});
