import { z } from "zod";

/** A record as a source writes it. For readers only: the service parses records against their registers, once. */
export const recordShape = z
  .object({
    register: z.string().meta({ description: "A register's name: GET /v1/registers." }),
    type: z.string().meta({ description: "A record type of the register." }),
    reference: z.string().meta({ description: "Your own number for the record. The same again is a no-op: retry as often as you like." }),
    subject: z.string().meta({ description: "Whom it is about, as `scheme:value`." }),
    kind: z.enum(["person", "body"]).optional().meta({ description: "What is not said is taken for a person." }),
    occurredAt: z.string().meta({ description: "ISO 8601 with a zone, or a day, month or year." }),
    knownAt: z.string().optional().meta({ description: "When you could first know, where that was later." }),
    says: z.record(z.string(), z.unknown()).meta({ description: "What happened: the fields of the record type." }),
  })
  .meta({
    title: "Record",
    examples: [
      {
        register: "trades",
        type: "rated",
        reference: "2024-000117",
        subject: "account:otc:1810",
        occurredAt: "2024-05-01T12:00:00Z",
        says: { rating: 3, by: "account:otc:6" },
      },
    ],
  });
