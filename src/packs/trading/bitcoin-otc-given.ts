import type { RecordInput } from "../../core/record/index.ts";
import type { Dataset } from "../dataset.ts";
import { bitcoinOtc } from "./bitcoin-otc.ts";

/** The same ratings, by who gave them: for the answers that askers get of their own. */
export const bitcoinOtcGiven: Dataset = {
  ...bitcoinOtc,
  name: "bitcoin-otc-given",
  title: "Bitcoin-OTC: the same ratings, by who gave them",
  async *read(path) {
    for await (const batch of bitcoinOtc.read(path)) yield { ...batch, records: batch.records.map(givenOf) };
  },
};

/** Of one rating: what whoever gave it said, and of whom. A source's reference names one record, so that it is another than the rating's. */
function givenOf({ reference, says: { rating, by }, subject, ...rest }: RecordInput): RecordInput {
  return {
    ...rest,
    register: "ratings-given",
    type: "gave",
    reference: `given-${reference}`,
    subject: String(by),
    says: { rating, to: subject },
  };
}
