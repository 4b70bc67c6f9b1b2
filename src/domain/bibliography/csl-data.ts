import type { CslDate } from './csl-date.ts';
import { formatName, type CslName, type CslType } from './csl-item.ts';

/** A name in CSL-JSON. */
export type CslDataName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'non-dropping-particle'?: string;
    }
  | { readonly literal: string };

/**
 * An item in CSL-JSON: what citation programs exchange. Only variables that occur here; absent ones are left out.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslData {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslDataName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly authority?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly number?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A recorded name in CSL-JSON: our `particle` always stays with the family name. */
export function toCslName(name: CslName): CslDataName {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix, particle } = name;
  return {
    family,
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
  };
}

/** The name in reading order. */
export function readName(name: CslDataName): string {
  return formatName('literal' in name ? name : { ...name, particle: name['non-dropping-particle'] });
}

/** The name with the family name first: `van der Berg, Jan, Jr.`; a body as it is. */
export function invertName(name: CslDataName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given ?? (name.suffix === undefined ? undefined : ''), name.suffix]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The note as it stands behind a reference: in brackets, as no style has a place for it. */
export function noteBehind({ note }: Pick<CslData, 'note'>): string {
  return note === undefined ? '' : ` [${note.replace(/\.$/, '')}]`;
}

/** CSL-JSON text of a list of items. Lists of numbers stay on one line: they are dates. */
export function toCslJson(items: readonly CslData[]): string {
  const text = JSON.stringify(items, null, 2);
  return `${text.replace(/\[\n[\d\s,[\]]*\]/g, (dates) => dates.replace(/\s+/g, ' ').replace(/(?<=\[) | (?=\])/g, ''))}\n`;
}
