-- Projects: the goal, when they are done, what they leave out, and the license each kind of work is opened under.
create table project (
  id varchar(26) not null,
  version int not null,
  name varchar(200) not null,
  goal varchar(400) not null,
  created_at datetime(6) not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table project_done_when (
  project_id varchar(26) not null,
  position int not null,
  text varchar(400) not null,
  done boolean not null,
  primary key (project_id, position),
  constraint fk_project_done_when_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table project_non_goal (
  project_id varchar(26) not null,
  position int not null,
  text varchar(400) not null,
  primary key (project_id, position),
  constraint fk_project_non_goal_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table project_default_license (
  project_id varchar(26) not null,
  kind varchar(20) not null,
  expression varchar(200) not null,
  primary key (project_id, kind),
  constraint fk_project_default_license_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
