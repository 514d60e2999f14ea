-- What becomes of an agreement once it is signed: an earlier one that it changes or ends, its renewals and reviews, who left it.
alter table agreement add column kind varchar(40) not null default '';
update agreement set kind = template;
alter table agreement add column layout varchar(16) not null default 'SEPARATE';
alter table agreement add column base_id varchar(26);
alter table agreement add column relation varchar(12);
alter table agreement add column amended_values text;
alter table agreement add column amended_fingerprint varchar(64);
alter table agreement add column ends_roles boolean not null default false;
alter table agreement add column term_kind varchar(20);
alter table agreement add column renewal varchar(12);
alter table agreement add column renewal_months int;
alter table agreement add column notice_days int;
alter table agreement add column period_ends_on date;
alter table agreement add column review_months int;
alter table agreement add column reviewed_on date;
alter table agreement add constraint fk_agreement_base foreign key (base_id) references agreement (id);
create index ix_agreement_base on agreement (base_id);

-- A party who has left an agreement that goes on between the others, with the last day that it bound them.
alter table agreement_party add column left_on date;

-- An amendment ends rights with a day and gives others from a day on.
alter table agreement_grant add column started_on date;
alter table agreement_grant add column ended_on date;
