-- The move that a document was issued with, or that took one which had been issued before; no other move takes it.
alter table documents add column issued_with text;
