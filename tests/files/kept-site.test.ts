import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { KeptSite } from '#files/kept-site/kept-site.ts';
import { keepTraces } from '#knowledge/trace.ts';
import { TracedMap } from '#knowledge/traced-map.ts';

keepTraces();

let workshop: string;

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'rejoinder-kept-'));
  onTestFinished(() => rmSync(workshop, { recursive: true }));
});

const inSite = (path: string): string => join(workshop, 'site', path);

/** Builds a site of a page for each cup, which shows that cup alone. @returns the pages that were made, not taken */
async function build(cups: Readonly<Record<string, string>>, ground = 'same'): Promise<string[]> {
  const map = new TracedMap('cups', Object.entries(cups), (value) => value);
  const unfinished = join(workshop, 'unfinished');
  const site = new KeptSite({
    folder: join(workshop, 'site'),
    unfinished,
    manifest: join(workshop, 'manifest'),
    ground,
    subjects: new Map([['cups', map]]),
  });
  const made: string[] = [];
  for (const name of Object.keys(cups))
    await site.put(`${name}/index.html`, () => {
      made.push(name);
      return `A ${map.get(name)} cup`;
    });
  rmSync(join(workshop, 'site'), { recursive: true, force: true });
  renameSync(unfinished, join(workshop, 'site'));
  site.save();
  return made;
}

describe('a site of which an earlier build is there', () => {
  test('takes what shows nothing that has changed', async () => {
    expect(await build({ blue: 'chipped', red: 'whole' })).toEqual(['blue', 'red']);
    const before = statSync(inSite('blue/index.html')).ino;
    expect(await build({ blue: 'chipped', red: 'broken', green: 'new' })).toEqual(['red', 'green']);
    expect(statSync(inSite('blue/index.html')).ino).toBe(before);
    expect(readFileSync(inSite('red/index.html'), 'utf8')).toBe('A broken cup');
    expect(await build({ blue: 'chipped', red: 'broken', green: 'new' })).toEqual([]);
  });

  test('makes everything anew when what stands around every page has changed', async () => {
    await build({ blue: 'chipped' });
    expect(await build({ blue: 'chipped' }, 'another layout')).toEqual(['blue']);
  });

  test('makes anew what somebody has touched or taken away', async () => {
    await build({ blue: 'chipped', red: 'whole', green: 'new' });
    writeFileSync(inSite('blue/index.html'), 'A CHIPPED cup');
    utimesSync(inSite('red/index.html'), 1, 1);
    rmSync(inSite('green/index.html'));
    expect(await build({ blue: 'chipped', red: 'whole', green: 'new' })).toEqual(['blue', 'red', 'green']);
    expect(readFileSync(inSite('blue/index.html'), 'utf8')).toBe('A chipped cup');
  });

  test.for<[name: string, content: string]>([
    ['is cut off', readCut()],
    ['is no manifest', 'no manifest'],
  ])('makes everything anew when what it wrote down %s', async ([, content]) => {
    await build({ blue: 'chipped' });
    writeFileSync(join(workshop, 'manifest'), content);
    expect(await build({ blue: 'chipped' })).toEqual(['blue']);
  });
});

/** The first bytes of what Node writes. */
function readCut(): string {
  return '\u00ff\u000fo"\u0006ground';
}
