import { formatDate } from '#domain/bibliography/edtf.ts';
import { changesOf, earliestChange } from '../changes.ts';
import { changeGroups, type ChangeGroup } from './changes-view.ts';
import type { ViewContext } from './context.ts';
import { divideGroups, numbered, rows, type Page } from './divide.ts';

export interface ChangesView {
  readonly groups: readonly ChangeGroup[];
  /** The day of the first entry as a reader says it; `undefined` while there is none. */
  readonly begins: string | undefined;
  /** The times that the list tells of, and where each begins: days while they are few, else years. */
  readonly places: readonly { readonly label: string; readonly page: number; readonly anchor: string }[];
}

export function changePages(context: ViewContext): Page<ChangesView>[] {
  const pages = divideGroups(changeGroups(context), 'rows', rows);
  const begins = changesOf(context).length > 0 ? formatDate(earliestChange(context)) : undefined;
  const places = placesOf(pages, ({ heading }) => heading);
  const few = places.length <= mostPlaces ? places : placesOf(pages, yearOf);
  return numbered(pages.map((groups) => ({ groups, begins, places: few })));
}

/** More do not help anybody to find the way. */
const mostPlaces = 12;

function placesOf(
  pages: readonly (readonly ChangeGroup[])[],
  labelOf: (group: ChangeGroup) => string,
): ChangesView['places'] {
  const found = pages.flatMap((groups, index) =>
    groups.map((group) => ({ label: labelOf(group), page: index + 1, anchor: group.anchor })),
  );
  return [...Map.groupBy(found, ({ label }) => label).values()].flatMap(([first]) => first ?? []);
}

function yearOf({ anchor, heading }: ChangeGroup): string {
  return /^day-(\d{4})/.exec(anchor)?.[1] ?? heading;
}
