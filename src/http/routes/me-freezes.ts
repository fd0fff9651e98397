import { parseInstant } from "../../lib/index.ts";
import { freezeSubject, thawSubject } from "../../service/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { freezeResultShape, problemResponses, toldFreezeResult } from "../shapes/index.ts";
import { ownFreezeShape, ownThawShape } from "./freezes.ts";

const PROBLEMS = problemResponses(
  "json_malformed",
  "request_malformed",
  "instant_malformed",
  "session_missing",
  "right_missing",
  "purpose_unknown",
  "freeze_refused",
);

/** In the statement: nobody acts on the subject's behalf. No operator has this name. */
const THE_SUBJECT_ITSELF = "";

/** `POST` and `DELETE /v1/me/freezes`: a person stops new checks, and lets them in again. */
export function addMyFreezeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/freezes",
    config: { right: "own" },
    schema: {
      summary: "Stop new checks of yourself",
      description:
        "From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to you. Sent again it changes nothing, but earlier thaws end.",
      tags: ["one's own file"],
      body: ownFreezeShape,
      response: { 200: freezeResultShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const result = await freezeSubject(installation, { ...request.body, subject, operator: THE_SUBJECT_ITSELF });
      return toldFreezeResult(result, await installation.moment());
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/me/freezes",
    config: { right: "own" },
    schema: {
      summary: "Let checks of yourself in again",
      description: "For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.",
      tags: ["one's own file"],
      body: ownThawShape,
      response: { 200: freezeResultShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const { until, ...body } = request.body;
      const end = until === undefined ? undefined : parseInstant(until).micros;
      const asked = { ...body, subject: sessionOf(request).subject, until: end, operator: THE_SUBJECT_ITSELF };
      return toldFreezeResult(await thawSubject(installation, asked), await installation.moment());
    },
  });
}
