import type { RaterClass } from "../core/law/index.ts";
import type { RecordState } from "../core/record/index.ts";

/** A record as it is written. Ids are UUID texts; digests and slot are hex; bytes are final. */
export type RecordRow = {
  readonly subject: string;
  readonly record: string;
  readonly register: number;
  readonly source: number;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly recordedAt: number;
  readonly expiresAt: number;
  readonly month: number;
  readonly isAdverse: boolean;
  readonly state: RecordState;
  /** The subject's version at which it came in. */
  readonly entered: number;
  readonly came: number;
  readonly went: number | undefined;
  readonly slot: string | undefined;
  readonly content: string;
  readonly counts: readonly number[];
  readonly raterClass: RaterClass | undefined;
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly salt: Buffer;
};
