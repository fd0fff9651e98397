import { type Fragment, part, raw } from "../sql.ts";

/**
 * What opens the commitment of a statement, as it lies in whichever row holds it. `kind` is null where no row does; `salt` where it was
 * erased. The columns from `recordedAt` to `entered` are a record's.
 */
export type OpeningRow = {
  readonly subject: string;
  readonly statement: string;
  readonly kind: string | null;
  readonly salt: Buffer | null;
  readonly isSealed: boolean | null;
  readonly body: Buffer | null;
  readonly recordedAt: number | null;
  readonly sourceName: string | null;
  /** Hex. */
  readonly content: string | null;
  readonly registerVersion: number | null;
  readonly raterClass: string | null;
  readonly entered: number | null;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** The columns of an `OpeningRow`, for a relation `w` with a subject and a statement that `openingJoins` follow. */
export const OPENING_COLUMNS: Fragment = raw(`
  w.subject, w.statement,
  case when r.record is not null then 'record' when c.id is not null then 'check' else s.kind end as kind,
  coalesce(r.salt, c.salt, s.salt) as salt, coalesce(r.body, c.body, s.body) as body,
  coalesce(r.is_sealed, case when c.id is not null then true end, s.is_sealed) as "isSealed",
  r.recorded_at as "recordedAt", o.name as "sourceName", encode(r.content, 'hex') as content, g.version as "registerVersion",
  r.rater_class as "raterClass", r.entered,
  k.key_version as "keyVersion", k.wrapped`);

/** Each by its key: rows are joined in the order of `w`, with no sorting and nothing held. */
export const OPENING_JOINS: Fragment = part`
  left join record r on r.subject = w.subject and r.record = w.statement
  left join source o on o.id = r.source
  left join register g on g.id = coalesce(r.came_under, r.register)
  left join subject_check c on c.subject = w.subject and c.id = w.statement
  left join statement s on s.subject = w.subject and s.id = w.statement
  left join subject_key k on k.subject = w.subject`;
