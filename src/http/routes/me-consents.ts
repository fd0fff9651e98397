import { z } from "zod";
import { parseInstant } from "../../lib/index.ts";
import { listConsents, recordConsent, withdrawConsents } from "../../service/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import {
  CONSENT_EXAMPLE,
  consentEndShape,
  consentListShape,
  consentParts,
  consentResultShape,
  problemResponses,
  toldConsent,
  toldConsentEnd,
} from "../shapes/index.ts";

const consentShape = z.strictObject(consentParts).meta({ title: "My consent", examples: [CONSENT_EXAMPLE] });
const withdrawalShape = z
  .strictObject({ purposes: consentParts.purposes.optional() })
  .meta({ title: "My consent withdrawn", examples: [{ purposes: ["buy-from"] }] });

const SIGNED_IN = ["session_missing", "right_missing"] as const;
const PROBLEMS = ["json_malformed", "request_malformed", "purpose_unknown", "consent_refused", ...SIGNED_IN] as const;

/** `GET`, `POST` and `DELETE /v1/me/consents`: what one agreed to oneself. */
export function addMyConsentRoutes(scope: Scope, { installation }: RouteContext): void {
  const isSimulated = async () => (await installation.moment()).isSimulated;
  scope.route({
    method: "GET",
    url: "/v1/me/consents",
    config: { right: "own" },
    schema: {
      summary: "List what I agreed to",
      tags: ["one's own file"],
      response: { 200: consentListShape, ...problemResponses(...SIGNED_IN) },
    },
    handler: async (request) => {
      const consents = await listConsents(installation, { subject: sessionOf(request).subject, by: "subject" });
      return { consents: consents.map(toldConsent), isSimulated: await isSimulated() };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/me/consents",
    config: { right: "own" },
    schema: {
      summary: "Agree to be asked about",
      tags: ["one's own file"],
      body: consentShape,
      response: { 200: consentResultShape, ...problemResponses("instant_malformed", ...PROBLEMS) },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const { givenAt, until, recipients = [], ...body } = request.body;
      const times = { givenAt: microsOf(givenAt), until: microsOf(until) };
      const { receipt, ...told } = await recordConsent(installation, {
        ...body,
        ...times,
        subject,
        recipients,
        recorder: { is: "subject" },
      });
      return { ...toldConsent(told), receipt, isSimulated: await isSimulated() };
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/me/consents",
    config: { right: "own" },
    schema: {
      summary: "Agree no more",
      description: "For these purposes, or for all. From then on nobody's check for them is answered.",
      tags: ["one's own file"],
      body: withdrawalShape,
      response: { 200: consentEndShape, ...problemResponses("consent_unknown", ...PROBLEMS) },
    },
    handler: async (request) => {
      const { subject } = sessionOf(request);
      const result = await withdrawConsents(installation, { subject, purposes: request.body.purposes, recorder: { is: "subject" } });
      return toldConsentEnd(result, { isSimulated: await isSimulated() });
    },
  });
}

function microsOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseInstant(text).micros;
}
