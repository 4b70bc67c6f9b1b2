import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { permalink } from '../../src/knowledge/permalink.ts';
import { schemas } from '../../src/schema/collections.ts';
import { collectionNames } from '../../src/schema/fields.ts';
import { outlineOf, type Shape } from '../../src/schema/outline.ts';
import { base, fixture } from '../runner/sites.ts';
import { readTeaDebate } from '../tea-debate.ts';
import { builtPages } from './built-pages.ts';

const { entries } = readTeaDebate().knowledgeBase;

/** These tell which of several like passages is meant, or name a reader, whom pages call otherwise. */
const unseen = /^(?:\w+\.)+(?:prefix|suffix|extractedBy)$/;

test.for(collectionNames)(
  'what authors write into %s stands on the page of the entry, or in a table',
  (name) => {
    const shape = outlineOf(schemas[name]);
    const lost = [...entries[name].values()].flatMap(({ id, data }) => {
      const shown = pageAt(permalink(name, id)) + tables;
      return textsIn(shape, data, name)
        .filter(({ field, text }) => !unseen.test(field) && !shown.includes(squash(text)))
        .map(
          ({ field, text }) => `${field} of ${id}, “${text}”: put it into a view and a component, or a table`,
        );
    });
    expect(lost).toEqual([]);
  },
);

const pages = new Map(builtPages(fixture).map(({ path, $ }) => [path, squash($('body').text())]));

/** As whoever reads the tables finds it, where quotation marks stand twice. */
const tables = squash(
  globSync('data/csv/*.csv', { cwd: fixture.folder })
    .map((file) => readFileSync(join(fixture.folder, file), 'utf8').replaceAll('""', '"'))
    .join('\n'),
);

function pageAt(address: string): string {
  return pages.get(base + address.slice(1).replace(/#.*/, '')) ?? '';
}

/** The texts of a record, each with its field; words from a list, ids, dates and addresses are none. */
function textsIn(shape: Shape, value: unknown, field: string): { field: string; text: string }[] {
  switch (shape.kind) {
    case 'record':
      return shape.fields.flatMap(({ key, shape: inner }) =>
        isRecord(value) ? textsIn(inner, value[key], `${field}.${key}`) : [],
      );
    case 'list':
      return Array.isArray(value) ? value.flatMap((item) => textsIn(shape.item, item, field)) : [];
    case 'choice':
      return shape.options.flatMap((option) => textsIn(option, value, field));
    case 'text':
      return typeof value === 'string' ? [{ field, text: value }] : [];
    default:
      return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ');
}
