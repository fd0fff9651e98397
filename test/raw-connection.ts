import { connect } from "node:net";

/** Bytes written to a port, in turn, and all that came back until the other side closed. */
export function talk(port: number, writes: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const heard: Buffer[] = [];
    socket.on("data", (bytes) => heard.push(bytes));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(heard).toString("utf8")));
    for (const bytes of writes) socket.write(bytes);
  });
}

/** The head of a request with a body. */
export function head(key: string | undefined, headers: readonly string[]): string {
  const lines = [
    "POST /v1/records HTTP/1.1",
    "host: 127.0.0.1",
    `authorization: Bearer ${key}`,
    "content-type: application/json",
    ...headers,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** The status and problem of an answer as it came over the wire. */
export function problemIn(answer: string): { readonly status: number; readonly code: string } {
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer) ?? [];
  const from = answer.indexOf("\r\n\r\n") + 4;
  const body: unknown = JSON.parse(answer.slice(from, from + Number(length)));
  const code = typeof body === "object" && body !== null && "code" in body ? String(body.code) : "";
  return { status: Number(status), code };
}
