import { z } from "zod";
import type { BodyProof, LawProof } from "../../service/public-proof/index.ts";
import { simulatedShape } from "./instant-shape.ts";

const hashShape = z.base64().meta({ description: "32 bytes." });

/** Where a statement is, and what leads from there to the root. */
const placeShape = {
  n: z.int().meta({ description: "Its number in its chain." }),
  leaf: z.int().meta({ description: "Which leaf of the log it is, from 0." }),
  day: z.int().meta({ description: "The UTC day on which it came into the log, counted from 1970." }),
  kind: z.string(),
  link: hashShape,
  proof: z.array(hashShape).meta({ description: "The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1)." }),
};

const openShape = {
  salt: hashShape,
  body: z
    .record(z.string(), z.unknown())
    .meta({ description: "The statement: SHA-256 of the salt and its canonical JSON is the commitment." }),
};

const lawStatementShape = z.object({ epoch: z.int(), ...placeShape, ...openShape });

const chainStatementShape = z.union([
  z.object({ ...placeShape, ...openShape }),
  z.object({ ...placeShape, commitment: hashShape, closed: z.literal("withheld") }),
  z.object({ ...placeShape, commitment: hashShape, closed: z.literal("erased"), id: z.string() }),
]);

const logsShape = z
  .array(z.object({ epoch: z.int(), origin: z.string(), size: z.int() }))
  .meta({ description: "The logs that the statements lie in, each with the number of leaves that the proofs lead to." });

/** Against how many leaves statements are to be proven. */
export const sizeShape = z.coerce
  .number()
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .optional()
  .meta({
    description: "How many leaves the checkpoint speaks for that the proofs are to lead to; without it, the one that is served.",
    examples: [1024],
  });

/** The law that answers rest on, with its proofs. */
export const lawProofShape = z
  .object({
    purpose: z.object({ name: z.string(), digest: z.string() }),
    model: z.object({ version: z.int(), digest: z.string() }),
    logs: logsShape,
    law: z.array(lawStatementShape),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "The statements, each with its proof.",
    examples: [
      {
        purpose: { name: "trade-with", digest: "5be4d2f0a1c3..." },
        model: { version: 3, digest: "9f86d081884c..." },
        logs: [{ epoch: 1, origin: "credence.local/market-1a2b3c4d/1", size: 1024 }],
        law: [
          {
            epoch: 1,
            n: 7,
            leaf: 6,
            day: 19875,
            kind: "model",
            salt: "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            body: { kind: "model", purpose: "trade-with", version: 3, day: 19875, digest: "9f86d081884c...", document: {} },
            link: "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            proof: ["3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="],
          },
        ],
        isSimulated: false,
      },
    ],
  });

/** What is on record about a body, with its proofs. */
export const bodyProofShape = z
  .object({
    subject: z.string().meta({ description: "The body's id." }),
    logs: logsShape,
    chains: z.array(
      z.object({
        subject: z.string(),
        epoch: z.int(),
        key: hashShape.meta({ description: "Of the chain: with it anybody can find the chain's leaves in the log by their tags." }),
        statements: z.array(chainStatementShape),
      }),
    ),
    isWhole: z.boolean().meta({ description: "Whether these are all statements about it; else they are the newest." }),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "Its statements, the body's own chain first, then those of linked bodies.",
    examples: [
      {
        subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
        logs: [{ epoch: 1, origin: "credence.local/city-1a2b3c4d/1", size: 1024 }],
        chains: [
          {
            subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
            epoch: 1,
            key: "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            statements: [
              {
                n: 1,
                leaf: 812,
                day: 19875,
                kind: "check",
                commitment: "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                closed: "withheld",
                link: "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                proof: [],
              },
            ],
          },
        ],
        isWhole: true,
        isSimulated: false,
      },
    ],
  });

/** The statements of the law in the words of the API: bodies as they were committed to, member by member. */
export function toldLawProof({ purpose, model, logs, law }: LawProof): Omit<z.output<typeof lawProofShape>, "isSimulated"> {
  const told = law.map(({ body, proof, ...rest }) => ({ ...rest, body: { ...body }, proof: [...proof] }));
  return { purpose: { ...purpose }, model: { ...model }, logs: logs.map((log) => ({ ...log })), law: told };
}

/** The same of a body's chains. */
export function toldBodyProof({ subject, logs, chains, isWhole }: BodyProof): Omit<z.output<typeof bodyProofShape>, "isSimulated"> {
  const told = chains.map(({ statements, ...chain }) => ({ ...chain, statements: statements.map(toldStatement) }));
  return { subject, logs: logs.map((log) => ({ ...log })), chains: told, isWhole };
}

function toldStatement(statement: BodyProof["chains"][number]["statements"][number]): z.output<typeof chainStatementShape> {
  const proof = [...statement.proof];
  return "body" in statement ? { ...statement, proof, body: { ...statement.body } } : { ...statement, proof };
}
