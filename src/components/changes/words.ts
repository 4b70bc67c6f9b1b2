import { counted } from '#domain/annotation/counted.ts';
import { fieldName } from '../entry/edition-words.ts';
import type { ChangeDay, ChangeGroup, ShownKind } from '#knowledge/views/changes-view.ts';

const kindWords: { readonly [Kind in ShownKind]: string } = {
  withdrawn: 'withdrawn',
  corrected: 'corrected',
  amended: 'reworded or amended',
  recorded: 'new',
};

/** `287 new claims` */
export function groupWords({ kind, noun, count }: Pick<ChangeGroup, 'kind' | 'noun' | 'count'>): string {
  return counted(count, `${kindWords[kind]} ${noun}`);
}

/** `Changed: the statement, the text.` */
export function fieldsWords(fields: readonly string[]): string {
  return `Changed: ${fields.map(fieldName).join(', ')}.`;
}

/** `2 corrected claims, 1 new source` */
export function dayWords({ counts }: ChangeDay): string {
  return counts.map(groupWords).join(', ');
}
