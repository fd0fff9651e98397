import type { FastifyReply } from "fastify";

/** The pages have no script and load nothing: should a text in them ever be more than text, it could do nothing either. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

/** Answers a page of HTML. */
export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header("content-security-policy", PAGE_POLICY)
    .header("x-content-type-options", "nosniff")
    .type("text/html; charset=utf-8")
    .send(page);
}
