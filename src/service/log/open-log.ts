import type { Ed25519Sign, VerifierKey } from "../../core/log/index.ts";

/** The log that an installation writes to, and with what it signs. */
export type OpenLog = {
  /** Which of the installation's logs it is, counted from 1; where a store was restored from an older copy, another began. */
  readonly epoch: number;
  /** Its name in checkpoints. */
  readonly origin: string;
  readonly key: VerifierKey;
  readonly sign: Ed25519Sign;
  /** Lays a signed checkpoint beside the key, durably: none is shown before. */
  readonly keepCheckpoint: (checkpoint: string) => Promise<void>;
};
