-- Loads knowledge-base.ndjson (from /data/ of a site) into PostgreSQL 12 or later, ready for full-text search.
-- Run it again to renew what has changed; what the file no longer has is removed.
--
--   psql -v ON_ERROR_STOP=1 -v language=english -f load.sql mydatabase     (knowledge-base.ndjson in the same folder)

begin;

create table if not exists record (
  key text primary key,                -- e.g. claims/some-claim
  collection text not null,
  id text not null,
  url text not null,
  title text not null,
  record jsonb not null,               -- everything the record's page shows
  words tsvector not null
);
create index if not exists record_words on record using gin (words);
create index if not exists record_record on record using gin (record jsonb_path_ops);

-- Quote and delimiter are characters that JSON text cannot hold, so that each line arrives as it is.
create temporary table line (record jsonb) on commit drop;
\copy line from 'knowledge-base.ndjson' with (format csv, quote e'\x01', delimiter e'\x02')

delete from record where key not in (select record->>'key' from line);

insert into record (key, collection, id, url, title, record, words)
select record->>'key', record->>'collection', record->>'id', record->>'url', title, record,
  setweight(to_tsvector(:'language'::regconfig, title), 'A')
    || setweight(to_tsvector(:'language'::regconfig, coalesce(record->>'body', '')), 'B')
    || setweight(jsonb_to_tsvector(:'language'::regconfig, record, '["string"]'), 'D')
from line, lateral (
  select coalesce(record->>'statement', record->>'name', record->>'title', record#>>'{csl,title}', record->>'id') as title
) as titles
on conflict (key) do update
set url = excluded.url, title = excluded.title, record = excluded.record, words = excluded.words;

-- How claims bear on each other, one relation a row.
create or replace view relation as
select record.id as claim, stated->>'kind' as kind, stated->>'claim' as on_claim, stated->>'note' as note
from record, jsonb_array_elements(record->'relations') as stated
where collection = 'claims';

commit;
analyze record;
