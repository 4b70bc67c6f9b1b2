import { describe, expect, test } from 'vitest';
import { sha256 } from '#files/sha256.ts';
import { mapOfCorpus, ofCorpus } from '#knowledge/of-corpus.ts';
import { once } from '#knowledge/once.ts';
import { factOf, factsSeen, keepTraces, traced, type Trace } from '#knowledge/trace.ts';
import { TracedMap } from '#knowledge/traced-map.ts';

const cups = (values: Record<string, string>): TracedMap<string, string> =>
  new TracedMap('cups', Object.entries(values), (value) => value);

keepTraces();

/** What is looked at, as `subject key`. */
function seenBy(look: () => unknown): string[] {
  let seen: Trace = 0;
  traced(look, (trace) => {
    seen = trace;
  });
  return [...factsSeen(seen)].map((number) => {
    const { subject, key } = factOf(number);
    return `${subject.name} ${key}`;
  });
}

describe('a trace', () => {
  test('has each value that is asked for, present or not, once', () => {
    const map = cups({ blue: 'chipped' });
    expect(seenBy(() => [map.get('blue'), map.get('red'), map.has('blue')])).toEqual([
      'cups blue',
      'cups red',
    ]);
  });

  test.for<[name: string, look: (map: TracedMap<string, string>) => unknown]>([
    ['its size is asked for', (map) => map.size],
    ['its keys are gone through', (map) => [...map.keys()]],
    ['its values are gone through', (map) => [...map.values()]],
    ['its entries are gone through', (map) => [...map.entries()]],
    ['it is spread', (map) => [...map]],
    ['each is visited', (map) => map.forEach(() => {})],
  ])('has all of a map when %s', ([, look]) => {
    expect(seenBy(() => look(cups({ blue: 'chipped' })))).toEqual(['cups *']);
  });

  test('goes through what is remembered', () => {
    const context = { map: cups({ blue: 'chipped' }) };
    const describeCup = once(({ map }: typeof context, { name }: { name: string }) => map.get(name));
    const blue = { name: 'blue' };
    expect(seenBy(() => describeCup(context, blue))).toEqual(['cups blue']);
    expect(seenBy(() => describeCup(context, blue))).toEqual(['cups blue']);
  });

  test('belongs to whoever made something and to whoever asked for it', () => {
    const map = cups({ blue: 'chipped', red: 'whole' });
    const outer = seenBy(() => {
      map.get('red');
      expect(seenBy(() => map.get('blue'))).toEqual(['cups blue']);
    });
    expect(outer).toEqual(['cups red', 'cups blue']);
  });

  test('ends where making fails', () => {
    const map = cups({});
    const fails = (): never => {
      throw new Error('dropped');
    };
    expect(() => traced(fails, () => {})).toThrow('dropped');
    expect(seenBy(() => map.get('blue'))).toEqual(['cups blue']);
  });

  test('has of what is found out of a corpus its result, not all that it is made from', () => {
    const corpus = { map: cups({ blue: 'chipped', red: 'whole' }) };
    const count = ofCorpus(
      'number of cups',
      ({ map }: typeof corpus) => map.size,
      (_, size) => String(size),
    );
    const lengths = mapOfCorpus(
      'lengths',
      ({ map }: typeof corpus) => new Map([...map].map(([key, value]) => [key, value.length])),
      String,
    );
    expect(seenBy(() => count(corpus))).toEqual(['number of cups *']);
    expect(seenBy(() => lengths(corpus).get('red'))).toEqual(['lengths red']);
  });

  test('has of who asks about a few things those alone', () => {
    const states = ofCorpus(
      'states',
      (corpus: { map: TracedMap<string, string> }) => new Map(corpus.map),
      (_, all) => JSON.stringify([...all]),
      (_, all, cup) => all.get(cup) ?? 'none',
    );
    const [before, after] = [
      { map: cups({ blue: 'chipped', red: 'whole' }) },
      { map: cups({ blue: 'chipped', red: 'broken', green: 'new' }) },
    ];
    expect(seenBy(() => states.about(before, 'blue', 'red'))).toEqual(['states blue', 'states red']);
    const isSame = (key: string): boolean =>
      states.subject(before).digestOf(key, sha256) === states.subject(after).digestOf(key, sha256);
    expect(['blue', 'red', 'green', '*'].map(isSame)).toEqual([true, false, false, false]);
  });
});

describe('a digest', () => {
  const digest = (map: TracedMap<string, string>, key: string): string => map.digestOf(key, sha256);

  test('of a value changes with it and with nothing else', () => {
    const before = cups({ blue: 'chipped', red: 'whole' });
    const after = cups({ blue: 'chipped', red: 'broken', green: 'new' });
    expect(digest(after, 'blue')).toBe(digest(before, 'blue'));
    expect(digest(after, 'red')).not.toBe(digest(before, 'red'));
    expect(digest(after, 'green')).not.toBe(digest(before, 'green'));
  });

  test('of all changes with any value, with any key and with their order', () => {
    const all = (values: Record<string, string>): string => digest(cups(values), '*');
    const before = all({ blue: 'chipped', red: 'whole' });
    expect(all({ blue: 'chipped', red: 'whole' })).toBe(before);
    for (const other of [
      { blue: 'chipped', red: 'broken' },
      { blue: 'chipped', rose: 'whole' },
      { red: 'whole', blue: 'chipped' },
    ])
      expect(all(other)).not.toBe(before);
  });
});
