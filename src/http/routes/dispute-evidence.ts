import type { FastifyReply } from "fastify";
import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { addEvidence, EVIDENCE_BYTES_MAX, type EvidenceFile, type NewEvidence, showEvidence } from "../../service/dispute/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { evidenceResultShape, problemResponses, toldEvidence } from "../shapes/index.ts";
import { disputeParamsShape } from "./dispute-steps.ts";
import { contesterOf, viewerOfKey } from "./dispute-viewer.ts";

/** What files may be sent as. What they are is told by their own bytes. */
const SENT_AS = ["application/pdf", "image/png", "image/jpeg", "text/plain", "application/octet-stream"];

const ADDING = {
  summary: "Put a file into a dispute",
  description:
    "The file is the body: a PDF, a PNG, a JPEG or plain text in UTF-8, up to 5 MiB, up to 20 of one side. The type is told by its own bytes. It is kept sealed, and the other parties to the dispute see it. Steps name it by the id in the answer.",
  tags: ["disputes"],
  params: disputeParamsShape,
};

const SHOWING = {
  summary: "Read a file of a dispute",
  description: "As it was put in, as an attachment.",
  tags: ["disputes"],
  params: disputeParamsShape.extend({ evidence: z.string().meta({ description: "The file's id." }) }),
};

const ADDING_PROBLEMS = [
  "body_too_large",
  "media_type_unsupported",
  "right_missing",
  "dispute_unknown",
  "dispute_refused",
  "evidence_refused",
] as const;
const SHOWING_PROBLEMS = ["right_missing", "dispute_unknown", "evidence_unknown"] as const;

const behalfShape = z.strictObject({
  as: z.enum(["self", "subject"]).default("self").meta({ description: "`subject`: an operator puts in what the subject sent." }),
});

/** Files of disputes, for whoever has a key, and for the subject. A scope of its own: here files are taken, and JSON is not. */
export async function addEvidenceRoutes(scope: Scope, context: RouteContext): Promise<void> {
  scope.removeAllContentTypeParsers();
  const options = { parseAs: "buffer", bodyLimit: EVIDENCE_BYTES_MAX } as const;
  scope.addContentTypeParser(SENT_AS, options, async (_request: unknown, bytes: Buffer) => bytes);
  addForKeys(scope, context);
  addForSubjects(scope, context);
}

function addForKeys(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/disputes/:id/evidence",
    config: { right: "follow" },
    bodyLimit: EVIDENCE_BYTES_MAX,
    schema: {
      ...ADDING,
      querystring: behalfShape,
      response: { 200: evidenceResultShape, ...problemResponses("request_malformed", "key_missing", ...ADDING_PROBLEMS) },
    },
    handler: async (request) => {
      const viewer = viewerOfKey(request);
      const { role, holder } = keyOf(request);
      const isForSubject = request.query.as === "subject" && viewer.is === "operator";
      const party = isForSubject ? { party: "subject" as const } : {};
      const doing = { dispute: request.params.id, viewer, person: `${role}:${holder}`, ...party };
      return kept({ installation }, { ...doing, bytes: bytesOf(request.body) });
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/disputes/:id/evidence/:evidence",
    config: { right: "follow" },
    schema: { ...SHOWING, response: { 200: FILE_RESPONSE, ...problemResponses("key_missing", ...SHOWING_PROBLEMS) } },
    handler: async (request, reply) => {
      const { id, evidence } = request.params;
      return sendFile(reply, await showEvidence(installation, { dispute: id, viewer: viewerOfKey(request), evidence }));
    },
  });
}

function addForSubjects(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/disputes/:id/evidence",
    config: { right: "own" },
    bodyLimit: EVIDENCE_BYTES_MAX,
    schema: { ...ADDING, response: { 200: evidenceResultShape, ...problemResponses("session_missing", ...ADDING_PROBLEMS) } },
    handler: async (request) => {
      const { viewer, person } = contesterOf(request);
      return kept({ installation }, { dispute: request.params.id, viewer, person, bytes: bytesOf(request.body) });
    },
  });
  scope.route({
    method: "GET",
    url: "/v1/me/disputes/:id/evidence/:evidence",
    config: { right: "own" },
    schema: { ...SHOWING, response: { 200: FILE_RESPONSE, ...problemResponses("session_missing", ...SHOWING_PROBLEMS) } },
    handler: async (request, reply) => {
      const { id, evidence } = request.params;
      return sendFile(reply, await showEvidence(installation, { dispute: id, viewer: contesterOf(request).viewer, evidence }));
    },
  });
}

const FILE_RESPONSE = {
  description: "The file.",
  content: { "application/octet-stream": { schema: z.unknown() } },
};

async function kept({ installation }: Pick<RouteContext, "installation">, given: NewEvidence) {
  const { evidence, receipt } = await addEvidence(installation, given);
  return { ...toldEvidence(evidence), receipt, isSimulated: (await installation.moment()).isSimulated };
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw new CredenceError("evidence_refused", "the request has no body; wanted a file");
}

/** Never shown by a browser as a page of ours: what others put in is not to run here. */
function sendFile(reply: FastifyReply, { mediaType, bytes }: EvidenceFile) {
  return reply
    .header("content-type", mediaType)
    .header("content-disposition", "attachment")
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store")
    .send(bytes);
}
