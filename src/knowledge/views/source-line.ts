import { formatName } from '#domain/bibliography/csl-item.ts';
import { formatDate, parseDate } from '#domain/bibliography/edtf.ts';
import { hostOf } from '#domain/bibliography/host.ts';
import type { Source } from '#schema/source.ts';
import { accountAddresses } from '../account-addresses.ts';
import { compareText } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { once } from '../once.ts';
import { hrefOf, permalink } from '../permalink.ts';
import { find, type ViewContext } from './context.ts';

/** A source in one line: who, what, where, when. */
export interface SourceLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** `undefined` when nobody is named. */
  readonly authors: string | undefined;
  readonly container: string | undefined;
  /** As a reader says it; `undefined` when unknown. */
  readonly date: string | undefined;
  /** The work's own address, or that of an account of it. */
  readonly address: string | undefined;
  /** What `address` leads to when it is not the work itself. */
  readonly addressOf: string | undefined;
  readonly language: string;
  /** Of a work that we have not read, who told us of it: none where no account has an address. `undefined` of others. */
  readonly accounts: readonly Account[] | undefined;
  /** Whether we read only an abstract of it, or an excerpt. */
  readonly isReadInPart: boolean;
}

/** A page that gives an account of a work. */
export interface Account {
  readonly href: string;
  /** Its host, with a number where another account stands there too. */
  readonly name: string;
}

export function sourceLine(context: ViewContext, id: string): SourceLine {
  const source = find(context, 'sources', id);
  if (!source)
    return {
      id,
      href: hrefOf(context.publication, permalink('sources', id)),
      title: id,
      authors: undefined,
      container: undefined,
      date: undefined,
      address: undefined,
      addressOf: undefined,
      language: 'en',
      accounts: undefined,
      isReadInPart: false,
    };
  return lineOf(context, source);
}

const lineOf = once((context: ViewContext, { id, data }: Entry<'sources'>): SourceLine => {
  const { csl, addressOf, language } = data;
  return {
    id,
    href: hrefOf(context.publication, permalink('sources', id)),
    title: csl.title,
    authors: authorsOf(data),
    container: containerOf(data),
    date: csl.issued && formatDate(csl.issued),
    address: csl.URL,
    addressOf,
    language,
    accounts: accountsOf(data),
    isReadInPart: data.acquaintance.how === 'in-part',
  };
});

function accountsOf(source: Source): readonly Account[] | undefined {
  if (source.acquaintance.how !== 'through-accounts') return undefined;
  const hosts = new Map<string, number>();
  return accountAddresses(source).map((href) => {
    const host = hostOf(href);
    const count = (hosts.get(host) ?? 0) + 1;
    hosts.set(host, count);
    return { href, name: count === 1 ? host : `${host} (${count})` };
  });
}

/** When sources came out, as far as it is recorded; the earliest first. */
export function datesOf(context: ViewContext, sources: Iterable<string>): { from: string; text: string }[] {
  const dates = [...sources].flatMap((id) => {
    const issued = find(context, 'sources', id)?.data.csl.issued;
    const date = issued === undefined ? undefined : parseDate(issued);
    return issued !== undefined && date ? [{ from: date.from, text: formatDate(issued) }] : [];
  });
  return dates.sort((a, b) => compareText(a.from, b.from));
}

const inWords = new Intl.ListFormat('en-GB');

/** The authors in reading order, joined: `A`, `A and B`, `A, B and C`, `A and others` from five on. */
export function authorsOf(source: Source): string | undefined {
  const names = source.csl.author.map(formatName);
  if (names.length === 0) return undefined;
  if (names.length > 4) return `${names[0]} and others`;
  return inWords.format(names);
}

/** Journal, site or publisher; left out where it would only repeat the author. */
function containerOf(source: Source): string | undefined {
  const container = source.csl['container-title'] ?? source.csl.publisher;
  return container !== undefined && container !== authorsOf(source) ? container : undefined;
}
