import { parseDocument } from 'yaml';
import { formatReceipt, type Receipt } from '#domain/annotation/receipt.ts';
import { parseEntryFile, type ContentFile } from '#knowledge/entry-file.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { quotationsOf } from '#knowledge/quotations.ts';
import { referencesOf } from '#knowledge/references.ts';

/** Something that may go wrong with one file. */
export interface Fault {
  /** What kind of fault it is: the drill counts by it. */
  readonly kind: string;
  readonly path: string;
  /** `undefined`: the file is lost. */
  readonly text: string | undefined;
}

type Path = readonly (string | number)[];

/** Every fault of the kinds below that a content folder has room for, one at a time. */
export function* contentFaults(files: readonly ContentFile[]): Generator<Fault> {
  const entries = files.flatMap((file) => {
    const parsed = parseEntryFile(file);
    return parsed.kind === 'entry' ? [{ file, entry: parsed.entry }] : [];
  });
  const actors = entries.filter(({ entry }) => entry.collection === 'actors').map(({ entry }) => entry.id);
  for (const { file, entry } of entries) {
    const fault = (kind: string, text: string | undefined): Fault => ({ kind, path: file.path, text });
    for (const { path, quotation } of quotationsOf(entry)) {
      const at = quotation.segments.length > 1 ? [...path, 0] : path;
      yield fault('a word of a quotation changed', edit(file, at, anotherWord));
      yield fault(
        'a word of a quotation lost',
        edit(file, at, (words) => words.replace(/ \S+/, '')),
      );
    }
    for (const { path } of referencesOf(entry))
      yield fault(
        'an id broken',
        edit(file, path, (id) => `${id}-x`),
      );
    for (const path of speakers(entry))
      yield fault(
        'a speaker swapped',
        edit(file, path, (by) => actors.find((actor) => actor !== by) ?? by),
      );
    for (const [kind, path] of losses(entry)) yield fault(kind, remove(file, path));
    if (entry.collection === 'claims') {
      yield fault('a statement reworded', edit(file, ['statement'], anotherWord));
      for (const index of entry.data.relations.keys())
        yield fault(
          'a relation turned round',
          edit(file, ['relations', index, 'kind'], (kind) => (kind === 'supports' ? 'rebuts' : 'supports')),
        );
    }
    for (const path of verdicts(entry))
      yield fault(
        'a verdict turned',
        edit(file, path, (verdict) => (verdict === 'no' ? 'entails' : 'no')),
      );
    if (entry.collection === 'sources')
      yield fault(
        'a source of another day',
        file.text.replace(
          /^( {2}issued: "?\d{3})(\d)/m,
          (_, start: string, digit: string) => start + (digit === '0' ? '1' : '0'),
        ),
      );
    if (entry.collection === 'events')
      yield fault(
        'an event that is still to come',
        edit(file, ['date'], () => '2062-01-01'),
      );
    yield fault('a required day lost', remove(file, ['recorded']));
    yield fault('a day of recording moved', file.text.replace(/^(recorded: "?\d{4}-\d\d-)\d\d/m, '$128'));
    yield fault('a key misspelt', file.text.replace(/^recorded:/m, 'recroded:'));
    yield fault('a tag left open', `${file.text}\n<Aside>\n`);
    yield fault('an expression in the text', `${file.text}\nOne {1} two.\n`);
    yield fault('a link that leads nowhere', `${file.text}\n[a](/claims/nowhere/)\n`);
    yield fault('an entry lost', undefined);
  }
}

/** Every fault of receipts: machine-written files, by their path. */
export function* receiptFaults(receipts: readonly ContentFile[]): Generator<Fault> {
  for (const { path, text } of receipts) {
    yield { kind: 'a receipt lost', path, text: undefined };
    yield { kind: 'a receipt cut off', path, text: text.slice(0, text.length / 2) };
    const receipt = JSON.parse(text) as Receipt;
    for (const [key, found] of Object.entries(receipt.quotations)) {
      const { [key]: _, ...others } = receipt.quotations;
      yield {
        kind: 'a quotation lost from a receipt',
        path,
        text: formatReceipt({ ...receipt, quotations: others }),
      };
      const changed = {
        ...found,
        sha256: found.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      };
      yield {
        kind: 'a hash of a receipt changed',
        path,
        text: formatReceipt({ ...receipt, quotations: { ...receipt.quotations, [key]: changed } }),
      };
    }
  }
}

function speakers(entry: AnyEntry): Path[] {
  if (entry.collection === 'positions')
    return entry.data.holders.map((_, index) => ['holders', index, 'actor']);
  if (entry.collection !== 'claims') return [];
  return entry.data.evidence.flatMap(({ by }, index) =>
    by === undefined ? [] : [['evidence', index, 'by']],
  );
}

function verdicts(entry: AnyEntry): Path[] {
  if (entry.collection !== 'claims') return [];
  return entry.data.evidence.flatMap(({ fit }, index) =>
    fit === undefined ? [] : [['evidence', index, 'fit', 'verdict']],
  );
}

/** Parts of a record that may get lost. */
function losses(entry: AnyEntry): (readonly [kind: string, path: Path])[] {
  const each = (name: string, list: readonly unknown[], kind: string) =>
    list.map((_, index) => [kind, [name, index]] as const);
  if (entry.collection === 'claims')
    return [
      ...each('relations', entry.data.relations, 'a relation dropped'),
      ...each('evidence', entry.data.evidence, 'a piece of evidence dropped'),
      ...each('questions', entry.data.questions, 'a question dropped'),
    ];
  if (entry.collection !== 'positions') return [];
  return [
    ...each('holders', entry.data.holders, 'a holder dropped'),
    ...each('grounds', entry.data.grounds, 'a ground dropped'),
  ];
}

function edit(file: ContentFile, path: Path, change: (text: string) => string): string {
  return rewrite(file, (document) => document.setIn(path, change(String(document.getIn(path)))));
}

function remove(file: ContentFile, path: Path): string {
  return rewrite(file, (document) => document.deleteIn(path));
}

function rewrite(
  { text }: ContentFile,
  change: (document: ReturnType<typeof parseDocument>) => void,
): string {
  const [, record = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(record);
  change(document);
  return `---\n${document.toString()}---\n${body}`;
}

function anotherWord(words: string): string {
  return words.replace(/\b[a-z]{3,}\b/, 'otherwise');
}
