import type { Filter } from '#knowledge/search-filters.ts';
import { element } from '../element.ts';
import { filterNames, type Selection, type ValueCount } from './filters.ts';
import { filterHeadings, valueName } from './words.ts';

type Counts = { readonly [F in Filter]: readonly ValueCount[] };

/** Filters with few values show them all, to tick; the others are lists to choose one from. */
const ticked: readonly Filter[] = ['collection', 'kind', 'fit'];

/** The filters of the search page. Made once; their numbers follow the results, so that focus stays where it is. */
export class FilterControls {
  readonly #root: HTMLElement;
  readonly #onChange: (selection: Selection) => void;
  #updates: ((counts: Counts, selection: Selection) => void)[] | undefined;
  #selection: Selection = {};

  constructor(root: HTMLElement, onChange: (selection: Selection) => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  show(counts: Counts, selection: Selection): void {
    this.#selection = selection;
    this.#updates ??= this.#make(counts);
    for (const update of this.#updates) update(counts, selection);
  }

  #make(counts: Counts): ((counts: Counts, selection: Selection) => void)[] {
    const made = filterNames
      .filter((name) => counts[name].length > 0)
      .map((name) => (ticked.includes(name) ? this.#boxes(name, counts[name]) : this.#list(name)));
    this.#root.replaceChildren(...made.map(({ control }) => control));
    return made.map(({ update }) => update);
  }

  #boxes(name: Filter, values: readonly ValueCount[]): Control {
    const rows = values.map(({ value }) => {
      const box = element('input', { type: 'checkbox', name, value });
      const number = element('span', { class: 'count' });
      box.addEventListener('change', () =>
        this.#change(
          name,
          rows.flatMap((row) => (row.box.checked ? [row.value] : [])),
        ),
      );
      return {
        value,
        box,
        number,
        label: element('label', {}, box, element('span', {}, valueName(name, value)), number),
      };
    });
    return {
      control: element(
        'fieldset',
        {},
        element('legend', {}, filterHeadings[name]),
        ...rows.map(({ label }) => label),
      ),
      update: (counts, selection) => {
        const chosen = selection[name] ?? [];
        for (const [place, { value, box, number, label }] of rows.entries()) {
          const count = counts[name][place]?.count ?? 0;
          box.checked = chosen.includes(value);
          number.textContent = String(count);
          label.classList.toggle('none', count === 0 && !box.checked);
        }
      },
    };
  }

  #list(name: Filter): Control {
    const list = element('select', { name });
    list.addEventListener('change', () => this.#change(name, list.value === '' ? [] : [list.value]));
    return {
      control: element('label', { class: 'search-choice' }, element('span', {}, filterHeadings[name]), list),
      update: (counts, selection) => {
        const [chosen] = selection[name] ?? [];
        const offered = counts[name].filter(({ value, count }) => count > 0 || value === chosen);
        if (chosen !== undefined && !offered.some(({ value }) => value === chosen))
          offered.unshift({ value: chosen, count: 0 });
        list.replaceChildren(
          element('option', { value: '' }, 'Any'),
          ...offered.map(({ value, count }) =>
            element('option', { value }, `${valueName(name, value)} (${count})`),
          ),
        );
        list.value = chosen ?? '';
        list.disabled = offered.length === 0;
      },
    };
  }

  #change(name: Filter, values: readonly string[]): void {
    this.#onChange({ ...this.#selection, [name]: values });
  }
}

interface Control {
  readonly control: HTMLElement;
  update(counts: Counts, selection: Selection): void;
}
