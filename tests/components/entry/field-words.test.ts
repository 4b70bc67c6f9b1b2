import { expect, test } from 'vitest';
import { fieldName } from '../../../src/components/entry/edition-words.ts';
import { matterWords } from '../../../src/components/entry/field-words.ts';

test.each([
  ['issued', 'date'],
  ['URL', 'address'],
  ['container-title', 'where it was published'],
  ['extent read', 'how much was read'],
  ['date of effect', 'date of effect'],
  ['constructor', 'constructor'],
])('a doubt about %s is headed “%s”', (matter, words) => expect(matterWords(matter)).toBe(words));

test.each([
  ['csl.issued', 'the date'],
  ['csl.title', 'the title'],
  ['csl.container-title', 'where it was published'],
  ['body', 'the text'],
  ['scope.missing', '“What is missing”'],
  ['rights.note', 'the rights note'],
])('what changed in %s is named “%s”', (field, words) => expect(fieldName(field)).toBe(words));
