/** A question that the database answers. */
export interface ExampleQuery {
  readonly title: string;
  readonly sql: string;
}

/** Shown on the data page; a test runs each of them. They keep to what SQLite and DuckDB have in common. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: 'The claims cited most, and from how many independent origins',
    sql: `SELECT statement, citations, origins
FROM claims
ORDER BY citations DESC, id
LIMIT 10;`,
  },
  {
    title: 'Who says what to each question',
    sql: `SELECT q.label AS question, a.name AS speaker, e.voice, c.label AS claim, e.quote
FROM evidence e
JOIN claims c ON c.id = e.claim
JOIN actors a ON a.id = e.speaker
JOIN claim_questions cq ON cq.claim = c.id
JOIN questions q ON q.id = cq.question
ORDER BY q.place, a.name, c.id;`,
  },
  {
    title: 'Claims that nothing recorded here attacks, though they speak against a position',
    sql: `SELECT p.label AS position, c.statement
FROM position_claims pc
JOIN positions p ON p.id = pc.position
JOIN claims c ON c.id = pc.claim
WHERE pc.role = 'objection'
  AND NOT EXISTS (
    SELECT 1 FROM relations r
    WHERE (r.target = c.id AND r.kind IN ('rebuts', 'contradicts', 'undercuts'))
       OR (r.claim = c.id AND r.kind = 'contradicts')
  )
ORDER BY p.question, p.place, c.id;`,
  },
  {
    title: 'How the quotations of each source came out of the check',
    sql: `SELECT s.title, e.verification, count(*) AS quotations
FROM evidence e
JOIN sources s ON s.id = e.source
WHERE e.verification IS NOT NULL
GROUP BY s.id, s.title, e.verification
ORDER BY s.id, e.verification;`,
  },
  {
    title: 'Everything a work goes back to, step by step',
    sql: `WITH RECURSIVE lineage(source, original, depth) AS (
  SELECT source, original, 1 FROM derivations
  UNION
  SELECT l.source, d.original, l.depth + 1
  FROM lineage l JOIN derivations d ON d.source = l.original
  WHERE l.depth < 10
)
SELECT s.title, o.title AS goes_back_to, min(depth) AS steps
FROM lineage l
JOIN sources s ON s.id = l.source
JOIN sources o ON o.id = l.original
GROUP BY s.id, s.title, o.id, o.title
ORDER BY s.id, steps;`,
  },
];

/** How the NDJSON file is loaded in bulk. */
export const bulkLoads = {
  openSearch: `jq -c '{index: {_index: "knowledge-base", _id: .key}}, .' knowledge-base.ndjson > bulk.ndjson
curl -H 'Content-Type: application/x-ndjson' --data-binary @bulk.ndjson 'http://localhost:9200/_bulk'`,
  postgres: `CREATE TABLE records (record jsonb);
\\copy records FROM 'knowledge-base.ndjson' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')
SELECT record->>'statement' FROM records WHERE record->>'collection' = 'claims';`,
} as const;
