import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { ApiKey } from "../../service/index.ts";
import type { OwnSession } from "../../service/sign-in/index.ts";
import { instantShape } from "./instant-shape.ts";

/** A key has 46 characters; what is longer was not made here. */
const KEY_CHARS_MAX = 100;
const NAME_CHARS_MAX = 400;
/** As for POST /v1/sessions/openid. */
const TICKET_CHARS_MAX = 2_000;
const ANSWER_CHARS_MAX = 8_000;

const withKeyShape = z.strictObject({ key: z.string().min(1).max(KEY_CHARS_MAX).meta({ description: "An API key: `ck_...`." }) });

const withCodeShape = z.strictObject({
  subject: z.string().min(1).max(NAME_CHARS_MAX).meta({ description: "`scheme:value`, or the subject's id." }),
  representative: z.string().min(1).max(NAME_CHARS_MAX).optional().meta({
    description: "For somebody who acts for a body: their own contact, `email:...` or `phone:...`.",
  }),
  code: z
    .string()
    .regex(/^\d{6}$/, "six digits")
    .meta({ description: "Six digits." }),
});

const withIssuerShape = z.strictObject({
  ticket: z.string().min(1).max(TICKET_CHARS_MAX).meta({ description: "As POST /v1/sessions/issuers/{name} gave it." }),
  answer: z.url().max(ANSWER_CHARS_MAX).meta({ description: "The whole address that the issuer sent the person back to." }),
});

/** How a browser signs in: with a key, a code, or an issuer's answer. */
export const browserSignInShape = z
  .union([withKeyShape, withCodeShape, withIssuerShape])
  .meta({ title: "Browser's sign-in", examples: [{ subject: "account:otc:1810", code: "012345" }] });

const namesShape = z.array(z.string());

/** Who is there. */
export const whoShape = z
  .object({
    role: z.enum(["nobody", "subject", "source", "subscriber", "operator", "authority"]),
    holder: z.string().nullable().meta({ description: "The key's holder, or the representative's name." }),
    key: z.string().nullable().meta({ description: "The key's id, by which it can be revoked; never the key." }),
    registers: namesShape.meta({ description: "Of a source: where it may furnish." }),
    purposes: namesShape.meta({ description: "Of a subscriber: what it may ask. Operators may ask all." }),
    instruments: namesShape.meta({ description: "Of an authority: under which forms of legal instruments it may look." }),
    subject: z.string().nullable().meta({ description: "The id of the subject whose file it is." }),
    by: z.enum(["subject", "representative"]).nullable().meta({ description: "As whom, in a file of one's own." }),
    endsAt: instantShape
      .nullable()
      .meta({ description: "At the latest; after 15 minutes without use it is over before. `null` without a session." }),
  })
  .meta({
    description: "Who is there.",
    examples: [
      {
        role: "subscriber",
        holder: "demo",
        key: "key-1f2e3d4c5b6a",
        registers: [],
        purposes: ["trade-with"],
        instruments: [],
        subject: null,
        by: null,
        endsAt: "2024-06-01T13:00:00Z",
      },
    ],
  });

/** Who is there, in the words of the API. */
export type ToldWho = z.output<typeof whoShape>;

type Present = { readonly apiKey: ApiKey | undefined; readonly ownSession: OwnSession | undefined; readonly endsAt: number | undefined };

const NOBODY: ToldWho = {
  role: "nobody",
  holder: null,
  key: null,
  registers: [],
  purposes: [],
  instruments: [],
  subject: null,
  by: null,
  endsAt: null,
};

/** Puts it in the words of the API. */
export function toldWho({ apiKey, ownSession, endsAt }: Present): ToldWho {
  const until = endsAt === undefined ? null : formatInstant(endsAt);
  if (apiKey !== undefined) {
    const { id, role, holder, registers, purposes, instruments } = apiKey;
    return {
      ...NOBODY,
      role,
      holder,
      key: id,
      registers: [...registers],
      purposes: [...purposes],
      instruments: [...instruments],
      endsAt: until,
    };
  }
  if (ownSession === undefined) return NOBODY;
  const { subject, by, name } = ownSession;
  return { ...NOBODY, role: "subject", holder: by === "subject" ? null : name, subject, by, endsAt: until };
}
