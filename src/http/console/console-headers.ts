import type { FastifyReply } from "fastify";

/**
 * Scripts come from this server only, and never from a page's own text. A style may also come from a script that knows the answer's nonce: Mantine
 * writes its variables so. `data:` is for pictures, which can do nothing.
 */
function policyOf(nonce: string | undefined): string {
  const styles = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What a console of records has no use for, denied to whatever should get into it. */
const NOT_PERMITTED = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** `same-origin`: an address here may name somebody, and no other house learns it. */
const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": NOT_PERMITTED.map((feature) => `${feature}=()`).join(", "),
};

/** Gives an answer of the console its headers; `nonce` where it is a page with styles of its own. */
export function guardAnswer(reply: FastifyReply, nonce?: string): FastifyReply {
  return reply.headers(ALWAYS).header("content-security-policy", policyOf(nonce));
}
