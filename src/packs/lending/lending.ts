import { definePack } from "../../core/law/index.ts";
import { lendTo } from "./lend-to.ts";
import { lendingWords } from "./lending-words.ts";
import { loans } from "./loans.ts";
import { payments } from "./payments.ts";

/** Loans to persons and how they were paid back. */
export const lending = definePack({
  name: "lending",
  title: "Loans and how they were paid back",
  registers: [loans, payments],
  purposes: [lendTo],
  words: lendingWords,
});
