-- The keys that signed in each log, oldest first, as text (signed-note vkeys, a line each). The key file has them too: where it is lost, what
-- was signed can still be verified by them.
alter table log_epoch add column keys text not null default '';
