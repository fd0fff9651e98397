import { z } from "zod";
import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { hasRecords } from "../../service/index.ts";
import { listInbox, PIECE_BYTES_MAX, UPLOAD_BYTES_MAX } from "../../service/operations/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, simulatedShape } from "../shapes/index.ts";

const OPERATORS = ["key_missing", "right_missing"] as const;
const NAME_CHARS_MAX = 255;

const importsShape = z
  .object({
    datasets: z.array(
      z.object({
        pack: z.string(),
        name: z.string(),
        title: z.string(),
        wants: z.string().meta({ description: "What the file has to be." }),
        licence: z.string(),
        source: z.string().meta({ description: "In whose name the records come." }),
      }),
    ),
    canSimulate: z.boolean().meta({ description: "Whether the configuration has a demonstration: nothing of it ever happened." }),
    canUpload: z.boolean().meta({ description: "Into an empty store only; later, files are laid into the folder on the server." }),
    files: z
      .array(
        z.object({
          name: z.string(),
          kind: z.enum(["file", "folder"]),
          bytes: z.int().nullable(),
          changedAt: instantShape,
          isUpload: z.boolean(),
        }),
      )
      .meta({ description: "What lies in the folder `imports` beside the key file." }),
    isEmpty: z.boolean(),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "What can be imported.",
    examples: [
      {
        datasets: [
          {
            pack: "trading",
            name: "bitcoin-otc",
            title: "Bitcoin-OTC: ratings among traders, 2010 to 2016",
            wants: "soc-sign-bitcoinotc.csv",
            licence: "...",
            source: "bitcoin-otc",
          },
        ],
        canSimulate: true,
        canUpload: true,
        files: [{ name: "soc-sign-bitcoinotc.csv", kind: "file", bytes: 1_011_180, changedAt: "2024-06-01T12:00:00Z", isUpload: false }],
        isEmpty: true,
        isSimulated: false,
      },
    ],
  });

const uploadShape = z
  .object({
    upload: z.string(),
    received: z.int(),
    bytes: z.int(),
    pieceBytesMax: z.int(),
    file: z.string().nullable().meta({ description: "What to import it by, once it is whole." }),
  })
  .meta({
    description: "How much of the file has come.",
    examples: [
      { upload: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11", received: 0, bytes: 1_011_180, pieceBytesMax: PIECE_BYTES_MAX, file: null },
    ],
  });

/** `/v1/operations/imports` and `/v1/operations/uploads`: what can be imported, and files on their way in. */
export function addImportRoutes(scope: Scope, context: RouteContext): void {
  addList(scope, context);
  addBeginning(scope, context);
}

function addList(scope: Scope, { installation, workshop }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/operations/imports",
    config: { right: "operate" },
    schema: {
      summary: "List what can be imported",
      description: "The data sets that ship with this configuration, and the files there are to import them from. None of the data ships.",
      tags: ["operations"],
      response: { 200: importsShape, ...problemResponses(...OPERATORS, "file_unreadable") },
    },
    handler: async () => {
      const { importsFolder, datasets, simulation } = workshop;
      const [isAny, { isSimulated }] = await Promise.all([hasRecords(installation), installation.moment()]);
      const files = importsFolder === undefined ? [] : await listInbox(importsFolder);
      return {
        datasets: datasets.map(({ pack, name, title, wants, licence, source }) => ({ pack, name, title, wants, licence, source })),
        canSimulate: simulation !== undefined,
        canUpload: importsFolder !== undefined && !isAny,
        files: files.map((file) => ({ ...file, bytes: file.bytes ?? null, changedAt: formatInstant(file.changedAt) })),
        isEmpty: !isAny,
        isSimulated,
      };
    },
  });
}

function addBeginning(scope: Scope, { uploads }: RouteContext): void {
  scope.route({
    method: "POST",
    url: "/v1/operations/uploads",
    config: { right: "operate" },
    schema: {
      summary: "Begin to send a file",
      description:
        "For the first import into an empty store, at most 2 GiB, piece by piece. Of the name only letters, digits, dots and dashes are kept. The file is taken away once it was imported, and a day later where it was not.",
      tags: ["operations"],
      body: z
        .strictObject({ name: z.string().min(1).max(NAME_CHARS_MAX), bytes: z.int().min(1).max(UPLOAD_BYTES_MAX) })
        .meta({ title: "Upload", examples: [{ name: "soc-sign-bitcoinotc.csv", bytes: 1_011_180 }] }),
      response: { 200: uploadShape, ...problemResponses("json_malformed", "request_malformed", ...OPERATORS, "upload_refused") },
    },
    handler: async ({ body }) => {
      const { file, ...begun } = await uploads.begin(body);
      return { ...begun, file: file ?? null, pieceBytesMax: PIECE_BYTES_MAX };
    },
  });
}

/** Pieces of files. A scope of its own: here bytes are taken, and JSON is not. */
export async function addPieceRoutes(scope: Scope, { uploads }: RouteContext): Promise<void> {
  scope.removeAllContentTypeParsers();
  const options = { parseAs: "buffer", bodyLimit: PIECE_BYTES_MAX } as const;
  scope.addContentTypeParser("application/octet-stream", options, async (_request: unknown, bytes: Buffer) => bytes);
  scope.route({
    method: "PUT",
    url: "/v1/operations/uploads/:id",
    config: { right: "operate" },
    bodyLimit: PIECE_BYTES_MAX,
    schema: {
      summary: "Send a piece of a file",
      description: `The bytes are the body, at most ${PIECE_BYTES_MAX} of them, and one piece after the other.`,
      tags: ["operations"],
      params: z.object({ id: z.uuid().meta({ description: "The upload's id." }) }),
      querystring: z.strictObject({
        from: z.coerce
          .number()
          .int()
          .min(0)
          .max(UPLOAD_BYTES_MAX)
          .meta({ description: "Where the piece begins: what was received so far." }),
      }),
      response: {
        200: uploadShape,
        ...problemResponses("request_malformed", ...OPERATORS, "body_too_large", "media_type_unsupported", "upload_refused"),
      },
    },
    handler: async ({ params: { id }, query: { from }, body }) => {
      if (!Buffer.isBuffer(body)) throw new CredenceError("upload_refused", "the request has no body; wanted a piece of the file");
      const { file, ...received } = await uploads.add(id, { from, bytes: body });
      return { ...received, file: file ?? null, pieceBytesMax: PIECE_BYTES_MAX };
    },
  });
}
