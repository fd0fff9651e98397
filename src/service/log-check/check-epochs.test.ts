import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withChange } from "../../../test/changed-log.ts";
import { rated } from "../../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../../test/open-store.ts";
import { runText } from "../../../test/run-text.ts";
import { sequenceAll } from "../../../test/sequence-all.ts";
import { brokenRules } from "../../../test/unsound-log.ts";
import { readEpochs, readLogKeyFile, withNextEpoch, writeLogKeyFile } from "../../store/index.ts";
import { appendRecords } from "../append-records.ts";
import type { Installation } from "../installation.ts";
import { beginNextLog } from "../log/index.ts";
import { checkLog } from "./index.ts";

let store: OpenedStore;
let second: Installation;
beforeAll(async () => {
  store = await openStore();
  await record(store.installation);
  await beginNextLog(store.installation);
  second = await store.another();
  await record(second);
});
afterAll(() => store.close());

async function record(installation: Installation): Promise<void> {
  await appendRecords(installation, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:a" })] });
  await sequenceAll(installation);
}

async function rulesAfter(...changes: readonly string[]) {
  const change = async () => {
    for (const text of changes) await runText(store.pool, text);
  };
  const broken = brokenRules(await withChange(store.pool, change, () => checkLog(second)));
  const found = broken.find(({ check }) => check === "epochs_follow");
  return { rules: broken.map(({ check }) => check), evidence: found?.evidence };
}

const editOfBeginning = (from: string, to: string) =>
  `update statement set body = convert_to(regexp_replace(convert_from(body, 'UTF8'), '${from}', '${to}'), 'UTF8') where kind = 'epoch'`;

describe("a second log", () => {
  it("is sound where its first leaf says how the first ended", async () => {
    expect((await readEpochs(store.pool)).map(({ epoch }) => epoch)).toEqual([1, 2]);
    expect(await rulesAfter("select 1")).toMatchObject({ rules: [] });
  });

  it("is named where its first leaf says so of another number of leaves", async () => {
    expect(await rulesAfter(editOfBeginning('"held":\\d+', '"held":1'))).toMatchObject({
      rules: ["epochs_follow", "commitments_open"],
      evidence: [{ epoch: 2, fault: "said to follow on 1 leaves" }],
    });
  });

  it("is named where the checkpoint it names is none, or of another log", async () => {
    expect(await rulesAfter(editOfBeginning('"last":"', '"last":"x'))).toMatchObject({
      rules: ["epochs_follow", "commitments_open"],
      evidence: [{ epoch: 2, fault: expect.stringMatching(/the checkpoint named of the log before it/) }],
    });
    expect(await rulesAfter(editOfBeginning("/1\\\\n", "/2\\\\n"))).toMatchObject({
      rules: ["epochs_follow", "commitments_open"],
    });
  });

  it("is named where its first leaf is another statement", async () => {
    expect(await rulesAfter("delete from statement where kind = 'epoch'")).toMatchObject({
      rules: ["epochs_follow", "commitments_open"],
      evidence: [{ epoch: 2, fault: expect.stringMatching(/does not say how the log before it ended/) }],
    });
  });

  it("is missed where the key has gone on to it, and the store has not", async () => {
    const { logKey } = second.log.files;
    const file = await readLogKeyFile(logKey);
    await writeLogKeyFile(logKey, withNextEpoch(file));
    const { rules, evidence } = await rulesAfter("select 1");
    await writeLogKeyFile(logKey, file);
    expect(rules).toEqual(["epochs_follow"]);
    expect(evidence).toEqual([{ epoch: 3, fault: "the log's key is at this epoch, the store at 2: it was put back" }]);
  });
});
