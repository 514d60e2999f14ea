-- The ledger: one row an event, each with the hash of the one before it. Rows are only ever added.
create table ledger_entry (
  sequence bigint not null,
  recorded_at varchar(30) not null,
  actor_id varchar(26) not null,
  type varchar(60) not null,
  subject_id varchar(64) not null,
  data varchar(4000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (sequence),
  constraint uk_ledger_entry_hash unique (hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_ledger_entry_subject on ledger_entry (subject_id, sequence);

-- The last entry, locked while the next one is appended.
create table ledger_head (
  id int not null,
  sequence bigint not null,
  hash varchar(64) not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
insert into ledger_head (id, sequence, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
