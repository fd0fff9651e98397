import { type ErasureResult, eraseStatement } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence erase`: destroys what one statement said, and says so in the log. */
export const erase: Command = async (given) => {
  const request = { statement: given.word(0), basis: given.needed("basis"), operator: given.text("by") ?? accountName() };
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, settleLog }) => {
    await settleLog();
    const erased = await eraseStatement(installation, request);
    return { text: wordsFor(erased).join("\n"), json: erased };
  });
};

function wordsFor({ of, statement, erasure }: ErasureResult): string[] {
  const { gone, stays } = WORDS.get(of) ?? { gone: "what it said", stays: "its number, kind and time" };
  return [
    `The ${of} ${statement} is erased.`,
    `Destroyed: ${gone}, and the salt without which its leaf tells nothing.`,
    `Stays: ${stays}; its leaf in the log, which shows nothing but that it was; and the statement ${erasure}, which names the basis.`,
    "Backups made before this hold it until they are thrown away; a store restored from one erases it again before it serves anything.",
  ];
}

const WORDS: ReadonlyMap<string, { readonly gone: string; readonly stays: string }> = new Map([
  [
    "record",
    {
      gone: "the record, with all it said and counted; it counts no more",
      stays: "that its source used the reference, so that it is not recorded again; and what earlier checks of the subject read of it",
    },
  ],
  ["check", { gone: "what was read and answered", stays: "who looked, when and for which purpose" }],
  ["withdrawal", { gone: "why it was made", stays: "that the record is withdrawn" }],
  ["correction", { gone: "why it was made, and which record replaced the other", stays: "that the record is corrected" }],
  [
    "link",
    { gone: "the evidence in this subject's chain", stays: "the same statement in the other subject's chain, until it is erased too" },
  ],
  ["unlink", { gone: "who parted the two", stays: "the same statement in the other subject's chain, until it is erased too" }],
  ["freeze", { gone: "who placed it, and when, in this chain", stays: "the freeze itself, until it is lifted" }],
  ["thaw", { gone: "who made it, and for whom, in this chain", stays: "the thaw itself, until it ends or the freeze is placed again" }],
]);
