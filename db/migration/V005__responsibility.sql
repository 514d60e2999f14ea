-- An area of responsibility of a project.
create table project_role (
  id varchar(26) not null,
  version int not null,
  project_id varchar(26) not null,
  name varchar(255) not null,
  purpose varchar(2000) null,
  tasks text not null,
  weekly_hours int not null,
  essential boolean not null,
  term_end date null,
  position int not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uk_project_role_name unique (project_id, name),
  constraint fk_project_role_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- A collaborator holds a role. owner_of_role_id is filled by an active owner only: a role has one owner at most.
create table assignment (
  id varchar(26) not null,
  version int not null,
  role_id varchar(26) not null,
  collaborator_id varchar(26) not null,
  part varchar(20) not null,
  starts_on date not null,
  ends_on date null,
  state varchar(20) not null,
  origin varchar(20) not null,
  owner_of_role_id varchar(26) null,
  primary key (id),
  constraint uk_assignment_owner unique (owner_of_role_id),
  constraint fk_assignment_role foreign key (role_id) references project_role (id),
  constraint fk_assignment_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_assignment_collaborator on assignment (collaborator_id);
