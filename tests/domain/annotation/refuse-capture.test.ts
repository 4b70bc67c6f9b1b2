import { describe, expect, test } from 'vitest';
import {
  refusalReasons,
  refuseCapture,
  type CandidateText,
  type RefusalReason,
} from '#domain/annotation/refuse-capture.ts';

const prose =
  'The kettle sings and the milk is poured, as people do in the county when they are left alone. '.repeat(8);
const article = {
  title: 'On the Order of Milk',
  pageTitles: ['On the Order of Milk | The Gazette'],
  text: prose,
};
const short = prose.slice(0, 300);

describe('refuseCapture', () => {
  test.for<[name: string, candidate: Partial<CandidateText>, reason: RefusalReason | undefined]>([
    ['takes the article', {}, undefined],
    [
      'takes it when the title is in the text only',
      { pageTitles: [], text: `On the order of milk\n${prose}` },
      undefined,
    ],
    [
      'takes a title with other marks and a subtitle',
      { pageTitles: ['“On the order – of milk”: a letter'] },
      undefined,
    ],
    ['refuses another article', { pageTitles: ['Porcelain prices'] }, 'title-missing'],
    ['refuses a teaser', { text: 'The kettle sings.' }, 'too-short'],
    ['refuses an error page by its title', { pageTitles: ['404 Not Found'], text: short }, 'error-page'],
    [
      'refuses an error page by its words',
      { pageTitles: ['Gazette'], text: 'The page you requested does not exist.' },
      'error-page',
    ],
    [
      'takes an article on error 404 pages',
      { pageTitles: ['On the Order of Milk', 'Why 404 pages amuse us'] },
      undefined,
    ],
    [
      'takes an article in which something went wrong',
      { text: `${prose} Something went wrong, says the county.` },
      undefined,
    ],
    ['takes eighty words', { text: 'milk '.repeat(80) }, undefined],
    ['refuses fewer than eighty', { text: 'milk '.repeat(79) }, 'too-short'],
    [
      'takes a title with three words of four',
      { pageTitles: ['Order of Milk'], title: 'Zealous order of milk' },
      undefined,
    ],
    [
      'refuses a check for robots',
      { pageTitles: ['Just a moment...'], text: 'Verify you are human' },
      'bot-check',
    ],
    [
      'refuses a consent page',
      { text: short, wholeText: `We value your privacy ${short} Accept all Reject all` },
      'consent-page',
    ],
    [
      'takes an article with a cookie banner',
      { wholeText: `${prose} Accept all cookies`, text: prose },
      undefined,
    ],
    ['refuses the opening before a paywall', { text: `${prose} Subscribe to continue reading` }, 'paywall'],
    [
      'takes a long article that asks for subscribers',
      { text: `${prose.repeat(5)} Already a subscriber? Sign in` },
      undefined,
    ],
  ])('%s', ([, candidate, reason]) => {
    const refusal = refuseCapture({ ...article, ...candidate });
    expect(refusal?.reason).toBe(reason);
    if (refusal) expect(`${refusal.cause}\n${refusal.remedy}`).toMatch(/\w+.*\n\w+/);
  });

  test('lets a reason pass that was allowed, and no other', () => {
    const candidate = { ...article, pageTitles: [], text: 'The kettle sings.' };
    expect(refuseCapture(candidate, ['too-short'])?.reason).toBe('title-missing');
    expect(refuseCapture(candidate, refusalReasons)).toBeUndefined();
  });
});
