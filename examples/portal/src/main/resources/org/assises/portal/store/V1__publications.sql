create table publication (
  number bigint primary key,
  published_at timestamp with time zone not null,
  published_by varchar(200) not null,
  digest char(64) not null,
  document bytea not null
);

create table upload (
  id bigint primary key,
  uploaded_at timestamp with time zone not null,
  uploaded_by varchar(200) not null,
  digest char(64) not null,
  document bytea not null
);

create table audit (
  id bigint generated always as identity primary key,
  happened_at timestamp with time zone not null,
  who varchar(200) not null,
  what varchar(40) not null,
  detail varchar(1000) not null
);
