-- What was opened: a draft, and once published a frozen record chained to the one published before it.
create table deliverable_release (
  id varchar(26) not null,
  deliverable_id varchar(26) not null,
  name varchar(60) not null,
  tag varchar(240),
  commit_hash varchar(64),
  artifacts mediumtext not null,
  state varchar(20) not null,
  created_at datetime(6) not null,
  published_at datetime(6),
  published_by varchar(26),
  sequence bigint,
  record_hash varchar(64),
  previous_hash varchar(64),
  pack_hash varchar(64),
  withdrawn_at datetime(6),
  withdrawn_by varchar(26),
  withdrawn_reason text,
  version int not null,
  primary key (id),
  constraint uk_release_name unique (deliverable_id, name),
  constraint uk_release_sequence unique (sequence),
  constraint fk_release_deliverable foreign key (deliverable_id) references deliverable (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- A person's decision about one finding of a draft; the last one about a finding holds.
create table release_decision (
  id varchar(26) not null,
  release_id varchar(26) not null,
  finding varchar(24) not null,
  accepted boolean not null,
  reason text not null,
  decided_by varchar(26) not null,
  decided_at datetime(6) not null,
  version int not null,
  primary key (id),
  constraint fk_release_decision foreign key (release_id) references deliverable_release (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_release_decision on release_decision (release_id, decided_at);
