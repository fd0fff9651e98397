import { z } from "zod";
import { type Deed, listDisputes, openDispute, showDispute, takeStep } from "../../service/dispute/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import {
  backedShape,
  contestShape,
  disputeResultShape,
  disputeShape,
  listedDisputeShape,
  nextShape,
  ownWordsShape,
  pageShape,
  problemResponses,
  simulatedShape,
  toldDispute,
  toldDisputeResult,
  toldListed,
} from "../shapes/index.ts";
import { disputeParamsShape, STEP_PROBLEMS } from "./dispute-steps.ts";
import { contesterOf } from "./dispute-viewer.ts";
import { OPENING_PROBLEMS } from "./disputes.ts";

type By = { readonly by: "subject" | "representative" };

/** `/v1/me/disputes`: a subject, or who acts for it, contests what is held about it. */
export function addMyDisputeRoutes(scope: Scope, context: RouteContext): void {
  addOpening(scope, context);
  addReading(scope, context);
  addStep(scope, context, {
    name: "statement",
    summary: "Send a statement of your own",
    description: "It travels with a record that stays, within the words and the time of the law pack.",
    body: ownWordsShape,
    deed: (body, by) => ({ step: "statement_sent", ...by, ...body }),
  });
  addStep(scope, context, {
    name: "escalate",
    summary: "Escalate a dispute",
    description: "Against a decision, or where none was made in time.",
    body: backedShape,
    deed: (body, by) => ({ step: "escalated", ...by, ...body }),
  });
  addStep(scope, context, {
    name: "reopen",
    summary: "Open a dispute again",
    description: "With something new to show: name a file that you put into it after you were told. It gets new clocks.",
    body: backedShape,
    deed: (body, by) => ({ step: "reopened", because: "new_evidence", ...by, ...body }),
  });
  addStep(scope, context, {
    name: "take-back",
    summary: "Take a dispute back",
    description: "It ends, and the record is what it was before.",
    body: z.strictObject({}).meta({ title: "Nothing", examples: [{}] }),
    deed: (_body, by) => ({ step: "taken_back", ...by }),
  });
}

function addOpening(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/disputes",
    config: { right: "own" },
    schema: {
      summary: "Contest a record",
      description:
        "Its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that you contest already is joined to that dispute; files are put into it afterwards. Free of charge.",
      tags: ["one's own file"],
      body: contestShape,
      response: {
        200: disputeResultShape,
        ...problemResponses("json_malformed", "request_malformed", "session_missing", "right_missing", ...OPENING_PROBLEMS),
      },
    },
    handler: async (request) => {
      const { viewer, by, person } = contesterOf(request);
      const opened = await openDispute(installation, { ...request.body, subject: viewer.subject, by, person });
      return toldDisputeResult(opened, await installation.moment());
    },
  });
}

const placeShape = z.tuple([z.uuid()]);

function addReading(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/disputes",
    config: { right: "own" },
    schema: {
      summary: "List your disputes",
      description: "The last to be opened first, each with every step and what is owed next.",
      tags: ["one's own file"],
      querystring: z.strictObject(pageShape),
      response: {
        200: z
          .object({ disputes: z.array(listedDisputeShape), next: nextShape, isSimulated: simulatedShape })
          .meta({ description: "A page of your disputes." }),
        ...problemResponses("request_malformed", "cursor_malformed", "session_missing", "right_missing"),
      },
    },
    handler: async (request) => {
      const { viewer } = contesterOf(request);
      const { cursor, limit } = request.query;
      const list = ["my disputes", viewer.subject];
      const before = cursor === undefined ? undefined : placeShape.parse(openCursor(installation.keys, list, cursor))[0];
      const { disputes, next } = await listDisputes(installation, { viewer, before, limit });
      return {
        disputes: disputes.map(toldListed),
        next: next === undefined ? null : sealCursor(installation.keys, list, [next]),
        isSimulated: (await installation.moment()).isSimulated,
      };
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/me/disputes/:id",
    config: { right: "own" },
    schema: {
      summary: "Read a dispute of yours",
      description: "With every step, what is owed next, and the files that were put into it.",
      tags: ["one's own file"],
      params: disputeParamsShape,
      response: {
        200: disputeShape.meta({ description: "The dispute." }),
        ...problemResponses("session_missing", "right_missing", "dispute_unknown"),
      },
    },
    handler: async (request) => {
      const view = await showDispute(installation, { dispute: request.params.id, viewer: contesterOf(request).viewer });
      return toldDispute(view, await installation.moment());
    },
  });
}

type OwnStep<Shape extends z.ZodType> = {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly body: Shape;
  readonly deed: (body: z.output<Shape>, by: By) => Deed;
};

function addStep<Shape extends z.ZodType>(scope: Scope, { installation }: RouteContext, given: OwnStep<Shape>): void {
  scope.route({
    method: "POST",
    url: `/v1/me/disputes/:id/${given.name}`,
    config: { right: "own" },
    schema: {
      summary: given.summary,
      description: given.description,
      tags: ["one's own file"],
      params: disputeParamsShape,
      body: given.body,
      response: { 200: disputeResultShape, ...problemResponses("session_missing", ...STEP_PROBLEMS) },
    },
    handler: async (request) => {
      const { viewer, by, person } = contesterOf(request);
      // Parsed already; the compiler loses the type in a route that is made of a table.
      const deed = given.deed(given.body.parse(request.body), { by });
      const result = await takeStep(installation, { dispute: request.params.id, viewer, person }, deed);
      return toldDisputeResult(result, await installation.moment());
    },
  });
}
