-- The people of the team. name_skeleton is what the name looks like, so that twins of a name are found by one query.
create table collaborator (
  id varchar(26) not null,
  version int not null,
  name varchar(200) not null,
  name_en varchar(200),
  name_skeleton varchar(400) not null,
  email varchar(254) not null,
  locale varchar(2) not null,
  weekly_hours int,
  organisation varchar(200),
  state varchar(20) not null,
  is_lead boolean not null,
  created_at datetime(6) not null,
  active_since date,
  left_on date,
  primary key (id),
  constraint uk_collaborator_email unique (email)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_collaborator_name on collaborator (name);
create index ix_collaborator_name_skeleton on collaborator (name_skeleton);

create table collaborator_skill (
  collaborator_id varchar(26) not null,
  position int not null,
  word varchar(80) not null,
  primary key (collaborator_id, position),
  constraint fk_collaborator_skill_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table collaborator_want (
  collaborator_id varchar(26) not null,
  position int not null,
  word varchar(80) not null,
  primary key (collaborator_id, position),
  constraint fk_collaborator_want_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- What agreements need of a party: AES-GCM under the key that key_id names; the key lies in a file, never here.
create table personal_data (
  collaborator_id varchar(26) not null,
  version int not null,
  key_id varchar(16) not null,
  sealed text not null,
  changed_at datetime(6) not null,
  primary key (collaborator_id),
  constraint fk_personal_data_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
