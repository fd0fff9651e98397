import { z } from "zod";
import { INSTRUMENT_FORMS } from "../../core/authority/index.ts";
import { formatInstant, monthStart, parseInstant } from "../../lib/index.ts";
import { countLooksOfAuthorities, lookAsAuthority, prolongWithholding } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, receiptShape, simulatedShape } from "../shapes/index.ts";

const named = z.string().min(1).max(400).meta({ description: "`scheme:value`, or the subject's id." });
const text = z.string().trim().min(1).max(200);

const instrument = z
  .strictObject({
    form: z.enum(INSTRUMENT_FORMS),
    number: text.meta({ description: "Its number with the issuer." }),
    issuer: text.meta({ description: "Which court or office issued it." }),
    date: z.iso.date().meta({ description: "Its date." }),
  })
  .meta({ description: "A legal instrument of a form that this authority's key names." });

const withholding = z.strictObject({
  instrument,
  until: z.string().max(40).meta({ description: "At most 12 months from now; with the whole of the day where it is one (in UTC)." }),
});

const INSTRUMENT = { form: "court_order", number: "7 Hv 12/24x", issuer: "Regional Court of Graz", date: "2024-05-28" } as const;

const lookShape = z.strictObject({ subject: named, instrument, withhold: withholding.optional() }).meta({
  title: "A look by an authority",
  examples: [
    {
      subject: "account:otc:1810",
      instrument: INSTRUMENT,
      withhold: { instrument: { ...INSTRUMENT, number: "7 Hv 12/24x-3" }, until: "2024-11-30" },
    },
  ],
});

const renewalShape = z.strictObject({ subject: named, look: z.uuid(), ...withholding.shape }).meta({
  title: "Withheld for longer",
  examples: [{ subject: "account:otc:1810", look: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d", instrument: INSTRUMENT, until: "2025-05-31" }],
});

const withheldUntil = instantShape.nullable().meta({ description: "Until then it is not shown to whom it is about; `null`: it is." });

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
  "instrument_refused",
  "withholding_refused",
] as const;

/** `POST /v1/authority/looks` and `/v1/authority/withholdings`, and in public `GET /v1/authority-looks`. */
export function addAuthorityLookRoutes(scope: Scope, context: RouteContext): void {
  addLooking(scope, context);
  addWithholding(scope, context);
  addCounts(scope, context);
}

function addLooking(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/authority/looks",
    config: { right: "authority" },
    schema: {
      summary: "Look at a file under a legal instrument",
      description:
        "The look is a statement in the file, and counted in public (GET /v1/authority-looks). It may be withheld from whom it is about for at most 12 months, under a named instrument; its number is shown at once, and it is shown by itself afterwards.",
      tags: ["authorities"],
      body: lookShape,
      response: {
        200: z
          .object({
            look: z.string(),
            subject: z.string(),
            at: instantShape,
            withheldUntil,
            file: z.looseObject({}).meta({ description: "As GET /v1/subjects/{id}/file; docs/guides/file.md shows its layout." }),
            receipt: receiptShape,
            isSimulated: simulatedShape,
          })
          .meta({ description: "The file." }),
        ...problemResponses(...PROBLEMS, "body_too_large"),
      },
    },
    handler: async (request) => {
      const { withhold, ...body } = request.body;
      const asked = { ...body, key: keyOf(request), withhold: withhold && { ...withhold, until: parseInstant(withhold.until).micros } };
      const { at, withheldUntil: end, file, ...result } = await lookAsAuthority(installation, asked);
      const { isSimulated } = await installation.moment();
      return {
        ...result,
        at: formatInstant(at),
        withheldUntil: end === undefined ? null : formatInstant(end),
        file: { ...file },
        isSimulated,
      };
    },
  });
}

function addWithholding(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/authority/withholdings",
    config: { right: "authority" },
    schema: {
      summary: "Have a look of one's own withheld for longer",
      description: "By a new statement under a named instrument, at most 12 months from now. What was to be seen once stays so.",
      tags: ["authorities"],
      body: renewalShape,
      response: {
        200: z
          .object({ look: z.string(), at: instantShape, withheldUntil: instantShape, receipt: receiptShape, isSimulated: simulatedShape })
          .meta({ description: "Withheld until then." }),
        ...problemResponses(...PROBLEMS, "look_unknown"),
      },
    },
    handler: async (request) => {
      const { until, ...body } = request.body;
      const asked = { ...body, until: parseInstant(until).micros, key: keyOf(request) };
      const { look, at, withheldUntil: end, receipt } = await prolongWithholding(installation, asked);
      const { isSimulated } = await installation.moment();
      return { look, at: formatInstant(at), withheldUntil: formatInstant(end), receipt, isSimulated };
    },
  });
}

function addCounts(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/authority-looks",
    schema: {
      summary: "How often authorities looked",
      description:
        "By authority and UTC month, the latest first. No key is needed. Looks that are withheld from their subjects are counted.",
      tags: ["authorities"],
      response: {
        200: z
          .object({
            counts: z.array(z.object({ month: z.string(), authority: z.string(), looks: z.int() })),
            isSimulated: simulatedShape,
          })
          .meta({
            description: "The counts.",
            examples: [{ counts: [{ month: "2024-06", authority: "Regional Court of Graz", looks: 2 }], isSimulated: false }],
          }),
        ...problemResponses("key_missing"),
      },
    },
    handler: async () => {
      const counts = await countLooksOfAuthorities(installation);
      const { isSimulated } = await installation.moment();
      return {
        counts: counts.map(({ month, ...count }) => ({ month: formatInstant(monthStart(month)).slice(0, "2024-06".length), ...count })),
        isSimulated,
      };
    },
  });
}
