import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { issueOwnKey, listOwnKeys, type OwnKey, revokeOwnKey } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, simulatedShape } from "../shapes/index.ts";

/** A sentence; more belongs in one's own papers. */
const LABEL_CHARS_MAX = 100;
/** More than any configuration has. */
const NAMES_MAX = 100;

const label = z.string().max(LABEL_CHARS_MAX).meta({ description: "What it is for, in your own words. It is not in the log." });
const names = z.array(z.string().max(60)).max(NAMES_MAX);

const keyShape = z.object({
  id: z.string(),
  label,
  role: z.enum(["source", "subscriber", "operator", "authority"]),
  holder: z.string(),
  registers: z.array(z.string()).meta({ description: "Of a source: where it may furnish." }),
  purposes: z.array(z.string()).meta({ description: "Of a subscriber: what it may ask." }),
  createdAt: instantShape,
  revokedAt: instantShape.nullable(),
  isThisOne: z.boolean().meta({ description: "Whether it is the one you ask with." }),
  isWithinThisOne: z.boolean().meta({ description: "Whether it may no more than the one you ask with: only such are yours to revoke." }),
});

const EXAMPLE = {
  id: "key-1a2b3c4d5e6f",
  label: "the nightly upload",
  role: "source",
  holder: "bitcoin-otc",
  registers: ["trades"],
  purposes: [],
  createdAt: "2024-06-01T12:00:00Z",
  revokedAt: null,
  isThisOne: false,
  isWithinThisOne: true,
} as const;

const newKeyShape = z
  .strictObject({
    label: label.default(""),
    registers: names.min(1).optional().meta({ description: "Those of the key you ask with, where they are not given." }),
    purposes: names.min(1).optional().meta({ description: "The same for purposes." }),
  })
  .meta({ title: "New key", examples: [{ label: "the nightly upload", registers: ["trades"] }] });

const PROBLEMS = ["request_malformed", "key_missing", "right_missing"] as const;

/** `/v1/own-keys`: the keys of a source or a subscriber, by itself. */
export function addOwnKeyRoutes(scope: Scope, context: RouteContext): void {
  addList(scope, context);
  addMaking(scope, context);
  addRevoking(scope, context);
}

function addList(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/own-keys",
    config: { right: "keys" },
    schema: {
      summary: "List your keys",
      description:
        "Those in use first, then those that were revoked, the latest first. Never the keys themselves: nobody has them but you.",
      tags: ["keys"],
      response: {
        200: z.object({ keys: z.array(keyShape), isSimulated: simulatedShape }).meta({
          description: "Your keys.",
          examples: [{ keys: [{ ...EXAMPLE, registers: ["trades"], purposes: [] }], isSimulated: false }],
        }),
        ...problemResponses("key_missing", "right_missing"),
      },
    },
    handler: async (request) => ({
      keys: (await listOwnKeys(installation, keyOf(request))).map(toldKey),
      isSimulated: (await installation.moment()).isSimulated,
    }),
  });
}

function addMaking(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/own-keys",
    config: { right: "keys" },
    schema: {
      summary: "Make a key",
      description:
        "For yourself, and no wider than the one you ask with. The answer has its secret, which is shown this once: here only a digest is kept. That a key was made is in the log.",
      tags: ["keys"],
      body: newKeyShape,
      response: {
        200: z
          .object({
            key: keyShape,
            secret: z.string().meta({ description: "To be kept by you, and sent as `Authorization: Bearer ck_...`." }),
          })
          .meta({
            description: "Made.",
            examples: [{ key: { ...EXAMPLE, registers: ["trades"], purposes: [] }, secret: "ck_..." }],
          }),
        ...problemResponses("json_malformed", ...PROBLEMS, "key_limit_reached"),
      },
    },
    handler: async (request, reply) => {
      const { label: named, registers, purposes } = request.body;
      const asked = { label: named, ...(registers && { registers }), ...(purposes && { purposes }) };
      const { secret, id } = await issueOwnKey(installation, keyOf(request), asked);
      void reply.header("cache-control", "no-store");
      return { key: await shownKey(installation, request, id), secret };
    },
  });
}

async function shownKey(installation: RouteContext["installation"], request: FastifyRequest, id: string) {
  const made = (await listOwnKeys(installation, keyOf(request))).find((key) => key.id === id);
  if (made === undefined) throw new RangeError("a key that was just made is not there");
  return toldKey(made);
}

function addRevoking(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "DELETE",
    url: "/v1/own-keys/:id",
    config: { right: "keys" },
    schema: {
      summary: "Revoke a key of yours",
      description:
        "Refused everywhere within a second, the one you ask with included. Again it changes nothing. One that may more than yours is not yours to revoke.",
      tags: ["keys"],
      params: z.strictObject({ id: z.string().max(60).meta({ description: "The key's id, as the list has it." }) }),
      response: {
        200: z.object({ key: keyShape }).meta({
          description: "Revoked.",
          examples: [{ key: { ...EXAMPLE, registers: ["trades"], purposes: [], revokedAt: "2024-06-02T12:00:00Z" } }],
        }),
        ...problemResponses(...PROBLEMS, "key_unknown"),
      },
    },
    handler: async (request) => ({ key: toldKey(await revokeOwnKey(installation, keyOf(request), request.params.id)) }),
  });
}

function toldKey({ id, label: named, role, holder, createdAt, revokedAt, isThisOne, isWithinThisOne, ...key }: OwnKey) {
  return {
    id,
    label: named,
    role,
    holder,
    registers: [...key.registers],
    purposes: [...key.purposes],
    createdAt: formatInstant(createdAt),
    revokedAt: revokedAt === null ? null : formatInstant(revokedAt),
    isThisOne,
    isWithinThisOne,
  };
}
