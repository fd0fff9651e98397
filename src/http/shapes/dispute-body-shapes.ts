import { z } from "zod";
import { EVIDENCE_MAX, GROUNDS, TEXT_CHARS_MAX } from "../../core/dispute/index.ts";

const UUID_CHARS = 36;
const text = z.string().max(TEXT_CHARS_MAX).default("");
const evidence = z
  .array(z.string().max(UUID_CHARS))
  .max(EVIDENCE_MAX)
  .default([])
  .meta({ description: "Ids of files that were put into the dispute." });

/** Words and files: what a step rests on. */
export const backedShape = z
  .strictObject({ text, evidence })
  .meta({ title: "Words and evidence", examples: [{ text: "The bank's letter is with it.", evidence: [] }] });

/** Which record is contested, and why. */
export const contestShape = z
  .strictObject({
    record: z.string().max(UUID_CHARS).meta({ description: "The record's id, as the list of records and the file have it." }),
    ground: z.enum(GROUNDS),
    text: text.meta({ description: "In your own words; the source sees it." }),
  })
  .meta({
    title: "Contest",
    examples: [{ record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", ground: "not_mine", text: "I never traded there." }],
  });

/** The subject's own words, to travel with the record. */
export const ownWordsShape = z
  .strictObject({ text: z.string().min(1).max(TEXT_CHARS_MAX) })
  .meta({ title: "Own statement", examples: [{ text: "The delay was the carrier's." }] });
