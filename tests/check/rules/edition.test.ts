import { describe, expect, test } from 'vitest';
import type { Edition } from '#schema/edition.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';
import { freeze } from '../freeze.ts';

const first = freeze(corpus`
  === claims/old.mdx
  statement: It was so.
  label: So once
  relations: [{ kind: supports, claim: old-friend }]
  === claims/old-friend.mdx
  statement: It was thus.
  aliases: [oldest-friend]
  === events/happening.mdx
  label: It came about
`);
const proof = { receipts: new Map(), sha256 };

ruleCases(
  'edition-address',
  {
    'an entry that was renamed without an alias': corpus`
      === claims/new.mdx
      ${here}statement: It was so.
      label: So once
      relations: [{ kind: supports, claim: old-friend }]
      === claims/old-friend.mdx
      aliases: [oldest-friend]
      === events/happening.mdx
    `,
    'not one whose alias keeps the address': corpus`
      === claims/new.mdx
      aliases: [old]
      === claims/old-friend.mdx
      aliases: [oldest-friend]
      === events/happening.mdx
    `,
    'not one that left a tombstone': corpus`
      === claims/old.mdx
      tombstone: { title: Old, on: "2026-01-01", reason: It was wrong. }
      === claims/old-friend.mdx
      aliases: [oldest-friend]
      === events/happening.mdx
    `,
    'an alias that leads to an entry of the same edition': corpus`
      === claims/old-friend.mdx
      statement: It was thus.
      aliases: [oldest-friend, ${here}old]
      === events/happening.mdx
    `,
    'the same of an entry that was renamed itself': corpus`
      === claims/new-friend.mdx
      statement: It was thus.
      aliases: [oldest-friend, old-friend, ${here}old]
      === events/happening.mdx
    `,
    'not of an entry that was renamed, of which the edition has an earlier alias': corpus`
      === claims/old.mdx
      === claims/new-friend.mdx
      aliases: [old-friend, oldest-friend]
      === events/happening.mdx
    `,
    'an entry, an alias and an event that are gone': {
      ...corpus`=== claims/old.mdx`,
      here: ['claims/old-friend.mdx:1:1', 'claims/oldest-friend.mdx:1:1', 'events/happening.mdx:1:1'],
    },
  },
  { proof, editions: [first] },
);

describe('edition-address', () => {
  test('reports an address once, for the oldest edition that has it', () => {
    const second: Edition = { ...first, label: '2026-02' };
    const found = diagnose(
      corpus`
        === claims/old.mdx
        === claims/old-friend.mdx
        aliases: [oldest-friend]
      `,
      { proof, editions: [second, first] },
    );
    expect(found.map(({ message }) => message)).toEqual([
      'nothing answers at `/timeline/#happening` any more, an address of edition 2026-01',
    ]);
  });

  test('reports an edition of which nothing is left in one finding', () => {
    const second: Edition = { ...first, label: '2026-02' };
    const found = diagnose(corpus`=== claims/other.mdx`, { proof, editions: [second, first] });
    expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'editions/2026-01.json: nothing answers any more at any of the 4 addresses of edition 2026-01',
      'editions/2026-02.json: nothing answers any more at any of the 4 addresses of edition 2026-02',
    ]);
  });

  test('asks for a tombstone in place of an alias that stands for two', () => {
    const [found] = diagnose(
      corpus`
        === claims/old-friend.mdx
        aliases: [oldest-friend, old]
        === events/happening.mdx
      `,
      { proof, editions: [first] },
    );
    expect(found?.message).toBe(
      '`/claims/old/` leads to another record than it had in edition 2026-01, which holds both: what it said is on no page any more',
    );
    expect(found?.remedy).toMatch(/^Take `old` out .* tombstone in content\/claims\/old\.mdx/);
  });

  test('names the near miss', () => {
    const found = diagnose(
      corpus`
        === claims/olds.mdx
        === claims/old-friend.mdx
        aliases: [oldest-friend]
        === events/happening.mdx
      `,
      { proof, editions: [first] },
    );
    expect(found.map(({ nearest }) => nearest)).toEqual([['olds']]);
  });

  test('names the entry that was renamed as the nearest', () => {
    const [found] = diagnose(
      corpus`
        === claims/new.mdx
        statement: It was so.
        label: So once
        relations: [{ kind: supports, claim: old-friend }]
        === claims/old-friend.mdx
        aliases: [oldest-friend]
        === events/happening.mdx
      `,
      { proof, editions: [first] },
    );
    expect(found).toMatchObject({ file: 'claims/new.mdx', nearest: ['new'] });
  });

  test('takes no entry for a renamed one that is in the edition itself', () => {
    const twins = (...ids: readonly string[]) =>
      corpus`${ids.map((id) => `=== claims/${id}.mdx\nstatement: It was so.\n`).join('')}`;
    const edition = freeze(twins('one', 'other'));
    const [found] = diagnose(twins('other'), { proof, editions: [edition] });
    expect(found).toMatchObject({ rule: 'edition-address', file: 'claims/one.mdx' });
  });

  test('looks for a renamed entry only where hashes can be made', () => {
    const [found] = diagnose(
      corpus`
        === claims/new.mdx
        statement: It was so.
        label: So once
        relations: [{ kind: supports, claim: old-friend }]
        === claims/old-friend.mdx
        aliases: [oldest-friend]
        === events/happening.mdx
      `,
      { editions: [first] },
    );
    expect(found).toMatchObject({ rule: 'edition-address', file: 'claims/old.mdx' });
  });

  test('reports an address of a form that entries no longer have', () => {
    const found = diagnose(corpus``, { proof, editions: [{ ...first, records: {}, elsewhere: ['/c/old'] }] });
    expect(found).toMatchObject([
      {
        rule: 'edition-address',
        file: 'editions/2026-01.json',
        message: 'nothing answers at `/c/old` any more: entries do not have such addresses',
      },
    ]);
  });

  test('leaves to others a renamed entry that could not be read', () => {
    const found = diagnose(
      corpus`
        === claims/new.mdx
        aliases: [old]
        kind: guessed
        === claims/old-friend.mdx
        aliases: [oldest-friend]
        === events/happening.mdx
      `,
      { proof, editions: [first] },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('leaves to others what could not be read', () => {
    const found = diagnose(
      corpus`
        === raw claims/old.mdx
        No front matter.
        === claims/old-friend.mdx
        aliases: [oldest-friend]
        === events/happening.mdx
      `,
      { proof, editions: [first] },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['front-matter']);
  });
});

ruleCases(
  'recorded-moved',
  {
    'another day than the oldest edition has': corpus`
      === claims/friend.mdx
      aliases: [old-friend, oldest-friend]
      recorded: ${here}"2026-01-02"
      === claims/late.mdx
      === claims/old.mdx
      recorded: ${here}"2025-12-31"
      === events/happening.mdx
    `,
    'not one that is kept, or that an edition has wrong': corpus`
      === claims/old.mdx
      statement: It was otherwise.
      === claims/old-friend.mdx
      aliases: [oldest-friend]
      === events/happening.mdx
      === claims/late.mdx
      === claims/newer.mdx
      recorded: "2026-02-01"
    `,
  },
  {
    proof,
    editions: [
      {
        ...freeze(corpus`
          === claims/old.mdx
          recorded: "2025-12-31"
          === claims/late.mdx
          recorded: "2062-01-01"
        `),
        label: '2026-02',
      },
      first,
    ],
  },
);

ruleCases(
  'edition-tampered',
  { 'an edition that is not what was written': { ...corpus``, here: ['editions/2026-01.json:1:1'] } },
  { editionProblems: [{ file: 'editions/2026-01.json', message: 'its checksum differs' }] },
);
