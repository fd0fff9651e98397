import { type LookupAddress, lookup } from "node:dns";
import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Webhook } from "standardwebhooks";
import type { NoticeFailure } from "../../core/notice/index.ts";
import { isForbiddenAddress } from "./forbidden-address.ts";
import { type Message, machineText, type Outcome, type Send } from "./message.ts";

/** Where a receiver takes notices, and the secrets it knows them by: two while it changes from one to the other. */
export type WebhookTarget = {
  readonly url: string;
  readonly secrets: readonly string[];
  /** Whether it may be on this machine or in a private network, and without TLS. */
  readonly mayBePrivate: boolean;
};

/** From looking the name up to the answer's head: a receiver that works takes what it is sent and answers, and does the work afterwards. */
const ANSWER_MS_MAX = 5_000;
const CONNECTIONS_MAX = 8;
const OK = { min: 200, max: 299 };
const GONE = 410;
/** Refusals of this one message (RFC 9110); the others are of the receiver as it is now: too many (429), too early (425), too slow (408). */
const REFUSED = { min: 400, max: 499, butNot: [408, 425, 429] };

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_PURPOSE)/;

/**
 * A channel to one receiver: POST, signed as the Standard Webhooks specification 1.0 says, with the notice's id as the message's id, so that a
 * receiver knows what it was sent before. Redirects are not followed. The address that a name leads to is judged when it is connected to, so a name that
 * changes in between leads nowhere else. `now` in UTC microseconds.
 */
export function openWebhook(target: WebhookTarget, now: () => number): { readonly send: Send; readonly close: () => void } {
  const url = new URL(target.url);
  const isSecure = url.protocol === "https:";
  const settings = { keepAlive: true, maxSockets: CONNECTIONS_MAX };
  const agent = isSecure ? new SecureAgent(settings) : new PlainAgent(settings);
  const start = isSecure ? secureRequest : plainRequest;
  const guard = target.mayBePrivate ? {} : { lookup: guardedLookup };
  const isForbidden = !target.mayBePrivate && isForbiddenHost(url);
  const signers = target.secrets.map((secret) => new Webhook(secret));

  const post = (message: Message): Promise<Outcome> => {
    const body = machineText(message);
    const at = new Date(now() / 1000);
    const { id } = message.statement;
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "user-agent": "credence",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signers.map((signer) => signer.sign(id, at, body)).join(" "),
    };
    return new Promise((resolve) => {
      const signal = AbortSignal.timeout(ANSWER_MS_MAX);
      const sent = start(url, { method: "POST", headers, agent, signal, ...guard }, (answer) => {
        // What it says is not read; so that the connection can be used again, a short answer is let through.
        answer.on("error", () => {}).resume();
        resolve(outcomeOf(answer.statusCode ?? 0));
      });
      sent.on("error", (error) => resolve(failed(signal.aborted ? "timed_out" : failureOf(error))));
      sent.end(body);
    });
  };

  return {
    send: async (message) => (isForbidden ? failed("address_forbidden") : post(message)),
    close: () => agent.destroy(),
  };
}

function outcomeOf(status: number): Outcome {
  if (status >= OK.min && status <= OK.max) return { is: "delivered", channel: "webhook" };
  if (status === GONE) return { is: "failed", channel: "webhook", failure: "gone", isForGood: true };
  if (status >= 300 && status <= 399) return failed("redirected");
  const isOfMessage = status >= REFUSED.min && status <= REFUSED.max && !REFUSED.butNot.includes(status);
  return isOfMessage ? { ...failed("refused"), isOfMessage } : failed("refused");
}

const failed = (failure: NoticeFailure) => ({ is: "failed", channel: "webhook", failure }) as const;

class ForbiddenAddress extends Error {}

function failureOf(error: Error): NoticeFailure {
  if (error instanceof ForbiddenAddress) return "address_forbidden";
  const code = "code" in error ? String(error.code) : "";
  return CERTIFICATE.test(code) ? "certificate_wrong" : "unreachable";
}

/** A literal address is never looked up. */
function isForbiddenHost({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  return (family === 4 || family === 6) && isForbiddenAddress(host, family);
}

const guardedLookup: LookupFunction = (hostname, options, told) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return told(error, "", 0);
    const forbidden = found.some(({ address, family }) => isForbiddenAddress(address, family === 6 ? 6 : 4));
    const [first] = found;
    if (forbidden || first === undefined) return told(new ForbiddenAddress("an address that notices are not sent to"), "", 0);
    if (options.all === true) return told(null, found);
    return told(null, first.address, first.family);
  });
};
