import type { FastifyReply, FastifyRequest } from "fastify";
import { type Report, readingOf } from "../../core/report/index.ts";
import type { Language } from "../../lib/index.ts";
import type { RouteContext } from "../context.ts";
import { reportPage } from "../report-page/index.ts";
import { sendPage } from "../send-page.ts";

/** A report on its way to a page. `proofsAt` is where the same file lies with its proofs, for whoever reads it. */
export type Sending = {
  readonly installation: RouteContext["installation"];
  readonly report: Report;
  readonly language: Language;
  readonly proofsAt: string;
};

/** Answers the page of a report. */
export function sendReport(reply: FastifyReply, { installation, report, language, proofsAt }: Sending): FastifyReply {
  const reading = readingOf(report, installation.config, language);
  const told = reply.header("content-language", language).header("vary", "accept, accept-language").header("cache-control", "no-store");
  return sendPage(told, reportPage({ report, reading, proofsAt }));
}

/** Whether a page is wanted: a browser names text/html, and first; a program names JSON, or takes anything. */
export function wantsPage({ headers: { accept } }: Pick<FastifyRequest, "headers">): boolean {
  const ranges = (accept ?? "").split(",").map((range) => range.split(";")[0]?.trim());
  const page = ranges.indexOf("text/html");
  const json = ranges.indexOf("application/json");
  return page !== -1 && (json === -1 || page < json);
}
