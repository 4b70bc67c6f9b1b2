import { describe, expect, test } from 'vitest';
import { toActorRecord } from '#export/records/actor.ts';
import { claimsNaming } from '#knowledge/claims-naming.ts';
import type { Entry } from '#knowledge/entry.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { factOf, factsSeen, keepTraces, traced } from '#knowledge/trace.ts';
import { actorView, type ActorView } from '#knowledge/views/actor-view.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { furtherView } from '#knowledge/views/further-view.ts';
import { teaContext } from '../tea-context.ts';
import { readTeaDebate } from '../tea-debate.ts';

keepTraces();

/** On record for it is the Institute alone. */
const claim = 'trial-too-small';

test.for([
  ['a name', 'The Fixture Institute lied.', ['fixture-institute']],
  ['a name with a small article', 'What the Fixture Institute’s men say is false.', ['fixture-institute']],
  ['another name, with a great article', 'The Crumpet was misled.', ['fixture-gazette']],
  ['the longest name alone', 'Prudence Almond of Kent was misled.', ['her-namesake']],
  ['full names', 'Not *Mortimer Crumb*, but Prudence Almond.', ['mortimer-crumb', 'prudence-almond']],
  ['a name twice, once', 'Mortimer Crumb answers Mortimer Crumb.', ['mortimer-crumb']],
  ['a surname: nobody', 'Crumb was wrong.', []],
  ['another name of a person: nobody', 'Kent was wrong.', []],
  ['part of a word: nobody', 'The Crumpeteers and Mortimer Crumbs were wrong.', []],
  ['other capitals: nobody', 'The fixture institute and mortimer crumb were wrong.', []],
] as const)('a statement names by %s', ([, statement, expected]) => {
  const { knowledgeBase } = contextWith(statement);
  const naming = claimsNaming(knowledgeBase);
  const named = [...naming.keys()].filter((actor) => naming.get(actor)?.includes(claim));
  expect(named.sort()).toEqual(expected);
});

describe('the page of an actor', () => {
  test('has what others claim of it', () => {
    const context = contextWith('Mortimer Crumb was wrong.');
    const { spokenOf, claims } = pageOf(context, 'mortimer-crumb');
    expect(spokenOf.items.map((row) => row.claim.id)).toEqual([claim]);
    expect(spokenOf.items[0]?.voices.map(({ id }) => id)).toEqual(['fixture-institute']);
    expect(claims.items.map((own) => own.claim.id)).not.toContain(claim);
    expect(toActorRecord(context, actorOf(context, 'mortimer-crumb')).spokenOf).toEqual([claim]);
  });

  test('has what it is on record for itself in one list alone', () => {
    const { spokenOf, claims } = pageOf(contextWith('The Fixture Institute lied.'), 'fixture-institute');
    expect(spokenOf.inAll).toBe(0);
    expect(claims.items.map((own) => own.claim.id)).toContain(claim);
  });

  test('is made anew when a statement names it that did not', () => {
    const [before, after] = ['Nobody was wrong.', 'Mortimer Crumb was wrong.'].map((statement) =>
      digestSeen(contextWith(statement), 'mortimer-crumb'),
    );
    expect(before).toBeDefined();
    expect(after).not.toBe(before);
    expect(digestSeen(contextWith('Who was wrong?'), 'mortimer-crumb')).toBe(before);
  });

  test('has the first fifty of many, pages behind it the others', () => {
    const context = contextWith('Mortimer Crumb was wrong.', 101);
    const crumb = actorOf(context, 'mortimer-crumb');
    const first = actorView(context, crumb);
    expect(first.page.of).toBe(3);
    const behind = [2, 3].map((number) => furtherView(context, crumb, number).claims[0]?.part.items ?? []);
    const shown = [first.spokenOf.items, ...behind];
    expect(shown.map(({ length }) => length)).toEqual([50, 50, 1]);
    expect(new Set(shown.flat().map((row) => row.claim.id)).size).toBe(101);
  });
});

function pageOf(context: ViewContext, id: string): ActorView {
  return actorView(context, actorOf(context, id));
}

function actorOf({ knowledgeBase }: ViewContext, id: string): Entry<'actors'> {
  return knowledgeBase.entries.actors.get(id) as Entry<'actors'>;
}

/** What the page of an actor, as it looks at it, sees of the claims that name it. */
function digestSeen(context: ViewContext, id: string): string | undefined {
  const { name } = claimsNaming.subject(context.knowledgeBase);
  let digest: string | undefined;
  traced(
    () => pageOf(context, id),
    (trace) => {
      for (const { subject, key } of [...factsSeen(trace)].map(factOf))
        if (subject.name === name) digest = subject.digestOf(key, context.sha256);
    },
  );
  return digest;
}

/** The second debate, where a claim, or as many as are asked for, says something else. */
function contextWith(statement: string, count = 1): ViewContext {
  const { files } = readTeaDebate();
  const path = `claims/${claim}.mdx`;
  const text = files.find((file) => file.path === path)?.text ?? '';
  const restated = text.replace(/^statement: .*/m, `statement: ${statement}`);
  const copies = Array.from({ length: count - 1 }, (_, at) => ({
    path: `claims/copy-${at}.mdx`,
    text: restated.replace(/^relations:\n(?: .*\n)+/m, ''),
  }));
  const namesake = {
    path: 'actors/her-namesake.mdx',
    text: '---\nrecorded: "2026-01-05"\nname: Prudence Almond of Kent\nalsoCalled: [Kent]\nsortName: Almond of Kent, Prudence\nkind: person\n---\n',
  };
  const { knowledgeBase, problems } = readKnowledgeBase([
    ...files.filter((file) => file.path !== path),
    { path, text: restated },
    ...copies,
    namesake,
  ]);
  expect(problems).toEqual([]);
  return { ...teaContext(), knowledgeBase };
}
