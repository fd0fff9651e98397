import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type FileDocument, parseFileText, type ShippedRegisters, verifyFile } from "../core/file/index.ts";
import { registerKey, registerText } from "../core/law/index.ts";
import { parseVerifierKey, sha256, type VerifierKey, webCryptoEd25519 } from "../core/log/index.ts";
import { CredenceError } from "../errors.ts";
import { formatBytes } from "../lib/index.ts";
import { shippedPacks } from "../packs/index.ts";
import type { Command } from "./command.ts";
import { verifyReport } from "./verify-report.ts";

/** A file is read whole. With its proofs a statement takes some 2 kB: this is more than 100,000 of them, and well below what a string may have. */
const FILE_BYTES_MAX = 256 * 1024 * 1024;

/** `credence verify`: what a subject's file proves, on any machine: no store, no network, no configuration. */
export const verify: Command = async (given) => {
  const keys = given.texts("key")?.map(keyOf);
  const since = given.text("since");
  const document = await readDocument(given.word(0));
  const verdict = await verifyFile(document, {
    verify: webCryptoEd25519(crypto.subtle).verify,
    shippedRegisters: shippedRegisters(),
    ...(keys === undefined ? {} : { keys }),
    ...(since === undefined ? {} : { since: await readDocument(since) }),
  });
  return verifyReport(document, verdict, given.ink);
};

async function readDocument(path: string): Promise<FileDocument> {
  try {
    return parseFileText(await readText(path));
  } catch (error) {
    if (!(error instanceof CredenceError) || error.code !== "file_malformed") throw error;
    throw new CredenceError("file_malformed", `${path}: ${error.message}`, { details: error.details, cause: error });
  }
}

async function readText(path: string): Promise<string> {
  const unreadable = (cause: unknown) => {
    throw new CredenceError("file_unreadable", `${path} cannot be read; wanted a subject's file`, { cause });
  };
  const { size } = await stat(path).catch(unreadable);
  if (size > FILE_BYTES_MAX) {
    throw new CredenceError("body_too_large", `${path} has ${formatBytes(size)}; wanted at most ${formatBytes(FILE_BYTES_MAX)}`);
  }
  return readFile(path, "utf8").catch(unreadable);
}

function keyOf(text: string): VerifierKey {
  try {
    return parseVerifierKey(sha256, text);
  } catch (cause) {
    throw new CredenceError(
      "command_misused",
      "--key is not a verifier key; wanted name+1234abcd+base64, as the installation publishes it",
      {
        cause,
      },
    );
  }
}

/** What law 3 calls the vocabulary: the registers that ship, by the digest of their text. */
function shippedRegisters(): ShippedRegisters {
  const registers = shippedPacks.flatMap((pack) => pack.registers);
  return new Map(registers.map((register) => [registerKey(register), hash("sha256", registerText(register), "hex")]));
}
