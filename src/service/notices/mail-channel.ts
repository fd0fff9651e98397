import { createTransport } from "nodemailer";
import type { NoticeFailure } from "../../core/notice/index.ts";
import { type Message, type Outcome, plainText, type Send } from "./message.ts";

/** The server that takes our mail. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** `none` sends in the clear: for a server on this machine. */
  readonly tls: "implicit" | "starttls" | "none";
  readonly account?: string;
  readonly password?: string;
  /** As `Credence <notices@example.org>`. */
  readonly from: string;
};

/** Servers that are there answer in milliseconds; those that scan what they take, in seconds (RFC 5321, 4.5.3.2 would wait for minutes). */
const MAIL_MS_MAX = 10_000;
const CONNECTIONS_MAX = 4;

/** Sends messages by SMTP to all addresses of a subject at once. The Message-ID is made of the notice's id: a message sent twice can be known by it. */
export function openMail(server: MailServer): { readonly send: Send; readonly close: () => void } {
  const { host, port, tls, account, password = "", from } = server;
  const transport = createTransport({
    pool: true,
    maxConnections: CONNECTIONS_MAX,
    host,
    port,
    secure: tls === "implicit",
    requireTLS: tls === "starttls",
    ignoreTLS: tls === "none",
    ...(account === undefined ? {} : { auth: { user: account, pass: password } }),
    dnsTimeout: MAIL_MS_MAX,
    connectionTimeout: MAIL_MS_MAX,
    greetingTimeout: MAIL_MS_MAX,
    socketTimeout: MAIL_MS_MAX,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) =>
      transport.sendMail(letterOf(message, from)).then((): Outcome => ({ is: "delivered", channel: "mail" }), outcomeOf),
    close: () => transport.close(),
  };
}

/** A message as a letter: both languages, plain text, answered by no machine (RFC 3834). */
export function letterOf(message: Message, from: string) {
  const { id, at, text } = message.statement;
  const to = message.addresses.flatMap(({ scheme, value }) => (scheme === "email" ? [{ name: "", address: value }] : []));
  return {
    from,
    to,
    subject: `${text.en.title} / ${text["zh-Hans"].title}`,
    text: plainText(message),
    messageId: `<${id}@${domainOf(from)}>`,
    date: new Date(at / 1000),
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
}

/** Refusals of whoever sends, whatever the message (RFC 4954, 6): a password is wanted, or is wrong. */
const OF_US: ReadonlySet<number> = new Set([530, 534, 535, 538]);

function outcomeOf(error: unknown): Outcome {
  const { code, responseCode, message } = seen(error);
  const failed = (failure: NoticeFailure) => ({ is: "failed", channel: "mail", failure }) as const;
  if (code === "ETLS" || code === "EREQUIRETLS" || /certificate|self.signed/i.test(message)) return failed("certificate_wrong");
  if (OF_US.has(responseCode) || code === "EAUTH" || code === "ENOAUTH") return failed("refused");
  if (code === "EENVELOPE" || code === "EMESSAGE") {
    const isForGood = responseCode >= 500 || responseCode === 0;
    return { ...failed("refused"), isOfMessage: true, ...(isForGood ? { isForGood } : {}) };
  }
  return failed(code === "ETIMEDOUT" ? "timed_out" : "unreachable");
}

function seen(error: unknown): { readonly code: string; readonly responseCode: number; readonly message: string } {
  if (!(error instanceof Error)) return { code: "", responseCode: 0, message: "" };
  const code = "code" in error ? String(error.code) : "";
  const responseCode = "responseCode" in error ? Number(error.responseCode) : 0;
  return { code, responseCode: Number.isNaN(responseCode) ? 0 : responseCode, message: error.message };
}
