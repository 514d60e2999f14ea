-- Files kept by their content: the bytes lie in the data directory under their hash, here is what they are.
create table stored_file (
  sha256 varchar(64) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  created_at datetime(6) not null,
  constraint pk_stored_file primary key (sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_0900_as_ci;
