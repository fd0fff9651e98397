import { whyNotConformant } from "../core/law/index.ts";
import type { Installation } from "../service/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** The report of an installation, which says first that it is not conformant, and why, where it is not. */
export function withConformance({ nonConformant }: Pick<Installation, "nonConformant">, report: Report): Report {
  if (nonConformant.length === 0) return report;
  const why = nonConformant.map(whyNotConformant);
  const marked = { isConformant: false, nonConformant: why, ...(typeof report.json === "object" ? report.json : { report: report.json }) };
  return { ...report, text: `${wrapText(`NOT CONFORMANT: ${why.join("; ")}.`)}\n\n${report.text}`, json: marked };
}
