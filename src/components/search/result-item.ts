import { element } from '../element.ts';
import type { Result } from './engine.ts';
import { highlighted } from './highlight.ts';
import type { Stretch } from './marked-text.ts';
import { resultNoun, statusSign } from './words.ts';

/** A result in a list: what it is, its title as the link, how it stands, who and where, and the words that were found. */
export function resultItem({
  href,
  noun,
  kind,
  status,
  title,
  byline,
  excerpt,
  site,
}: Result): HTMLLIElement {
  const facts = [
    ...(status === undefined
      ? []
      : [element('span', { 'aria-hidden': 'true' }, statusSign(status)), ` ${status}`]),
    ...(status !== undefined && byline.length > 0 ? [' · '] : []),
    ...nodes(byline),
  ];
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'noun' }, [resultNoun(noun, kind), site].filter(Boolean).join(' · ')),
    element('a', { class: 'result-title', href: highlighted(href, title, excerpt) }, ...nodes(title)),
    facts.length > 0 && element('p', { class: 'result-byline' }, ...facts),
    excerpt.length > 0 && element('p', { class: 'result-excerpt' }, ...nodes(excerpt)),
  );
}

function nodes(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
