import type { Given } from "./given.ts";
import type { Report } from "./report.ts";

/** A command as it runs. A server has told all it has to say by the time it ends, and reports nothing. */
export type Command = (given: Given) => Promise<Report | undefined>;

/** One option, as `commander` writes it: `--look <look>`. */
export type OptionRow = {
  readonly flags: string;
  readonly says: string;
  readonly isNeeded?: boolean;
  readonly choices?: readonly string[];
};

/** One command: what its help says, and where it is. Its own module is loaded only when it runs. */
export type CommandRow = {
  /** `check`, or `keys create` for a command of a group. */
  readonly name: string;
  readonly summary: string;
  readonly words?: readonly (readonly [word: string, says: string])[];
  readonly options?: readonly OptionRow[];
  /** A whole command line without the leading `credence`. */
  readonly example: string;
  readonly load: () => Promise<Command>;
};
