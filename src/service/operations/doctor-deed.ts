import { examineStore, isSound } from "../doctor/index.ts";
import type { Installation } from "../installation.ts";
import { type Deed, JobStopped } from "./job.ts";
import type { Workshop } from "./workshop.ts";

/** The examination of a store, as `credence doctor` makes it. It stops between two rules. */
export function doctorDeed(
  installation: Installation,
  { keyFile, dataDir }: Pick<Workshop, "keyFile" | "dataDir">,
  { isDeep }: { readonly isDeep: boolean },
): Deed {
  return {
    kind: "doctor",
    about: isDeep ? "every body" : "samples",
    run: async ({ tell, isStopped }) => {
      const findings = await examineStore(installation, {
        keyFile,
        ...(dataDir === undefined ? {} : { dataDir }),
        isDeep,
        onProgress: ({ check, rows }) => {
          // Within a rule an error would be taken for what was found.
          if (rows === 0 && isStopped()) throw new JobStopped();
          tell({ step: check, done: rows, share: undefined });
        },
      });
      return { kind: "doctor", isSound: isSound(findings), isDeep, findings };
    },
  };
}
