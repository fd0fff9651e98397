import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { writeFileDurable } from "../../lib/node/index.ts";
import { letterOf } from "./mail-channel.ts";
import { type Message, machineText, type Send } from "./message.ts";

/** Only the operator's own account may read what is told to people. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

const FROM = "Credence <credence@localhost>";

/**
 * Lays messages into a folder, for whoever takes them from there: `ID.eml` for an e-mail address (RFC 5322), `ID.json` for everything else, in the form
 * that a webhook gets. Laid twice, a message is one file.
 */
export function openOutbox(folder: string): Send {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const letter = async (message: Message): Promise<Uint8Array> => {
    const { message: bytes } = await composer.sendMail(letterOf(message, FROM));
    if (!Buffer.isBuffer(bytes)) throw new TypeError("a letter is composed as a whole");
    return bytes;
  };
  let made: Promise<unknown> | undefined;
  return async (message) => {
    const isLetter = message.addresses.some(({ scheme }) => scheme === "email");
    const name = `${message.statement.id}.${isLetter ? "eml" : "json"}`;
    try {
      made ??= mkdir(folder, { recursive: true, mode: FOLDER_MODE });
      await made;
      const text = isLetter ? await letter(message) : `${machineText(message)}\n`;
      await writeFileDurable(join(folder, name), text, { mode: FILE_MODE });
    } catch {
      made = undefined;
      return { is: "failed", channel: "outbox", failure: "outbox_closed" };
    }
    return { is: "delivered", channel: "outbox" };
  };
}
