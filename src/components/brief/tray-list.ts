import { pickKey, type BriefPick } from '#export/brief/tray.ts';
import { element } from '../element.ts';
import { makeDraggable } from './drag.ts';

/** A group of the list: what stands under one question, or what was not found. */
export interface ListGroup {
  readonly heading: string;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly pick: BriefPick;
  readonly label: string;
  readonly noun: string;
}

/** What a reader does to the list. Rows are named by the group and their place in it, from 0. */
export interface ListActions {
  moveRow(group: number, from: number, to: number): void;
  moveGroup(from: number, to: number): void;
  remove(pick: BriefPick, label: string): void;
}

/** The list in which a brief is put in order: by buttons, which the keyboard reaches, or by dragging a row's handle. */
export function trayList(groups: readonly ListGroup[], actions: ListActions): HTMLElement {
  return element(
    'ol',
    { class: 'brief-groups' },
    ...groups.map((group, place) => groupView(group, place, groups.length, actions)),
  );
}

function groupView(
  { heading, rows }: ListGroup,
  place: number,
  of: number,
  actions: ListActions,
): HTMLElement {
  const list = element(
    'ol',
    { class: 'brief-rows' },
    ...rows.map((row, index) => rowView(row, { group: place, index, of: rows.length }, actions)),
  );
  makeDraggable(list, (from, to) => actions.moveRow(place, from, to));
  const move = (to: number): void => actions.moveGroup(place, to);
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'brief-group' },
      element('p', {}, heading),
      of > 1 && buttons(heading, `group ${heading}`, place, move),
    ),
    list,
  );
}

function rowView(
  { pick, label, noun }: ListRow,
  { group, index, of }: { group: number; index: number; of: number },
  actions: ListActions,
): HTMLElement {
  const key = pickKey(pick);
  const remove = button('✕', `Remove “${label}”`, `${key} remove`, () => actions.remove(pick, label));
  const move = (to: number): void => actions.moveRow(group, index, to);
  return element(
    'li',
    { class: 'brief-row' },
    of > 1 && element('span', { class: 'brief-handle', 'aria-hidden': 'true', 'data-handle': true }, '⠿'),
    element('p', {}, label, ' ', element('span', { class: 'hint' }, noun)),
    element('div', {}, of > 1 && buttons(label, key, index, move), remove),
  );
}

/** Never disabled, so that the focus stays where it is at the ends of a list. */
function buttons(label: string, key: string, place: number, move: (to: number) => void): HTMLElement {
  return element(
    'span',
    {},
    button('↑', `Move “${label}” up`, `${key} up`, () => move(place - 1)),
    button('↓', `Move “${label}” down`, `${key} down`, () => move(place + 1)),
  );
}

/** @param action names the button when the list is drawn again, so that it gets the focus back */
function button(sign: string, name: string, action: string, act: () => void): HTMLButtonElement {
  const attributes = {
    type: 'button',
    class: 'brief-move',
    'aria-label': name,
    title: name,
    'data-action': action,
  };
  const made = element('button', attributes, sign);
  made.addEventListener('click', act);
  return made;
}
