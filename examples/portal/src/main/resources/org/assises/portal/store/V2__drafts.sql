-- The document that a publication was made of, to go back to; none is kept of those made before.
alter table publication add column source bytea;

drop table upload;

-- One row. Its version rises whenever the draft is saved, dropped or published: who saves says which one they saw.
create table office (
  id bigint primary key,
  version bigint not null,
  signing_key bytea
);
insert into office (id, version) values (1, 0);

create table draft (
  version bigint primary key,
  base bigint not null,
  edited_at timestamp with time zone not null,
  edited_by varchar(200) not null,
  what varchar(400) not null,
  document bytea not null
);
