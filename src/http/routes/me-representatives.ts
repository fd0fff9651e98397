import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { endRepresentative, listRepresentatives, nameRepresentative } from "../../service/contact-change/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, receiptShape } from "../shapes/index.ts";

const id = z.string().meta({ description: "The representative's id." });
const name = z.string().min(1).max(200);
const REPRESENTATIVE = "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";
const RECEIPT = "credence.local/...";

const listShape = z
  .object({
    representatives: z.array(
      z.object({
        representative: id,
        name,
        shown: z.string().meta({ description: "Their contact, masked." }),
        from: instantShape.meta({ description: "From when they act." }),
      }),
    ),
  })
  .meta({
    description: "Who acts for you, the first named first.",
    examples: [
      { representatives: [{ representative: REPRESENTATIVE, name: "Ada Lee", shown: "email:•••@•••.org", from: "2024-06-01T12:00:00Z" }] },
    ],
  });

const nameShape = z
  .strictObject({ name, contact: z.string().min(1).max(400).meta({ description: "`email:...` or `phone:...`." }) })
  .meta({ title: "Representative", examples: [{ name: "Ada Lee", contact: "email:ada@example.org" }] });

const namedShape = z
  .object({ representative: id, from: instantShape, receipt: receiptShape })
  .meta({ description: "Named.", examples: [{ representative: REPRESENTATIVE, from: "2024-06-04T12:00:00Z", receipt: RECEIPT }] });

const endedShape = z
  .object({ representative: id, at: instantShape, receipt: receiptShape })
  .meta({ description: "Ended.", examples: [{ representative: REPRESENTATIVE, at: "2024-06-01T12:00:00Z", receipt: RECEIPT }] });

const OWN = ["request_malformed", "session_missing", "right_missing"] as const;
const TAGS = ["one's own file"];

/** `/v1/me/representatives`: who acts for the body of the session. */
export function addMyRepresentativeRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/representatives",
    config: { right: "own" },
    schema: { summary: "Who acts for you", tags: TAGS, response: { 200: listShape, ...problemResponses(...OWN) } },
    handler: async (request) => {
      const all = await listRepresentatives(installation, sessionOf(request).subject);
      return { representatives: all.map(({ from, ...representative }) => ({ ...representative, from: formatInstant(from) })) };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/me/representatives",
    config: { right: "own" },
    schema: {
      summary: "Name somebody who acts for you",
      description:
        "For companies and other bodies. They can sign in 72 hours later, with a code sent to their contact; until then your contacts and your other representatives, who are told, can end it.",
      tags: TAGS,
      body: nameShape,
      response: {
        200: namedShape,
        ...problemResponses(
          ...OWN,
          "json_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "contact_refused",
        ),
      },
    },
    handler: async (request) => {
      const { from, ...named } = await nameRepresentative(installation, sessionOf(request), request.body);
      return { ...named, from: formatInstant(from) };
    },
  });
  scope.route({
    method: "DELETE",
    url: "/v1/me/representatives/:id",
    config: { right: "own" },
    schema: {
      summary: "End a representative",
      description: "At once, with every session of theirs.",
      tags: TAGS,
      params: z.object({ id: z.uuid().meta({ description: "The representative's id." }) }),
      response: { 200: endedShape, ...problemResponses(...OWN, "contact_unknown") },
    },
    handler: async (request) => {
      const { at, ...ended } = await endRepresentative(installation, sessionOf(request), request.params.id);
      return { ...ended, at: formatInstant(at) };
    },
  });
}
