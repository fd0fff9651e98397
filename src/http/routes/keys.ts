import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import { listApiKeys, revokeApiKey } from "../../service/index.ts";
import { keyOf } from "../access/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses } from "../shapes/index.ts";

const keyShape = z.object({
  id: z.string(),
  role: z.enum(["source", "subscriber", "operator", "authority"]),
  holder: z.string(),
  for: z.array(z.string()).meta({ description: "Registers, purposes or legal instruments." }),
  createdAt: instantShape,
  revokedAt: instantShape.nullable(),
  isThisOne: z.boolean().meta({ description: "Whether it is the one you ask with." }),
});

const EXAMPLE = {
  id: "key-1a2b3c4d5e6f",
  role: "source",
  holder: "bitcoin-otc",
  for: ["trades"],
  createdAt: "2024-06-01T12:00:00Z",
  revokedAt: null,
  isThisOne: false,
} as const;

type Listed = Awaited<ReturnType<typeof listApiKeys>>[number];

/** `/v1/operations/keys`: everybody's keys, to be seen and revoked. Made they are on the server: who holds one key must not make a second operator. */
export function addKeyRoutes(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/operations/keys",
    config: { right: "operate" },
    schema: {
      summary: "List everybody's keys",
      description: "Never the keys themselves. `credence keys create` makes one, on the server.",
      tags: ["operations"],
      response: {
        200: z.object({ keys: z.array(keyShape) }).meta({
          description: "In the order in which they were made.",
          examples: [{ keys: [{ ...EXAMPLE, for: ["trades"] }] }],
        }),
        ...problemResponses("key_missing", "right_missing"),
      },
    },
    handler: async (request) => ({ keys: (await listApiKeys(installation)).map((key) => toldKey(key, keyOf(request).id)) }),
  });
  scope.route({
    method: "POST",
    url: "/v1/operations/keys/:id/revocation",
    config: { right: "operate" },
    schema: {
      summary: "Revoke a key",
      description: "Anybody's, within a second and for good; the log says so. Revoking it again changes nothing.",
      tags: ["operations"],
      params: z.object({ id: z.string().max(60).meta({ description: "The key's id." }) }),
      response: {
        200: keyShape.meta({ description: "Revoked.", examples: [{ ...EXAMPLE, for: ["trades"], revokedAt: "2024-06-02T12:00:00Z" }] }),
        ...problemResponses("request_malformed", "key_missing", "right_missing", "key_unknown"),
      },
    },
    handler: async (request) => toldKey(await revokeApiKey(installation, request.params.id), keyOf(request).id),
  });
}

function toldKey({ id, role, holder, registers, purposes, instruments, createdAt, revokedAt }: Listed, own: string) {
  return {
    id,
    role,
    holder,
    for: [...registers, ...purposes, ...instruments],
    createdAt: formatInstant(createdAt),
    revokedAt: revokedAt === null ? null : formatInstant(revokedAt),
    isThisOne: id === own,
  };
}
