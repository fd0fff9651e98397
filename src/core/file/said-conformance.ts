import type { FileDocument } from "./file-document.ts";
import type { FileFinding } from "./finding.ts";

/**
 * What the installation says of itself beside what its registers show: that it is not conformant, though the registers for which nobody vouches
 * need not be in this file. Where it says so, that the others conform is not said.
 */
export function withSaidConformance({ nonConformant = [] }: FileDocument, findings: readonly FileFinding[]): readonly FileFinding[] {
  if (nonConformant.length === 0) return findings;
  const place = "nonConformant";
  const says = `the installation says of itself that it is not conformant: nobody vouches for ${nonConformant.join(", ")}`;
  const shown = findings.filter(({ rule, ok }) => !(ok && rule === "registers_are_conformant"));
  return [...shown, { rule: "registers_are_conformant", ok: false, says, place }];
}
