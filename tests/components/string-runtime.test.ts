import { describe, expect, test } from 'vitest';
import { Html } from '../../src/site/templates/html.ts';
import {
  addAttribute,
  render,
  renderComponent,
  renderSlot,
} from '../../src/site/templates/string-runtime.ts';

/** What a template without components needs of its page. */
const page = {} as Parameters<typeof renderSlot>[0];

const show = (value: unknown): string => String(render`<p>${value}</p>`);

describe('a template', () => {
  test.for([
    ['text, escaped', `<b>"&'`, '&lt;b&gt;&quot;&amp;&#39;'],
    ['HTML as it is', new Html('<b>'), '<b>'],
    ['a number, nought too', 0, '0'],
    ['nothing for false', false, ''],
    ['nothing for null', null, ''],
    ['nothing for undefined', undefined, ''],
    ['nothing for an empty text', '', ''],
    ['a list, one after another', ['<', new Html('<br>'), [1, false]], '&lt;<br>1'],
    ['what a function gives', () => '<', '&lt;'],
    ['a template in a template', render`<i>${'<'}</i>`, '<i>&lt;</i>'],
  ] as const)('shows %s', ([, value, html]) => expect(show(value)).toBe(`<p>${html}</p>`));

  test('refuses what it cannot show', () => {
    expect(() => show({ text: 'x' })).toThrow('may not show [object Object]');
    expect(() => show(new Map())).toThrow('may not show [object Map]');
  });

  test('waits for what is not there yet, and keeps the order', async () => {
    const late = (text: string) => Promise.resolve(text);
    const html = render`${'a'}${late('<b>')}${'c'}${[late('d'), 'e', late('f')]}${'g'}`;
    expect(html).toBeInstanceOf(Promise);
    expect(String(await html)).toBe('a&lt;b&gt;cdefg');
  });
});

test.for([
  ['href', '/a?b=1&c="d"', ' href="/a?b=1&amp;c=&quot;d&quot;"'],
  ['href', '', ' href'],
  ['href', undefined, ''],
  ['title', null, ''],
  ['open', true, ' open'],
  ['open', false, ''],
  ['class:list', ['a', false && 'b', 'c'], ' class="a c"'],
  ['tabindex', 0, ' tabindex="0"'],
  ['aria-hidden', true, ' aria-hidden="true"'],
  ['x" onload="', 'y', ''],
] as const)('the attribute %s of %j', ([name, value, html]) =>
  expect(String(addAttribute(value, name))).toBe(html),
);

test('a slot shows what it is given, or what stands in for it', () => {
  const given = () => render`<b>${'x'}</b>`;
  expect(show(renderSlot(page, given))).toBe('<p><b>x</b></p>');
  expect(show(renderSlot(page, undefined, given))).toBe('<p><b>x</b></p>');
  expect(show(renderSlot(page, undefined))).toBe('<p></p>');
});

test('an element may have a name that is a value; a component must be one', () => {
  const text = { default: () => 'a < b' };
  expect(show(renderComponent(page, 'Tag', 'ins', { class: 'x' }, text))).toBe(
    '<p><ins class="x">a &lt; b</ins></p>',
  );
  expect(() => renderComponent(page, 'Widget', {}, {})).toThrow('<Widget> is no component of ours');
});
