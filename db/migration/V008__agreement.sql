-- The last number given in a year; its row is locked while a draft is made, so that numbers have no gaps.
create table agreement_counter (
  counter_year int not null,
  last_number int not null,
  primary key (counter_year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- Agreements. What is null until it is sent, executed or ended is written then, once.
create table agreement (
  id varchar(26) not null,
  version int not null,
  agreement_number varchar(20) not null,
  number_order bigint not null,
  project_id varchar(26) not null,
  template varchar(40) not null,
  template_version int not null,
  title varchar(255) not null,
  state varchar(20) not null,
  language varchar(2) not null,
  signing varchar(12) not null,
  values_json text not null,
  sign_by date,
  created_at datetime(6) not null,
  sent_at datetime(6),
  fingerprint varchar(64),
  document_sha256 varchar(64),
  html_sha256 varchar(64),
  translation_sha256 varchar(64),
  translation_html_sha256 varchar(64),
  grant_terms text,
  starts_on date,
  executed_on date,
  effective_from date,
  ends_on date,
  ended_on date,
  ended_by varchar(26),
  end_reason text,
  primary key (id),
  constraint uk_agreement_number unique (agreement_number),
  constraint uk_agreement_number_order unique (number_order),
  constraint fk_agreement_project foreign key (project_id) references project (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_agreement_project on agreement (project_id, number_order);
create index ix_agreement_state on agreement (state, number_order);

create table agreement_party (
  agreement_id varchar(26) not null,
  position int not null,
  collaborator_id varchar(26) not null,
  party_role varchar(40) not null,
  sign_order int not null,
  signs boolean not null,
  signed_on date,
  primary key (agreement_id, position),
  constraint fk_agreement_party_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_party_collaborator foreign key (collaborator_id) references collaborator (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
create index ix_agreement_party_collaborator on agreement_party (collaborator_id);

-- A scan of signatures in ink; it counts once a second account has attested it.
create table paper_signature (
  id varchar(26) not null,
  version int not null,
  agreement_id varchar(26) not null,
  signature_number int not null,
  state varchar(12) not null,
  scan_sha256 varchar(64) not null,
  media_type varchar(60) not null,
  signed_on date not null,
  uploaded_by varchar(26) not null,
  uploaded_account varchar(26),
  uploaded_at datetime(6) not null,
  attested_by varchar(26),
  attested_at datetime(6),
  primary key (id),
  constraint uk_paper_signature_number unique (agreement_id, signature_number),
  constraint fk_paper_signature_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

create table paper_signature_party (
  paper_signature_id varchar(26) not null,
  position int not null,
  collaborator_id varchar(26) not null,
  primary key (paper_signature_id, position),
  constraint fk_paper_signature_party_signature foreign key (paper_signature_id) references paper_signature (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;

-- The rights that an executed agreement gives, one row for each pair of grantor and grantee.
create table agreement_grant (
  id varchar(26) not null,
  agreement_id varchar(26) not null,
  grantor_id varchar(26) not null,
  grantee_id varchar(26) not null,
  kinds varchar(100) not null,
  rights varchar(200) not null,
  sublicensable boolean not null,
  outbound_licenses text not null,
  retroactive boolean not null,
  survives_end boolean not null,
  voidable boolean not null,
  clause_label varchar(255) not null,
  primary key (id),
  constraint fk_agreement_grant_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
