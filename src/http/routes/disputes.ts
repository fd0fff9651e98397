import { z } from "zod";
import { listDisputes, listWork, openDispute, showDispute } from "../../service/dispute/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { openCursor, sealCursor } from "../page-cursor.ts";
import {
  contestShape,
  disputeResultShape,
  disputeShape,
  listedDisputeShape,
  nextShape,
  pageShape,
  problemResponses,
  simulatedShape,
  toldDispute,
  toldDisputeResult,
  toldListed,
} from "../shapes/index.ts";
import { viewerOfKey } from "./dispute-viewer.ts";

const named = z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." });
const onBehalfShape = contestShape.extend({ subject: named, by: z.enum(["subject", "representative"]).default("subject") }).meta({
  title: "Contest on a subject's behalf",
  examples: [
    { subject: "account:otc:1810", record: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", by: "subject", ground: "not_mine", text: "By letter." },
  ],
});

const pageOfDisputesShape = z
  .object({ disputes: z.array(listedDisputeShape), next: nextShape, isSimulated: simulatedShape })
  .meta({ description: "A page of disputes." });

/** What opening one can be refused with. */
export const OPENING_PROBLEMS = ["subject_unknown", "record_unknown", "dispute_refused"] as const;

/** `/v1/disputes`: the work list of operators and sources, and disputes opened on a subject's behalf. */
export function addDisputeRoutes(scope: Scope, context: RouteContext): void {
  addOpening(scope, context);
  addLists(scope, context);
}

function addOpening(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/disputes",
    config: { right: "dispute" },
    schema: {
      summary: "Contest a record on a subject's behalf",
      description:
        "As the subject does by itself (POST /v1/me/disputes): its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that is contested already is joined to that dispute.",
      tags: ["disputes"],
      body: onBehalfShape,
      response: {
        200: disputeResultShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "key_missing",
          "right_missing",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          ...OPENING_PROBLEMS,
        ),
      },
    },
    handler: async (request) => {
      const opened = await openDispute(installation, { ...request.body, person: `operator:${keyOf(request).holder}` });
      return toldDisputeResult(opened, await installation.moment());
    },
  });
}

const queryShape = z.strictObject({
  list: z.enum(["waiting", "all"]).default("waiting").meta({
    description: "`waiting`: those in which you owe something, the least time left first. `all`: every one, the last to be opened first.",
  }),
  subject: named.optional().meta({ description: "Of `all`, those of one subject; for operators." }),
  ...pageShape,
});

const waitingPlaceShape = z.tuple([z.number(), z.uuid()]);
const placeShape = z.tuple([z.uuid()]);

type Query = z.output<typeof queryShape>;
type Viewer = ReturnType<typeof viewerOfKey>;

function addLists(scope: Scope, { installation }: RouteContext): void {
  const waiting = async ({ cursor, limit }: Query, viewer: Viewer) => {
    const list = ["disputes waiting", nameOf(viewer)];
    const place = cursor === undefined ? undefined : waitingPlaceShape.parse(openCursor(installation.keys, list, cursor));
    const after = place && { by: place[0], id: place[1] };
    const { disputes, next } = await listWork(installation, { viewer, after, limit });
    return { disputes, next: next === undefined ? null : sealCursor(installation.keys, list, [next.by, next.id]) };
  };
  const all = async ({ cursor, limit, subject }: Query, viewer: Viewer) => {
    const list = ["disputes", nameOf(viewer), subject ?? ""];
    const before = cursor === undefined ? undefined : placeShape.parse(openCursor(installation.keys, list, cursor))[0];
    const { disputes, next } = await listDisputes(installation, { viewer, subject, before, limit });
    return { disputes, next: next === undefined ? null : sealCursor(installation.keys, list, [next]) };
  };
  scope.route({
    method: "GET",
    url: "/v1/disputes",
    config: { right: "follow" },
    schema: {
      summary: "List disputes, by the time left",
      description: "An operator's work list, or a source's of the disputes about its own records.",
      tags: ["disputes"],
      querystring: queryShape,
      response: {
        200: pageOfDisputesShape,
        ...problemResponses("request_malformed", "cursor_malformed", "key_missing", "right_missing", "subject_unknown"),
      },
    },
    handler: async (request) => {
      const page = await (request.query.list === "waiting" ? waiting : all)(request.query, viewerOfKey(request));
      const { isSimulated } = await installation.moment();
      return { disputes: page.disputes.map(toldListed), next: page.next, isSimulated };
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/disputes/:id",
    config: { right: "follow" },
    schema: {
      summary: "Read a dispute",
      description: "With every step, what is owed next, and the files that were put into it.",
      tags: ["disputes"],
      params: z.object({ id: z.string().meta({ description: "The dispute's id." }) }),
      response: {
        200: disputeShape.meta({ description: "The dispute." }),
        ...problemResponses("key_missing", "right_missing", "dispute_unknown"),
      },
    },
    handler: async (request) => {
      const view = await showDispute(installation, { dispute: request.params.id, viewer: viewerOfKey(request) });
      return toldDispute(view, await installation.moment());
    },
  });
}

function nameOf(viewer: Viewer): string {
  return viewer.is === "operator" ? "operator" : `source ${viewer.name}`;
}
