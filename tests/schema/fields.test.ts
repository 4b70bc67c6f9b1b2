import { describe, expect, test } from 'vitest';
import { alsoCalled, calendarDay, day, text, webAddress } from '#schema/fields.ts';

describe('a text', () => {
  test.for<[name: string, value: string, isValid: boolean]>([
    ['of words', 'So.', true],
    ['of nothing', ' ', false],
    ['of fillers of Hangul', '\u3164\uFFA0', false],
    ['of Braille without dots', '\u2800\u2800', false],
    ['of Braille', '\u2801\u2800\u2803', true],
  ])('%s', ([, value, isValid]) => expect(text.safeParse(value).success).toBe(isValid));
});

test('names beside the one an entry bears are a few dozen at most', () => {
  expect(alsoCalled.safeParse(Array(50).fill('Tea')).success).toBe(true);
  expect(alsoCalled.safeParse(Array(51).fill('Tea')).error?.issues[0]?.message).toMatch('more than 50 names');
});

describe('a day', () => {
  test.for<[value: string, isValid: boolean]>([
    ['2026-11-28', true],
    ['2099-12-31', true],
    ['2100-01-01', false],
    ['9999-12-31', false],
    ['2026-02-30', false],
    ['0206-01-05', false],
    ['1989-12-31', false],
    ['1990-01-01', true],
  ])('%s', ([value, isValid]) => expect(day.safeParse(value).success).toBe(isValid));

  test('of the material may be an early one', () => {
    expect(calendarDay.safeParse('1892-04-01').success).toBe(true);
    expect(calendarDay.safeParse('2100-01-01').success).toBe(false);
  });
});

describe('a web address', () => {
  test.for<[value: string, isValid: boolean]>([
    ['https://example.org', true],
    ['http://localhost:4321/a?b#c', true],
    ['https://example.org/@somebody/caf\u00E9', true],
    ['https://[::1]:8080/', true],
    ['https://xn--exmple-4nf.org/', true],
    ['https://ex\u0430mple.org/', false],
    ['https://exam\u00ADple.org/', false],
    ['https://exam\u200Bple.org/', false],
    ['https://example.org/a\u200Bb', false],
    ['https://example.org/a\u00ADb', false],
    ['https://example.org@evil.example/', false],
    ['https://example.org:x@evil.example/', false],
  ])('%s', ([value, isValid]) => expect(webAddress.safeParse(value).success).toBe(isValid));
});
