import { z } from "zod";
import { replyToListing } from "../../service/raters/index.ts";
import { sessionOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses, receiptShape, simulatedShape, statementIdShape } from "../shapes/index.ts";

const EXAMPLE = { reply: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e", receipt: "credence.local/...", isSimulated: false };

/** `/v1/me/ring-listings`: who is listed among likely rings replies to it. */
export function addRingListingRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/me/ring-listings/:id/reply",
    config: { right: "own" },
    schema: {
      summary: "Reply to standing in a list of likely rings",
      description:
        "Your file names the listing, what was seen, and until when it stands. What you reply stands beside it; a later reply takes its place.",
      tags: ["one's own file"],
      params: z.strictObject({ id: statementIdShape }),
      body: z
        .strictObject({ words: z.string().max(4_000) })
        .meta({ title: "Reply", examples: [{ words: "We are a club, and met in person." }] }),
      response: {
        200: z
          .object({ reply: z.string().meta({ description: "The statement's id." }), receipt: receiptShape, isSimulated: simulatedShape })
          .meta({ description: "Kept.", examples: [EXAMPLE] }),
        ...problemResponses(
          "json_malformed",
          "request_malformed",
          "session_missing",
          "right_missing",
          "ring_listing_unknown",
          "listing_refused",
        ),
      },
    },
    handler: async (request) => {
      const { subject, by, name } = sessionOf(request);
      const { id: listing } = request.params;
      const kept = await replyToListing(installation, { subject, listing, words: request.body.words, by: by === "subject" ? by : name });
      return { ...kept, isSimulated: (await installation.moment()).isSimulated };
    },
  });
}
