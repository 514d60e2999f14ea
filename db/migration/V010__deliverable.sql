-- What the team makes: each deliverable with its parts, who made what, and what was brought in from elsewhere.
create table deliverable (
  id varchar(26) not null,
  project_id varchar(26) not null,
  title varchar(240) not null,
  title_en varchar(240),
  kind varchar(20) not null,
  legal_kind varchar(20) not null,
  owner_id varchar(26) not null,
  licensor_id varchar(26) not null,
  repository_url varchar(400),
  created_at datetime(6) not null,
  version int not null,
  primary key (id),
  constraint fk_deliverable_project foreign key (project_id) references project (id),
  constraint fk_deliverable_owner foreign key (owner_id) references collaborator (id),
  constraint fk_deliverable_licensor foreign key (licensor_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table deliverable_part (
  deliverable_id varchar(26) not null,
  position int not null,
  path varchar(400) not null,
  kind varchar(20) not null,
  license varchar(400) not null,
  primary key (deliverable_id, position),
  constraint fk_deliverable_part foreign key (deliverable_id) references deliverable (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table contribution (
  id varchar(26) not null,
  deliverable_id varchar(26) not null,
  collaborator_id varchar(26) not null,
  part varchar(400) not null,
  work varchar(20) not null,
  worked_from date not null,
  worked_to date,
  capacity varchar(20) not null,
  capacity_of varchar(240),
  duty_related boolean not null,
  authorship varchar(20) not null,
  joint_with varchar(600) not null,
  representative_id varchar(26),
  representative_document varchar(800),
  ai_use varchar(20) not null,
  ai_tool varchar(240),
  human_part text,
  evidence text,
  created_at datetime(6) not null,
  version int not null,
  primary key (id),
  constraint fk_contribution_deliverable foreign key (deliverable_id) references deliverable (id),
  constraint fk_contribution_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_contribution_deliverable on contribution (deliverable_id, worked_from, id);

create table inbound_component (
  id varchar(26) not null,
  deliverable_id varchar(26) not null,
  part varchar(400) not null,
  name varchar(400) not null,
  url varchar(400),
  license varchar(400),
  chosen_branch varchar(400),
  relation varchar(20) not null,
  basis varchar(20) not null,
  basis_note text,
  brought_in_by_id varchar(26),
  created_at datetime(6) not null,
  version int not null,
  primary key (id),
  constraint fk_inbound_deliverable foreign key (deliverable_id) references deliverable (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_inbound_deliverable on inbound_component (deliverable_id, name, id);
