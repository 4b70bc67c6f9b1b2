import { textFragment } from '#domain/annotation/text-fragment.ts';
import type { BriefEntry, BriefSourceRecord } from '#knowledge/views/brief-view.ts';
import type { BriefCitation, BriefSourceText } from './brief.ts';
import type { BriefWords } from './words.ts';

/** Gives each source of a brief one number, in the order in which they are cited. */
export class SourceNumbers {
  readonly #records: ReadonlyMap<string, BriefSourceRecord>;
  readonly #numbers = new Map<string, number>();
  readonly #isShort: boolean;

  /** @param isShort to leave to the list of sources what a work is called and who wrote it */
  constructor(entries: readonly BriefEntry[], isShort: boolean) {
    this.#isShort = isShort;
    this.#records = new Map(entries.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
  }

  /** @param locator the place in the source, as a reader says it */
  cite(source: string, locator?: string): BriefCitation {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    const record = this.#records.get(source);
    const work = record ? [record.authors, `“${record.title}”`, record.date] : [source];
    return { number, text: [...(this.#isShort ? [] : work), locator].filter(Boolean).join(', ') };
  }

  /** Whose words a source has, as short as can be: its own, its authors', else where it appeared, else its title. */
  shortName(source: string): string {
    const record = this.#records.get(source);
    return record ? (record.ownName ?? record.authors ?? record.container ?? `“${record.title}”`) : source;
  }

  /** A passage on the source's own page; `undefined` where the address is not the source's own. */
  passageHref(source: string, quote: readonly string[]): string | undefined {
    const record = this.#records.get(source);
    const address = record?.addressOf === undefined ? record?.address : undefined;
    return address && address + textFragment(quote);
  }

  /** The sources that were cited. @param whole makes an address on the site a whole one */
  list(words: BriefWords, whole: (href: string) => string): BriefSourceText[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const record = this.#records.get(id);
      return record ? [sourceText(record, number, words, whole, this.#isShort)] : [];
    });
  }
}

const seenWords: Readonly<Record<BriefSourceRecord['seen']['how'], (on: string) => string>> = {
  accessed: (on) => `Accessed ${on}.`,
  captured: (on) => `Text captured ${on}.`,
  recorded: (on) => `Recorded here ${on}; date of access not noted.`,
};

function sourceText(
  record: BriefSourceRecord,
  number: number,
  words: BriefWords,
  whole: (href: string) => string,
  isShort: boolean,
): BriefSourceText {
  const { seen, witness, state, addressOf, address, accounts, interests } = record;
  const kind =
    state === 'current' ? words.witnesses[witness] : `${words.witnesses[witness]}, ${words.states[state]}`;
  const isSaid = !isShort || state !== 'current';
  return {
    number,
    authors: record.authors ?? 'No author named',
    title: record.title,
    href: whole(`sources/${record.id}/`),
    published: [record.container, record.date ?? 'date unknown'].filter(Boolean).join(', '),
    address,
    remarks: [
      ...(addressOf && address
        ? [`The address is that of another work: ${addressOf.replace(/\.$/, '')}.`]
        : []),
      ...(address ? [] : ['No address known.']),
      ...(accounts ? [unread(accounts, isShort)] : []),
      ...(isShort ? [] : [seenWords[seen.how](seen.on)]),
      ...(isSaid ? [`What kind of witness: ${kind}.`] : []),
      ...(interests ? [`At stake for the author: ${interests}`] : []),
    ],
  };
}

/** Of a work we know only through others' accounts: who gave them. */
function unread(accounts: NonNullable<BriefSourceRecord['accounts']>, isShort: boolean): string {
  if (accounts.length === 0) return 'Not read by us; known only through others’ accounts.';
  const names = accounts.map(({ href, name }) => (isShort ? name : href));
  return `Not read by us; known only through ${names.join(', ')}.`;
}
