import { pickKey, type BriefPick } from '#export/brief/tray.ts';
import { element, textButton } from '../element.ts';
import { countEntries } from './count-entries.ts';
import type { MissingEntry } from './entries.ts';

/** What a reader can do about a brief that came by a link while they have one of their own. */
export interface OwnBriefActions {
  goBack(): void;
  addThese(): void;
  keepThis(): void;
}

/** Says that the brief shown is not the reader's own. @param count how many entries their own has */
export function ownBriefView(count: number, actions: OwnBriefActions): HTMLElement {
  return element(
    'div',
    { class: 'doubt' },
    element('p', {}, `This brief came by a link. Your own, with ${countEntries(count)}, is kept.`),
    element(
      'ul',
      { class: 'plain brief-choices' },
      element('li', {}, textButton('Go back to mine', actions.goBack)),
      element('li', {}, textButton('Add these to mine', actions.addThese)),
      element('li', {}, textButton('Keep this one instead', actions.keepThis)),
    ),
  );
}

/** Says that the brief shown is not kept, to a reader who has none of their own. */
export function notKeptView(keepThis: () => void): HTMLElement {
  return element(
    'p',
    { class: 'hint' },
    'This brief is not kept in this browser yet. Once you keep or change it, “Add to brief” on other pages adds to it. ',
    textButton('Keep it', keepThis),
  );
}

/** Entries the address names and nothing here answers to. */
export function missingView(
  missing: readonly MissingEntry[],
  base: string,
  remove: (pick: BriefPick) => void,
): HTMLElement | undefined {
  if (missing.length === 0) return undefined;
  const rows = missing.map(({ pick, gone }) =>
    element(
      'li',
      {},
      element('code', {}, pickKey(pick)),
      gone ? `: withdrawn. ${gone.reason} ` : ': no such entry here. ',
      ...(gone?.see ?? []).map((key) => element('a', { href: `${base}${key}/` }, key)),
      ' ',
      textButton('Remove', () => remove(pick), `Remove ${pickKey(pick)}`),
    ),
  );
  return element(
    'section',
    { class: 'doubt' },
    element('h2', {}, 'Not found'),
    element('ul', { class: 'bullets' }, ...rows),
  );
}

/** What to do when nothing is in the brief. */
export function emptyView(base: string): HTMLElement {
  const link = (path: string, words: string): HTMLElement => element('a', { href: base + path }, words);
  return element(
    'div',
    { class: 'prose' },
    element('p', { class: 'lede' }, 'Nothing is in your brief yet.'),
    element(
      'p',
      {},
      'Every ',
      link('claims/', 'claim'),
      ', ',
      link('positions/', 'position'),
      ' and ',
      link('sources/', 'source'),
      ' has a link “Add to brief” under its title. Or begin with a pack: each ',
      link('questions/', 'question'),
      ' and each ',
      link('measures/', 'measure'),
      ' has one ready.',
    ),
    element(
      'p',
      {},
      'A brief shows what you picked with its quotations, what answers it, and its sources. Its address makes it again ' +
        'anywhere; a copy is kept in this browser and nowhere else.',
    ),
  );
}
