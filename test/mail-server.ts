import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** How a mail server behaves; by default it takes everything, and offers TLS with a certificate that nobody vouches for. */
export type MailBehaviour = {
  /** The code with which it refuses addresses: every one, or one. */
  readonly rejects?: number;
  readonly rejected?: string;
  readonly needsPassword?: boolean;
  readonly hasNoTls?: boolean;
  /** TLS from the first byte. */
  readonly isSecure?: boolean;
};

/** What it took. */
type Letter = { readonly from: string; readonly to: readonly string[]; readonly text: string };

/** A mail server on this machine. */
export type TestMailServer = { readonly port: number; readonly letters: readonly Letter[]; readonly close: () => Promise<void> };

/** Opens one on a free port. */
export async function openMailServer({
  rejects,
  rejected,
  needsPassword = false,
  hasNoTls = false,
  isSecure = false,
}: MailBehaviour): Promise<TestMailServer> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    secure: isSecure,
    authOptional: !needsPassword,
    disabledCommands: hasNoTls ? ["STARTTLS"] : [],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      if (rejects === undefined || (rejected !== undefined && address !== rejected)) callback();
      else callback(Object.assign(new Error("no such mailbox"), { responseCode: rejects }));
    },
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope;
      const take = async (): Promise<void> => {
        const said = await text(stream);
        letters.push({ from: mailFrom === false ? "" : mailFrom.address, to: rcptTo.map(({ address }) => address), text: said });
        callback();
      };
      void take();
    },
  });
  // A client that does not trust the certificate breaks off.
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const address = server.server.address();
  if (typeof address !== "object" || address === null) throw new RangeError("the mail server has no port");
  return { port: address.port, letters, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
