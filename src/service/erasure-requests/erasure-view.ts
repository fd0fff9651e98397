import type { ErasureAnswerStatement, ErasureRequestStatement } from "../../core/statement/index.ts";
import type { ErasureRequestBodies, ErasureRequestRow } from "../../store/erasure-requests/index.ts";
import { open, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** A request for erasure, with what is still kept of what was said. Instants are UTC microseconds. */
export type OwnErasure = Pick<ErasureRequestRow, "id" | "of" | "ground" | "askedAt"> & {
  /** The record, check or contact; undefined where it is everything. */
  readonly target: string | undefined;
  readonly answerBy: number | undefined;
  readonly isOverdue: boolean;
  readonly isExtended: boolean;
  /** The subject's words, and the provision that gives the ground; undefined where they were erased. */
  readonly said: Pick<ErasureRequestStatement, "words" | "provision"> | undefined;
  readonly answered:
    | { readonly id: string; readonly at: number; readonly outcome: "granted" | "refused"; readonly said: Said | undefined }
    | undefined;
};

type Said = Pick<ErasureAnswerStatement, "refusals" | "provision" | "reasons" | "erased" | "person" | "isLate">;

/** Opens a request. */
export function erasureOf({ keys, now }: Pick<Installation, "keys" | "now">, row: ErasureRequestBodies): OwnErasure {
  const opened = (id: string, body: Buffer | null): unknown => {
    const { keyVersion, wrapped, subject } = row;
    if (body === null || keyVersion === null || wrapped === null) return undefined;
    return JSON.parse(open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body));
  };
  // Written by us, and opened by its key.
  const asking = opened(row.id, row.asking) as ErasureRequestStatement | undefined;
  const answering = row.answer === null ? undefined : (opened(row.answer, row.answering) as ErasureAnswerStatement | undefined);
  const { id, of, ground, askedAt, answerBy } = row;
  return {
    id,
    of,
    ground,
    askedAt,
    target: row.target ?? undefined,
    answerBy: answerBy ?? undefined,
    isOverdue: answerBy !== null && (row.answeredAt ?? now()) > answerBy,
    isExtended: row.extension !== null,
    said: asking && { words: asking.words, provision: asking.provision },
    answered: answeredOf(row, answering),
  };
}

function answeredOf({ answer, answeredAt, outcome }: ErasureRequestRow, body: ErasureAnswerStatement | undefined): OwnErasure["answered"] {
  if (answer === null || answeredAt === null || outcome === null) return undefined;
  return { id: answer, at: answeredAt, outcome, said: body && saidOf(body) };
}

function saidOf({ refusals, provision, reasons, erased, person, isLate }: ErasureAnswerStatement): Said {
  return { refusals, provision, reasons, erased, person, isLate };
}
