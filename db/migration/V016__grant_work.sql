-- The one work that a right is about; null: everything of its kinds.
alter table agreement_grant add column work varchar(1000) null;
