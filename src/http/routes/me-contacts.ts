import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { confirmContact, dropContact, listContacts, nameContact } from "../../service/contact-change/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, receiptShape } from "../shapes/index.ts";

const id = z.string().meta({ description: "The contact's id." });
const CONTACT = "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";
const RECEIPT = "credence.local/...";

const listShape = z
  .object({
    contacts: z.array(
      z.object({
        contact: id,
        shown: z.string().meta({ description: "Masked." }),
        source: z.string().nullable().meta({ description: "Who furnished it; `null`: you." }),
        state: z.enum(["in_force", "to_come", "offered", "unconfirmed"]),
        from: instantShape.nullable().meta({ description: "From when it is in force; `null`: not before you confirm it." }),
      }),
    ),
  })
  .meta({
    description: "How you can be reached, the oldest first.",
    examples: [
      {
        contacts: [
          { contact: CONTACT, shown: "email:•••@•••.org", source: "bitcoin-otc", state: "in_force", from: "2024-06-01T12:00:00Z" },
        ],
      },
    ],
  });

const nameShape = z
  .strictObject({ contact: z.string().min(1).max(400).meta({ description: "`email:...` or `phone:...`." }) })
  .meta({ title: "Own contact", examples: [{ contact: "email:ann@example.org" }] });

const namedShape = z.object({ contact: id, at: instantShape, codeEndsAt: instantShape, receipt: receiptShape }).meta({
  description: "A code is on its way to it.",
  examples: [{ contact: CONTACT, at: "2024-06-01T12:00:00Z", codeEndsAt: "2024-06-01T12:10:00Z", receipt: RECEIPT }],
});

const confirmShape = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{6}$/, "six digits")
      .meta({ description: "Six digits." }),
  })
  .meta({ title: "Confirmation", examples: [{ code: "012345" }] });

const confirmedShape = z
  .object({ contact: id, from: instantShape, receipt: receiptShape })
  .meta({ description: "Confirmed.", examples: [{ contact: CONTACT, from: "2024-06-04T12:00:00Z", receipt: RECEIPT }] });

const droppedShape = z
  .object({ contact: id, at: instantShape, receipt: receiptShape })
  .meta({ description: "Dropped.", examples: [{ contact: CONTACT, at: "2024-06-01T12:00:00Z", receipt: RECEIPT }] });

const params = z.object({ id: z.uuid().meta({ description: "The contact's id." }) });
const OWN = ["request_malformed", "session_missing", "right_missing"] as const;
const TAGS = ["one's own file"];

/** `/v1/me/contacts`: how the subject of the session can be reached. */
export function addMyContactRoutes(scope: Scope, context: RouteContext): void {
  addReading(scope, context);
  addNaming(scope, context);
  addConfirming(scope, context);
  addDropping(scope, context);
}

function addReading(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/me/contacts",
    config: { right: "own" },
    schema: { summary: "How you can be reached", tags: TAGS, response: { 200: listShape, ...problemResponses(...OWN) } },
    handler: async (request) => ({
      contacts: (await listContacts(installation, sessionOf(request).subject)).map(({ source, from, ...contact }) => ({
        ...contact,
        source: source ?? null,
        from: from === undefined ? null : formatInstant(from),
      })),
    }),
  });
}

function addNaming(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/contacts",
    config: { right: "own" },
    schema: {
      summary: "Name a contact",
      description: "A new one, or one that a source offered: a code is sent to it, with which you confirm that it is yours.",
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
          "sign_in_paused",
        ),
      },
    },
    handler: async (request) => {
      const { at, codeEndsAt, ...named } = await nameContact(installation, sessionOf(request), request.body.contact);
      return { ...named, at: formatInstant(at), codeEndsAt: formatInstant(codeEndsAt) };
    },
  });
}

function addConfirming(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/contacts/:id/confirmation",
    config: { right: "own" },
    schema: {
      summary: "Confirm a contact",
      description:
        "With the code that was sent to it. Where another one is in force, this one is so 72 hours later, and the other one is told how to stop it.",
      tags: TAGS,
      params,
      body: confirmShape,
      response: { 200: confirmedShape, ...problemResponses(...OWN, "json_malformed", "code_wrong", "contact_unknown") },
    },
    handler: async (request) => {
      const given = { contact: request.params.id, code: request.body.code };
      const { from, ...confirmed } = await confirmContact(installation, sessionOf(request), given);
      return { ...confirmed, from: formatInstant(from) };
    },
  });
}

function addDropping(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "DELETE",
    url: "/v1/me/contacts/:id",
    config: { right: "own" },
    schema: {
      summary: "Drop a contact",
      description: "One that is not in force. One that is ends when another takes its place.",
      tags: TAGS,
      params,
      response: { 200: droppedShape, ...problemResponses(...OWN, "contact_unknown", "contact_refused") },
    },
    handler: async (request) => {
      const { at, ...dropped } = await dropContact(installation, sessionOf(request), request.params.id);
      return { ...dropped, at: formatInstant(at) };
    },
  });
}
