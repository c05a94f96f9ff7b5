-- A pass over the clocks goes from organ to organ, so that what is written together lies together.
alter table calendar_changes add column pass_organ_id int;
-- One that had begun in another order begins again, which moves no day twice.
update calendar_changes set pass_at = null;
alter table calendar_changes add constraint calendar_changes_place
  check ((pass_at is null) = (pass_organ_id is null));
