import type { UntimedStep } from "../../core/dispute/index.ts";

type WithoutTime<Step> = Step extends unknown ? Omit<Step, "at"> : never;

/** Something that somebody does in a dispute that is open or was: a step without its times. */
export type Deed = WithoutTime<Exclude<UntimedStep, { readonly by: "clock" } | { readonly step: "opened" }>>;

/** Who is there: an operator, a source with the registers of its key, or the subject (or who acts for it) in a session. */
export type DisputeViewer =
  | { readonly is: "operator" }
  | { readonly is: "source"; readonly name: string; readonly registers: readonly string[] }
  | { readonly is: "subject"; readonly subject: string };
