-- The versions of the templates that the team writes itself, as files; a published one never changes.
create table own_version (
  id varchar(26) not null,
  version int not null,
  template_key varchar(80) not null,
  version_number int not null,
  state varchar(12) not null,
  files mediumtext not null,
  wording_only boolean,
  reason_ko text,
  reason_en text,
  created_at datetime(6) not null,
  created_by varchar(26) not null,
  changed_at datetime(6) not null,
  published_at datetime(6),
  published_by varchar(26),
  draft_of varchar(80),
  primary key (id),
  constraint uk_own_version unique (template_key, version_number),
  constraint uk_own_version_draft unique (draft_of)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- Who has reviewed a version of a template, shipped or own; one record of a version is in force.
create table template_review (
  id varchar(26) not null,
  version int not null,
  template_key varchar(80) not null,
  version_number int not null,
  reviewer varchar(200) not null,
  reviewed_on date not null,
  note text,
  recorded_at datetime(6) not null,
  recorded_by varchar(26) not null,
  withdrawn_at datetime(6),
  withdrawn_by varchar(26),
  in_force_for varchar(100),
  primary key (id),
  constraint uk_template_review unique (in_force_for)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
