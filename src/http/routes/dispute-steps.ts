import { z } from "zod";
import { type Deed, takeStep } from "../../service/dispute/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { backedShape, disputeResultShape, ownWordsShape, problemResponses, toldDisputeResult } from "../shapes/index.ts";

/** The id of a dispute in a path. */
export const disputeParamsShape = z.object({ id: z.string().meta({ description: "The dispute's id." }) });
const nothingShape = z.strictObject({}).meta({ title: "Nothing", examples: [{}] });
const onBehalf = { by: z.enum(["subject", "representative"]).default("subject").meta({ description: "On whose behalf." }) };
const idShape = z.string().max(36);

/** A step that an operator may take: what it says, and what is done. */
type OperatorStep<Shape extends z.ZodType> = {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly body: Shape;
  readonly deed: (body: z.output<Shape>) => Deed;
};

const step = <Shape extends z.ZodType>(given: OperatorStep<Shape>): OperatorStep<Shape> => given;

const route = step({
  name: "route",
  summary: "Pass a dispute on to the source",
  description: "The source sees it in its list from then on, and is told.",
  body: nothingShape,
  deed: () => ({ step: "routed", by: "operator" }),
});

const extend = step({
  name: "extend",
  summary: "Give a dispute more time",
  description: "Once, and only for what the law pack gives more time for.",
  body: backedShape.extend({ because: z.enum(["subject_sent_more", "complexity"]) }).meta({
    title: "Extension",
    examples: [{ because: "complexity", text: "Three sources are asked.", evidence: [] }],
  }),
  deed: (body) => ({ step: "extended", by: "operator", ...body }),
});

const decide = step({
  name: "decide",
  summary: "Decide a dispute",
  description:
    "For the subject always; against it only where the source verified the record, or files show that it is right. What an authority decided names its files.",
  body: backedShape
    .extend({
      outcome: z.enum(["upheld", "rejected", "deleted_unverified", "objection_recorded", "refused_as_frivolous"]),
      by: z.enum(["operator", "authority"]).default("operator").meta({ description: "Who decided." }),
    })
    .meta({ title: "Decision", examples: [{ outcome: "upheld", by: "operator", text: "It was another trader.", evidence: [] }] }),
  deed: (body) => ({ step: "decided", ...body }),
});

const tell = step({
  name: "tell",
  summary: "Note that the subject was told",
  description:
    "The decision's notice is on its way since it was made; this says that the subject has it. What the law pays for delay ends here.",
  body: nothingShape,
  deed: () => ({ step: "told", by: "operator" }),
});

const reinsert = step({
  name: "reinsert",
  summary: "Put a removed record back",
  description: "Only where the law pack allows it, on the source's certificate: a file that the source put into the dispute.",
  body: z
    .strictObject({ certification: idShape.meta({ description: "The id of the source's file." }) })
    .meta({ title: "Reinsertion", examples: [{ certification: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d" }] }),
  deed: (body) => ({ step: "reinserted", by: "operator", ...body }),
});

const join = step({
  name: "join",
  summary: "Join a dispute to an older one",
  description: "Of the same record, and not decided yet: from then on the older one's clock holds for both.",
  body: z
    .strictObject({ into: idShape.meta({ description: "The older dispute's id." }) })
    .meta({ title: "Join", examples: [{ into: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d" }] }),
  deed: (body) => ({ step: "joined", by: "operator", ...body }),
});

const reopen = step({
  name: "reopen",
  summary: "Open a dispute again",
  description:
    "On the subject's behalf with something new to show (`new_evidence`, a file that came after it was told), because the procedure was at fault, or because an authority ordered it.",
  body: z
    .union([
      backedShape.extend({ because: z.literal("new_evidence"), ...onBehalf }),
      backedShape.extend({ because: z.enum(["procedure_at_fault", "ordered_by_authority"]) }),
    ])
    .meta({ title: "Reopening", examples: [{ because: "procedure_at_fault", text: "The source was never asked.", evidence: [] }] }),
  deed: (body) => {
    if (body.because === "new_evidence") return { step: "reopened", ...body };
    return { step: "reopened", by: body.because === "procedure_at_fault" ? "operator" : "authority", ...body };
  },
});

const answerStatement = step({
  name: "answer-statement",
  summary: "Answer a subject's own statement",
  description: "`attached`: it travels with the record. `referred`: to the authority, which alone may refuse it.",
  body: z
    .union([
      z.strictObject({ answer: z.enum(["attached", "refused"]), by: z.literal("authority") }),
      z.strictObject({ answer: z.enum(["attached", "referred"]), by: z.literal("operator").default("operator") }),
    ])
    .meta({ title: "Answer to a statement", examples: [{ answer: "attached", by: "operator" }] }),
  deed: (body) => ({ step: "statement_answered", ...body }),
});

const statement = step({
  name: "statement",
  summary: "Send a statement on a subject's behalf",
  description: "The subject's own words, to travel with a record that stays, within the law pack's words and time.",
  body: ownWordsShape
    .extend(onBehalf)
    .meta({ title: "Statement on behalf", examples: [{ by: "subject", text: "The delay was the carrier's." }] }),
  deed: (body) => ({ step: "statement_sent", ...body }),
});

const escalate = step({
  name: "escalate",
  summary: "Escalate a dispute on a subject's behalf",
  description: "Against a decision, or where none was made in time.",
  body: backedShape
    .extend(onBehalf)
    .meta({ title: "Escalation on behalf", examples: [{ by: "subject", text: "Nobody decided.", evidence: [] }] }),
  deed: (body) => ({ step: "escalated", ...body }),
});

const takeBack = step({
  name: "take-back",
  summary: "Take a dispute back on a subject's behalf",
  description: "It ends, and the record is what it was before.",
  body: z.strictObject(onBehalf).meta({ title: "Taking back", examples: [{ by: "subject" }] }),
  deed: (body) => ({ step: "taken_back", ...body }),
});

/** What any step may be refused with. */
export const STEP_PROBLEMS = ["json_malformed", "request_malformed", "right_missing", "dispute_unknown", "dispute_refused"] as const;

/** `POST /v1/disputes/{id}/...`: what operators do in a dispute, on their own account or on the subject's behalf. */
export function addDisputeStepRoutes(scope: Scope, context: RouteContext): void {
  addOperatorStep(scope, context, route);
  addOperatorStep(scope, context, extend);
  addOperatorStep(scope, context, decide);
  addOperatorStep(scope, context, tell);
  addOperatorStep(scope, context, reinsert);
  addOperatorStep(scope, context, join);
  addOperatorStep(scope, context, reopen);
  addOperatorStep(scope, context, answerStatement);
  addOperatorStep(scope, context, statement);
  addOperatorStep(scope, context, escalate);
  addOperatorStep(scope, context, takeBack);
}

function addOperatorStep<Shape extends z.ZodType>(scope: Scope, { installation }: RouteContext, given: OperatorStep<Shape>): void {
  scope.route({
    method: "POST",
    url: `/v1/disputes/:id/${given.name}`,
    config: { right: "dispute" },
    schema: {
      summary: given.summary,
      description: given.description,
      tags: ["disputes"],
      params: disputeParamsShape,
      body: given.body,
      response: { 200: disputeResultShape, ...problemResponses("key_missing", ...STEP_PROBLEMS) },
    },
    handler: async (request) => {
      const doing = { dispute: request.params.id, viewer: { is: "operator" }, person: `operator:${keyOf(request).holder}` } as const;
      // Parsed already; the compiler loses the type in a route that is made of a table.
      const result = await takeStep(installation, doing, given.deed(given.body.parse(request.body)));
      return toldDisputeResult(result, await installation.moment());
    },
  });
}
