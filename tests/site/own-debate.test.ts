import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/files/content-folder.ts';
import { readKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { root } from '../runner/command.ts';
import { debate, fixture } from '../runner/sites.ts';
import { builtPages } from './built-pages.ts';

/** Names that software may bear for another reason: products that read its output, or plain words. */
const everyday = new Set(['Google', 'Microsoft', 'Meta']);

const words = distinctiveWords();

describe('the first debate', () => {
  test('has words of its own to look for', () => {
    expect(words.length).toBeGreaterThan(100);
  });

  test('is not named in the software', () => {
    const files = ['astro.config.mjs', ...globSync(['src/**/*.*', 'public/**/*.svg'], { cwd: root })];
    expect(findIn(files.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })))).toEqual([]);
  });

  test('has no picture among what every site publishes', () => {
    expect(globSync('public/**/*.*', { cwd: root }).filter((name) => !name.endsWith('.svg'))).toEqual([]);
  });

  test('leaves no trace in a site built from another', () => {
    const files = globSync('**/*.{html,css,js,json,xml,txt,md,csv}', { cwd: fixture.folder });
    expect(builtPages(fixture).length).toBeGreaterThan(10);
    expect(
      findIn(files.map((name) => ({ name, text: readFileSync(join(fixture.folder, name), 'utf8') }))),
    ).toEqual([]);
  });
});

function findIn(files: readonly { readonly name: string; readonly text: string }[]): string[] {
  return files.flatMap(({ name, text }) =>
    words.filter((word) => text.includes(word) && whole(word).test(text)).map((word) => `${name}: ${word}`),
  );
}

function whole(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(word)}(?![\\p{L}\\p{N}-])`, 'u');
}

/**
 * What only this debate would call by name: its name, its actors, its measures, its contested words, and every id of an
 * entry that is not a single word.
 */
function distinctiveWords(): string[] {
  const { knowledgeBase } = readKnowledgeBase(readContentFiles(debate.content));
  const { actors, measures, terms } = knowledgeBase.entries;
  const names = [
    knowledgeBase.site.name,
    ...[...actors.values()].map(({ data }) => data.name),
    ...[...measures.values()].map(({ data }) => data.label),
    ...[...terms.values()].map(({ data }) => data.label),
  ];
  const ids = Object.values(knowledgeBase.entries).flatMap((entries) => [...entries.keys()]);
  return [...new Set([...names, ...ids.filter((id) => id.includes('-'))])].filter(
    (word) => !everyday.has(word),
  );
}
