import type { Dataset } from "../../dataset.ts";
import { withEnds } from "../book-batches.ts";
import { LoanBook } from "../loan-book.ts";
import { readMetro2 } from "./read-metro2.ts";

/** What lenders in the United States send to credit bureaus each month. */
export const metro2: Dataset = {
  name: "metro2",
  pack: "lending",
  source: "lender",
  title: "Metro 2: what lenders send to credit bureaus each month",
  wants:
    "a Metro 2 file in the character format (base segments of 426), one record a line, with its header and trailer; or a folder of such files",
  licence: "the lender's own data about its borrowers, with their consent: never to be passed on",
  read: (path) => {
    const book = new LoanBook();
    return withEnds(readMetro2(path, book), book);
  },
};
