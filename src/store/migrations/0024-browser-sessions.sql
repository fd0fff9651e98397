-- Browsers that signed in with an API key (docs/decisions/0037). A subject's browser has the subject's own session. The key itself is in neither
-- the cookie nor this table: whoever takes a cookie has what the key may, for an hour at most, and not the key.
create table browser_session (
  -- SHA-256 of the token.
  digest bytea primary key,
  api_key text not null,
  opened_at bigint not null,
  used_at bigint not null,
  ends_at bigint not null
);
create index browser_session_ends on browser_session (ends_at);
