-- That a subject asks for something of its own to be erased, and what became of it. What was said lies in the statements.
create table erasure_request (
  subject uuid not null,
  -- The statement that asks for it.
  id uuid not null,
  of text not null check (of in ('record', 'check', 'contact', 'everything')),
  -- The record, check or contact; null where it is everything.
  target uuid check ((target is null) = (of = 'everything')),
  ground text not null check (ground in ('no_longer_needed', 'consent_withdrawn', 'objected', 'unlawful', 'legal_duty')),
  asked_at bigint not null,
  -- By when the law wants an answer, and by when a refusal, which may have no more time; null where it names none.
  answer_by bigint,
  refuse_by bigint,
  -- The statement that took the law's longer time.
  extension uuid,
  -- The statement that answers it; null while it is open.
  answer uuid,
  answered_at bigint,
  outcome text check (outcome in ('granted', 'refused')),
  primary key (subject, id)
);
create index erasure_request_open on erasure_request (coalesce(answer_by, 9007199254740991), id) where answer is null;
