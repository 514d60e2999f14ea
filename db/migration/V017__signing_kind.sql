-- Whether an agreement is signed, or only acknowledged as having been read, as its template says.
alter table agreement add column signing_kind varchar(16) not null default 'SIGNED';
update agreement set signing_kind = 'ACKNOWLEDGED' where template in ('privacy', 'charter');
