import type { Purpose } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { type Installation, purposeOf } from "../installation.ts";

/** Who says that a person agreed or was told. Nobody who asks for standings is among them: an asker's own word would open any file to it. */
export type Recorder =
  | { readonly is: "source"; readonly name: string; readonly registers: readonly string[] }
  | { readonly is: "operator"; readonly name: string }
  | { readonly is: "subject" };

/** How statements name it: `source:NAME`, `operator:NAME` or `subject`. */
export function recorderName(recorder: Recorder): string {
  return recorder.is === "subject" ? "subject" : `${recorder.is}:${recorder.name}`;
}

/** How a person is told who it was: by its title where the configuration has one. */
export function recorderTitle({ config }: Pick<Installation, "config">, recorder: Exclude<Recorder, { readonly is: "subject" }>): string {
  const source = recorder.is === "source" ? config.sources.find(({ name }) => name === recorder.name) : undefined;
  return source?.title ?? config.title;
}

/**
 * The purposes of these names, each once, as far as somebody may speak about them: a source about those that read a register it furnishes to. Throws
 * `purpose_unknown`, and `consent_refused` for others, for those about bodies only, and where there are none.
 */
export function purposesFor(installation: Installation, recorder: Recorder, names: readonly string[]): Purpose[] {
  const purposes = [...new Set(names)].map((name) => purposeOf(installation, name));
  if (purposes.length === 0) throw new CredenceError("consent_refused", "no purpose is named; wanted at least one");
  for (const purpose of purposes) {
    if (!purpose.about.includes("person"))
      throw new CredenceError("consent_refused", `${purpose.name} is about bodies only; wanted one about persons`);
    if (recorder.is !== "source" || purpose.reads.some(({ name }) => recorder.registers.includes(name))) continue;
    throw new CredenceError("consent_refused", `${purpose.name} reads no register that the source ${recorder.name} furnishes to`);
  }
  return purposes;
}
