-- Queries over what load.sql loads. Each is one statement, named by the comment before it.

-- search: the ten best records for some words, the words marked in their text
select key, title, ts_rank_cd(words, query) as rank,
  ts_headline(:'language'::regconfig, coalesce(record->>'body', ''), query) as found
from record, websearch_to_tsquery(:'language'::regconfig, :'asked') as query
where words @@ query
order by rank desc, key
limit 10;

-- facets: how many of the records with these words are in each collection
select collection, count(*) as records
from record, websearch_to_tsquery(:'language'::regconfig, :'asked') as query
where words @@ query
group by collection
order by records desc, collection;

-- unanswered: the claims that positions rest on and that no recorded relation speaks against
select distinct claim.id, claim.title
from record as claim
join record as position on position.collection = 'positions' and position.record->'grounds' ? claim.id
where claim.collection = 'claims'
  and not exists (
    select 1 from relation
    where (on_claim = claim.id and kind in ('rebuts', 'undercuts', 'contradicts', 'qualifies'))
      or (claim = claim.id and kind = 'contradicts'))
order by claim.id;

-- attacks: what speaks against a claim, and what in turn speaks against that
with recursive attack (claim, on_claim, kind, depth) as (
  select claim, on_claim, kind, 1 from relation
  where on_claim = :'claim' and kind in ('rebuts', 'undercuts', 'contradicts')
  union
  select relation.claim, relation.on_claim, relation.kind, depth + 1
  from relation join attack on relation.on_claim = attack.claim
  where relation.kind in ('rebuts', 'undercuts', 'contradicts') and depth < 3)
select depth, claim, kind, on_claim from attack order by depth, claim;
