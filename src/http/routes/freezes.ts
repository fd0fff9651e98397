import { z } from "zod";
import { parseInstant } from "../../lib/index.ts";
import { freezeSubject, thawSubject } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { freezeResultShape, problemResponses, toldFreezeResult } from "../shapes/index.ts";

const named = z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." });
/** More than any configuration has. */
const PURPOSES_MAX = 100;
const purposes = z.array(z.string().max(60)).min(1).max(PURPOSES_MAX);

const frozenPurposes = purposes.meta({ description: "GET /v1/purposes lists them." });

/** What of one's own is frozen. */
export const ownFreezeShape = z
  .strictObject({ purposes: frozenPurposes })
  .meta({ title: "Own freeze", examples: [{ purposes: ["trade-with"] }] });

const freezeShape = z
  .strictObject({ subject: named, purposes: frozenPurposes })
  .meta({ title: "Freeze", examples: [{ subject: "account:otc:1810", purposes: ["trade-with"] }] });

const opening = {
  purposes: purposes.optional().meta({ description: "All that are frozen, where it is not given." }),
  subscriber: z.string().min(1).max(60).optional().meta({ description: "Let only this subscriber through." }),
  until: z.string().max(40).optional().meta({
    description: "Until then, with the whole of the day where it is one (in UTC). Where neither is given, it is lifted for good.",
  }),
};

/** What of one's own is opened. */
export const ownThawShape = z
  .strictObject(opening)
  .meta({ title: "Own thaw", examples: [{ purposes: ["trade-with"], subscriber: "demo", until: "2099-12-31" }] });

const thawShape = z
  .strictObject({ subject: named, ...opening })
  .meta({ title: "Thaw", examples: [{ subject: "account:otc:1810", purposes: ["trade-with"], subscriber: "demo", until: "2099-12-31" }] });

const PROBLEMS = problemResponses(
  "json_malformed",
  "request_malformed",
  "identifier_malformed",
  "identifier_scheme_unknown",
  "identifier_check_digit_wrong",
  "instant_malformed",
  "key_missing",
  "right_missing",
  "subject_unknown",
  "purpose_unknown",
  "freeze_refused",
);

/** `POST` and `DELETE /v1/freezes`: an operator places or lifts a freeze on a person's behalf. */
export function addFreezeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/freezes",
    config: { right: "freeze" },
    schema: {
      summary: "Stop new checks of a person",
      description:
        "From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to that person. Sent again it changes nothing, but earlier thaws end.",
      tags: ["subjects"],
      body: freezeShape,
      response: { 200: freezeResultShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const result = await freezeSubject(installation, { ...request.body, operator: keyOf(request).holder });
      return toldFreezeResult(result, await installation.moment());
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/freezes",
    config: { right: "freeze" },
    schema: {
      summary: "Lift a freeze, for good or in part",
      description: "For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.",
      tags: ["subjects"],
      body: thawShape,
      response: { 200: freezeResultShape, ...PROBLEMS },
    },
    handler: async (request) => {
      const { until, ...body } = request.body;
      const end = until === undefined ? undefined : parseInstant(until).micros;
      const result = await thawSubject(installation, { ...body, until: end, operator: keyOf(request).holder });
      return toldFreezeResult(result, await installation.moment());
    },
  });
}
