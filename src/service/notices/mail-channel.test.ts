import { afterEach, describe, expect, it } from "vitest";
import { type MailBehaviour, openMailServer, type TestMailServer } from "../../../test/mail-server.ts";
import { openMail } from "./mail-channel.ts";
import type { Message } from "./message.ts";

const FROM = "Credence <notices@credence.example>";
const message: Message = {
  addresses: [{ scheme: "email", value: "ada@example.org" }],
  statement: {
    kind: "notice",
    id: "0193585a-0000-7000-8000-000000000001",
    at: 1_717_243_200_000_000,
    subject: "1a2b3c4d-0000-4000-8000-000000000001",
    to: "subject",
    about: "correction",
    cause: "0193585a-0000-7000-8000-000000000002",
    text: { en: { title: "A title", paragraphs: ["One.", "Two."] }, "zh-Hans": { title: "标题", paragraphs: ["一。"] } },
    data: {},
  },
};

let server: TestMailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Quoted-printable (RFC 2045, 6.7) as text. */
function unquoted(body: string): string {
  const bytes = body.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\r\n", "\n");
}

async function sent(
  behaviour: MailBehaviour,
  { tls = "none", to = message }: { tls?: "none" | "starttls" | "implicit"; to?: Message } = {},
) {
  server = await openMailServer(behaviour);
  const mail = openMail({ host: "127.0.0.1", port: server.port, tls, from: FROM });
  try {
    return await mail.send(to);
  } finally {
    mail.close();
  }
}

describe("a notice by e-mail", () => {
  it("arrives in both languages, under its own id, and marked as made by a machine", async () => {
    expect(await sent({})).toEqual({ is: "delivered", channel: "mail" });
    const [letter] = server?.letters ?? [];
    expect([letter?.from, letter?.to]).toEqual(["notices@credence.example", ["ada@example.org"]]);
    expect(letter?.text).toMatch(/^Message-ID: <0193585a-0000-7000-8000-000000000001@credence.example>\r$/m);
    expect(letter?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    const body = letter?.text.split("\r\n\r\n").slice(1).join("\r\n\r\n") ?? "";
    expect(unquoted(body)).toBe("A title\n\nOne.\n\nTwo.\n\n--\n\n标题\n\n一。\n\n--\n\n0193585a-0000-7000-8000-000000000001\n");
  });

  it("cannot be led elsewhere by what stands in an address or a title", async () => {
    const { text } = message.statement;
    const en = { ...text.en, title: "Hello\r\nBcc: eve@example.org" };
    const addresses = [{ scheme: "email", value: "ada@example.org>\r\nRCPT TO:<eve@example.org" }] as const;
    await sent({}, { to: { addresses, statement: { ...message.statement, text: { ...text, en } } } });
    for (const { to, text: said } of server?.letters ?? [])
      expect([to.join(), said]).not.toContainEqual(expect.stringMatching(/eve@|^Bcc/im));
  });

  it.each([
    ["an address that does not exist, for good", { rejects: 550 }, { failure: "refused", isForGood: true, isOfMessage: true }],
    ["an address that is full, for now", { rejects: 452 }, { failure: "refused", isOfMessage: true }],
    ["everything, because it does not know us", { needsPassword: true }, { failure: "refused" }],
  ])("is refused by a server that refuses %s", async (_what, behaviour, outcome) => {
    expect(await sent(behaviour)).toEqual({ is: "failed", channel: "mail", ...outcome });
  });

  it("is not sent in the clear where TLS is wanted, nor to who cannot prove its name", async () => {
    expect(await sent({ hasNoTls: true }, { tls: "starttls" })).toMatchObject({ failure: "certificate_wrong" });
    await server?.close();
    expect(await sent({}, { tls: "starttls" })).toMatchObject({ failure: "certificate_wrong" });
    await server?.close();
    expect(await sent({ isSecure: true }, { tls: "implicit" })).toMatchObject({ failure: "certificate_wrong" });
    expect(server?.letters).toEqual([]);
  });

  it("waits while the server is down", async () => {
    const gone = await openMailServer({});
    await gone.close();
    const mail = openMail({ host: "127.0.0.1", port: gone.port, tls: "none", from: FROM });
    expect(await mail.send(message)).toEqual({ is: "failed", channel: "mail", failure: "unreachable" });
    mail.close();
  });
});
