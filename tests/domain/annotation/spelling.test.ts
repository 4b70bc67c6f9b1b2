import { describe, expect, test } from 'vitest';
import { oneSpelling } from '#domain/annotation/spelling.ts';

describe('American and British spellings become one', () => {
  test.for<[american: string, british: string]>([
    ['organize, Organized, ORGANIZATIONS', 'organise, Organised, ORGANISATIONS'],
    ['unauthorized', 'unauthorised'],
    ['analyzes', 'analyses'],
    ['colors', 'colours'],
    ['favorite', 'favourite'],
    ['neighborhood', 'neighbourhood'],
    ['defense', 'defence'],
    ['offenses', 'offences'],
    ['license', 'licence'],
    ['practicing', 'practising'],
    ['centers', 'centres'],
    ['programs', 'programmes'],
    ['catalog', 'catalogue'],
    ['judgment', 'judgement'],
    ['willful', 'wilful'],
  ])('%s, %s', ([american, british]) => expect(oneSpelling(american)).toBe(oneSpelling(british)));
});

test.for<[one: string, other: string]>([
  ['for', 'four'],
  ['sise', 'size'],
  ['adjorned', 'adjourned'],
  ['sorce', 'source'],
  ['hoers', 'hours'],
])('%s is not %s', ([one, other]) => expect(oneSpelling(one)).not.toBe(oneSpelling(other)));

test.for(['four hours', 'resourced courses', 'there are more', 'a practical program', 'full skills'])(
  '%s stays',
  (text) => expect(oneSpelling(text)).toBe(text),
);
