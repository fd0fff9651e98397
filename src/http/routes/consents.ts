import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { formatInstant, parseInstant } from "../../lib/index.ts";
import { informSubject, listConsents, type Recorder, recordConsent, withdrawConsents } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import {
  CONSENT_EXAMPLE,
  consentEndShape,
  consentListShape,
  consentParts,
  consentResultShape,
  informedResultShape,
  informingShape,
  problemResponses,
  toldConsent,
  toldConsentEnd,
} from "../shapes/index.ts";

const named = z.string().min(1).max(400).meta({ description: "`scheme:value`, or the person's id." });

const consentShape = z.strictObject({ subject: named, ...consentParts }).meta({
  title: "Consent",
  examples: [{ subject: "account:olist:seller-1", ...CONSENT_EXAMPLE }],
});

const withdrawalShape = z
  .strictObject({ subject: named, purposes: consentParts.purposes.optional() })
  .meta({ title: "Consent withdrawn", examples: [{ subject: "account:olist:seller-1", purposes: ["buy-from"] }] });

const PROBLEMS = [
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
  "consent_refused",
] as const;

/** `POST` and `DELETE /v1/consents`, `POST /v1/informed`, `GET /v1/subjects/{id}/consents`: what persons agreed to, and were told. */
export function addConsentRoutes(scope: Scope, context: RouteContext): void {
  addGiving(scope, context);
  addWithdrawing(scope, context);
  addListing(scope, context);
  addInforming(scope, context);
}

function addGiving(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/consents",
    config: { right: "consent" },
    schema: {
      summary: "Record that a person agreed to be asked about",
      description:
        "By the source or the operator who collected it; nobody who asks for standings may record a consent. Purposes that need one are refused with `consent_missing` until then. The answer has a receipt for the person to keep.",
      tags: ["consent"],
      body: consentShape,
      response: { 200: consentResultShape, ...problemResponses(...PROBLEMS) },
    },
    handler: async (request) => {
      const { givenAt, until, recipients = [], ...body } = request.body;
      const times = { givenAt: microsOf(givenAt), until: microsOf(until) };
      const { receipt, ...told } = await recordConsent(installation, { ...body, ...times, recipients, recorder: recorderOf(request) });
      return { ...toldConsent(told), receipt, isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function addWithdrawing(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "DELETE",
    url: "/v1/consents",
    config: { right: "consent" },
    schema: {
      summary: "Record that a person agrees no more",
      description:
        "For these purposes, or for all. It holds for the next check, whoever had recorded the consents. Sent again it changes nothing.",
      tags: ["consent"],
      body: withdrawalShape,
      response: { 200: consentEndShape, ...problemResponses(...PROBLEMS, "consent_unknown") },
    },
    handler: async (request) => {
      const { subject, purposes } = request.body;
      const result = await withdrawConsents(installation, { subject, purposes, recorder: recorderOf(request) });
      return toldConsentEnd(result, await installation.moment());
    },
  });
}

function addListing(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/subjects/:id/consents",
    config: { right: "consents" },
    schema: {
      summary: "List what a person agreed to",
      description: "The look is in the person's file.",
      tags: ["consent"],
      params: z.object({ id: named }),
      response: { 200: consentListShape, ...problemResponses(...PROBLEMS) },
    },
    handler: async (request) => {
      const by = `operator:${keyOf(request).holder}`;
      const consents = await listConsents(installation, { subject: request.params.id, by });
      return { consents: consents.map(toldConsent), isSimulated: (await installation.moment()).isSimulated };
    },
  });
}

function addInforming(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/informed",
    config: { right: "consent" },
    schema: {
      summary: "Record that a person was informed",
      description: "Purposes that wait for it are refused with `not_yet_informed` until then. Sent again it changes nothing.",
      tags: ["consent"],
      body: informingShape,
      response: { 200: informedResultShape, ...problemResponses(...PROBLEMS) },
    },
    handler: async (request) => {
      const { informedAt, ...body } = request.body;
      const informing = { ...body, informedAt: microsOf(informedAt), recorder: recorderOf(request) };
      const { at, purposes, ...result } = await informSubject(installation, informing);
      const { isSimulated } = await installation.moment();
      return { ...result, purposes: [...purposes], at: formatInstant(at), isSimulated };
    },
  });
}

/** Who records: the holder of the request's key. */
function recorderOf(request: FastifyRequest): Recorder {
  const { role, holder: name, registers } = keyOf(request);
  return role === "source" ? { is: "source", name, registers } : { is: "operator", name };
}

function microsOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseInstant(text).micros;
}
