import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { furnishContact, stopContact } from "../../service/contact-change/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, receiptShape } from "../shapes/index.ts";

const furnishShape = z
  .strictObject({
    subject: z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." }),
    contact: z.string().min(1).max(400).meta({ description: "`email:...` or `phone:...`." }),
  })
  .meta({ title: "Contact", examples: [{ subject: "account:otc:1810", contact: "email:ann@example.org" }] });

const stopShape = z
  .strictObject({ word: z.string().min(1).max(100).meta({ description: "As the notice gave it." }) })
  .meta({ title: "Stop", examples: [{ word: "q3Zb0Jt5v1xkz2mX9pYw7aNcLr4dEfGh" }] });

const doneShape = z
  .object({ contact: z.string().meta({ description: "The contact's id." }), at: instantShape, receipt: receiptShape })
  .meta({
    description: "Done.",
    examples: [{ contact: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", at: "2024-06-01T12:00:00Z", receipt: "credence.local/..." }],
  });

/** `POST /v1/contacts` for sources, and `POST /v1/contacts/stops` for whoever was told of a new one. */
export function addContactRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/contacts",
    config: { right: "furnish" },
    schema: {
      summary: "Say how a subject can be reached",
      description:
        "Of somebody about whom you have furnished records. It is sealed, and nobody is shown it. The first one is in force at once; while another is, yours waits until the subject confirms it. Sent again it changes nothing.",
      tags: ["records"],
      body: furnishShape,
      response: {
        200: doneShape,
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "identifier_malformed",
          "identifier_scheme_unknown",
          "identifier_check_digit_wrong",
          "key_missing",
          "right_missing",
          "subject_unknown",
          "contact_refused",
        ),
      },
    },
    handler: async (request) => {
      const { at, ...furnished } = await furnishContact(installation, { ...request.body, source: keyOf(request).holder });
      return { ...furnished, at: formatInstant(at) };
    },
  });
  scope.route({
    method: "POST",
    url: "/v1/contacts/stops",
    schema: {
      summary: "Stop a new contact",
      description:
        "With the word of the notice that was sent to the contacts in force, until the new one is in force. Whoever is signed in to the file is signed out.",
      tags: ["one's own file"],
      body: stopShape,
      response: { 200: doneShape, ...problemResponses("json_malformed", "request_malformed", "contact_unknown", "contact_refused") },
    },
    handler: async ({ body }) => {
      const { at, ...stopped } = await stopContact(installation, body.word);
      return { ...stopped, at: formatInstant(at) };
    },
  });
}
