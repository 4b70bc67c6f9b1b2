import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { prose } from '../bench/prose.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildClean, buildTree, workshop, type BuildSettings } from './build-copy.ts';

/** A build takes some ten seconds, on a busy machine a minute. */
const timeout = 900_000;

const folder = join(workshop, 'incremental');
const content = join(folder, 'corpus', 'content');
const project = join(folder, 'project');
const settings: BuildSettings = {
  project,
  content,
  out: join(folder, 'project', 'site'),
  cache: join(folder, 'cache'),
};
const clean: BuildSettings = {
  ...settings,
  out: join(folder, 'project', 'clean'),
  cache: join(folder, 'clean-cache'),
};

describe('a build that uses what an earlier one left', () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    copyProject(project);
    writeCorpus(join(folder, 'corpus'), 40);
    await buildClean(settings);
  }, timeout);

  test.for([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 3],
    [6, 12],
  ] as const)(
    'gives the files of a clean one after random edits (seed %i, %i edits)',
    { timeout },
    async ([seed, count]) => {
      editAtRandom(seed, count);
      expect(await buildTree(settings)).toEqual(await buildClean(clean));
    },
  );

  test.for([
    ['a sentence more', (file: string) => `${file}\nOne sentence more.\n`],
    ['a relation less', (file: string) => file.replace(/^relations:\n(?: .*\n)+/m, 'relations: []\n')],
  ] as const)('leaves what does not show an edit, and nothing else: %s', { timeout }, async ([, change]) => {
    await buildTree(settings);
    const before = fileNumbers();
    edit(join(content, 'claims', 'claim-00007.mdx'), change);
    expect(await buildTree(settings)).toEqual(await buildClean(clean));
    const made = Object.entries(fileNumbers()).filter(([path, number]) => before[path] !== number);
    const pages = made.filter(([path]) => /^claims\/[^/]+\/index\.html$/.test(path));
    expect(pages.map(([path]) => path)).toContain('claims/claim-00007/index.html');
    expect(pages.length, 'pages of claims near it').toBeLessThan(40);
  });

  test('makes the page of an actor anew that a statement begins to name', { timeout }, async () => {
    const page = join(settings.out, 'actors', 'actor-00001', 'index.html');
    edit(join(content, 'actors', 'actor-00001.mdx'), (file) => file.replace(/^name: .*/m, 'name: Ada Byron'));
    await buildTree(settings);
    expect(readFileSync(page, 'utf8')).not.toContain('id="spoken-of"');
    edit(join(content, 'claims', 'claim-00011.mdx'), (file) =>
      file
        .replace(/^statement: .*/m, 'statement: Ada Byron was wrong.')
        .replace(/^( +)by: actor-00001$/gm, '$1by: actor-00002'),
    );
    expect(await buildTree(settings)).toEqual(await buildClean(clean));
    expect(readFileSync(page, 'utf8')).toContain('id="spoken-of"');
  });

  test('gives the files of a clean one after an edit of a layout and a style', { timeout }, async () => {
    edit(join(project, 'src/layouts/Entry.astro'), (text) => text.replace('class="noun"', 'class="noun x"'));
    edit(join(project, 'src/styles/base.css'), (text) => text.replace('{', '{ --edited: 1;'));
    expect(await buildTree(settings)).toEqual(await buildClean(clean));
  });

  test('takes nothing from a build of other content or for another place', { timeout }, async () => {
    const other = join(folder, 'other', 'content');
    writeCorpus(join(folder, 'other'), 40, 43);
    const elsewhere = { content: other, env: { KB_BASE: '/elsewhere/' } };
    expect(await buildTree({ ...settings, ...elsewhere })).toEqual(
      await buildClean({ ...clean, ...elsewhere }),
    );
    expect(await buildTree(settings)).toEqual(await buildClean(clean));
  });
});

/** Which file stands under each path: another one when it was written anew. */
function fileNumbers(): Record<string, bigint> {
  const paths = globSync('**/*.{html,json}', { cwd: settings.out });
  return Object.fromEntries(
    paths.map((path) => [path, statSync(join(settings.out, path), { bigint: true }).ino]),
  );
}

/** Edits of the kinds that authors make, none of which breaks a rule. */
function editAtRandom(seed: number, most: number): void {
  const text = prose(seed);
  const entry = (collection: string, last: number): string =>
    join(
      content,
      collection,
      `${collection.slice(0, -1)}-${String(text.whole(0, last)).padStart(5, '0')}.mdx`,
    );
  const edits: readonly (() => void)[] = [
    () => edit(entry('claims', 39), (file) => `${file}\n${text.sentence(9)}\n`),
    () =>
      edit(entry('claims', 39), (file) => file.replace(/^statement: .*/m, `statement: ${text.sentence(9)}`)),
    () => edit(entry('claims', 39), (file) => file.replace(/^label: .*/m, `label: ${text.word()}`)),
    () => edit(entry('claims', 39), (file) => file.replace(/^relations:\n(?: .*\n)+/m, 'relations: []\n')),
    () =>
      edit(entry('sources', 2), (file) => file.replace(/^ {2}title: .*/m, `  title: ${text.sentence(4)}`)),
    () => edit(entry('sources', 2), (file) => file.replace('state: current', 'state: retracted')),
    () => edit(entry('actors', 2), (file) => file.replace(/^name: .*/m, `name: ${text.sentence(2)}`)),
    () => edit(entry('questions', 2), (file) => file.replace(/^label: .*/m, `label: ${text.word()}`)),
    () => edit(entry('positions', 8), (file) => file.replace(/^grounds:\n {2}- .*\n/m, 'grounds:\n')),
    () => edit(entry('terms', 2), (file) => file.replace(/^summary: .*/m, `summary: ${text.sentence(4)}`)),
    () =>
      edit(join(content, 'site.yaml'), (file) =>
        file.replace(/^tagline: .*/m, `tagline: ${text.sentence(4)}`),
      ),
    () => {
      const name = `new-${text.whole(0, 9999)}`;
      cpSync(join(content, 'claims', 'claim-00001.mdx'), join(content, 'claims', `${name}.mdx`));
      edit(join(content, 'claims', `${name}.mdx`), (file) =>
        file.replace(/^relations:\n(?: .*\n)+/m, 'relations: []\n'),
      );
    },
  ];
  for (let count = 0; count < most; count++) text.pick(edits)();
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
