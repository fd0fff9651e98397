import { z } from "zod";
import { proveBody, proveLaw } from "../../service/public-proof/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { bodyProofShape, lawProofShape, problemResponses, sizeShape, toldBodyProof, toldLawProof } from "../shapes/index.ts";

/** No purpose has had a model a day for as long. */
const VERSION_MAX = 1_000_000;

/** `GET /v1/purposes/{name}/proof` and `GET /v1/subjects/{id}/proof`: what a stranger verifies a public answer by. */
export function addPublicProofRoutes(scope: Scope, context: RouteContext): void {
  addLawProof(scope, context);
  addBodyProof(scope, context);
}

function addLawProof(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/purposes/:name/proof",
    schema: {
      summary: "Prove under which law a purpose is answered",
      description:
        "The statements by which the purpose, the registers it reads and a version of its model came into the log, each whole, with its salt and the proof that it is there, and those of the log's own keys. With them and a tally anybody computes a standing again. Open to all.",
      tags: ["log", "law"],
      params: z.object({
        name: z
          .string()
          .min(1)
          .max(60)
          .meta({ description: "GET /v1/purposes lists them.", examples: ["trade-with"] }),
      }),
      querystring: z.strictObject({
        model: z.coerce
          .number()
          .int()
          .min(1)
          .max(VERSION_MAX)
          .optional()
          .meta({ description: "Another version of the model than the one that serves now.", examples: [3] }),
        size: sizeShape,
      }),
      response: {
        200: lawProofShape,
        ...problemResponses(
          "request_malformed",
          "purpose_unknown",
          "model_missing",
          "model_version_unknown",
          "log_part_unknown",
          "key_missing",
        ),
      },
    },
    handler: async ({ params: { name }, query: { model, size } }) => {
      const [proof, { isSimulated }] = await Promise.all([proveLaw(installation, { purpose: name, model, size }), installation.moment()]);
      return { ...toldLawProof(proof), isSimulated };
    },
  });
}

function addBodyProof(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/subjects/:id/proof",
    schema: {
      summary: "Prove what is on record about a body",
      description:
        "The newest statements about a company, an establishment or a public body, each with the proof that it is in the log. Whole and with their salt: its records in registers whose standings are public, and what made one of them count no more, or again. Of all others the kind, the day and the place. Where all statements are shown, the tally is the sum of these records, and anybody can see that it is. Persons are answered as if they were not there: nobody is shown a leaf that is theirs, and they have their whole file.",
      tags: ["log", "subjects"],
      params: z.object({
        id: z
          .string()
          .min(1)
          .max(400)
          .meta({ description: "`scheme:value`, percent-encoded, or the subject's id.", examples: ["licence:chicago-food:1"] }),
      }),
      querystring: z.strictObject({ size: sizeShape }),
      response: {
        200: bodyProofShape,
        ...problemResponses(
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "subject_unknown",
          "log_part_unknown",
        ),
      },
    },
    handler: async ({ params: { id }, query: { size } }) => {
      const [proof, { isSimulated }] = await Promise.all([proveBody(installation, { subject: id, size }), installation.moment()]);
      return { ...toldBodyProof(proof), isSimulated };
    },
  });
}
