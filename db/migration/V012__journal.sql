-- Notes of a project, who has to read a source, and who has said that they have.
create table note (
  id varchar(26) not null,
  version int not null,
  project_id varchar(26) not null,
  kind varchar(20) not null,
  title varchar(400) not null,
  url varchar(1000),
  body text,
  must_read_for_all boolean not null,
  minutes int,
  confidential boolean not null,
  author_id varchar(26) not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint fk_note_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_note_project on note (project_id, created_at);

create table note_must_read (
  note_id varchar(26) not null,
  role_id varchar(26) not null,
  primary key (note_id, role_id),
  constraint fk_note_must_read_note foreign key (note_id) references note (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table note_reading (
  id varchar(26) not null,
  note_id varchar(26) not null,
  collaborator_id varchar(26) not null,
  read_on date not null,
  primary key (id),
  constraint uk_note_reading unique (note_id, collaborator_id),
  constraint fk_note_reading_note foreign key (note_id) references note (id),
  constraint fk_note_reading_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
