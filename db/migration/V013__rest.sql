-- Answers to POST requests that carried an Idempotency-Key, for 24 hours: a repeated request is answered the same.
create table idempotent_answer (
  caller_id varchar(26) not null,
  idempotency_key varchar(100) not null,
  request_hash varchar(64) not null,
  created_at datetime(6) not null,
  status int null,
  content_type varchar(120) null,
  body mediumtext null,
  primary key (caller_id, idempotency_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_idempotent_answer_created on idempotent_answer (created_at);
