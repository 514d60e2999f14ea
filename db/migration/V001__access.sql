-- Accounts: who may sign in, and what they may do here.
create table account (
  id varchar(26) not null,
  email varchar(254) not null,
  password_hash varchar(200) not null,
  level varchar(10) not null,
  collaborator_id varchar(26) null,
  session_epoch int not null,
  created_at datetime(6) not null,
  last_sign_in_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint uk_account_email unique (email),
  constraint uk_account_collaborator unique (collaborator_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- Held while the first owner registers or the last one changes, so that there is always exactly one way in.
create table access_lock (
  id int not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- Links that work once: invitations (7 days) and password resets (1 hour). Only a hash of the secret is kept.
create table one_time_link (
  id varchar(26) not null,
  purpose varchar(10) not null,
  token_hash varchar(64) not null,
  subject_id varchar(26) not null,
  email varchar(254) not null,
  level varchar(10) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  ended_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint uk_one_time_link_token unique (token_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_one_time_link_subject on one_time_link (purpose, subject_id);

-- Personal access tokens for programs.
create table access_token (
  id varchar(26) not null,
  account_id varchar(26) not null,
  name varchar(160) not null,
  token_hash varchar(64) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  last_used_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint uk_access_token_hash unique (token_hash),
  constraint fk_access_token_account foreign key (account_id) references account (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- Failed sign-ins by hashed address, known or not, so that both are answered alike.
create table sign_in_attempt (
  email_hash varchar(64) not null,
  failures int not null,
  last_failure_at datetime(6) not null,
  primary key (email_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
