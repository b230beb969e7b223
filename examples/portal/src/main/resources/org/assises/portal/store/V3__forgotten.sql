-- Of a former publication whose texts are to be forgotten, the document goes, or what it was made of too.
alter table publication alter column document drop not null;
alter table publication drop column digest;
