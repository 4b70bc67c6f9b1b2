import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Evidence } from '#schema/evidence.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseEntryFile, type ContentFile } from './entry-file.ts';
import { splitFrontMatter } from './front-matter.ts';

export type Fit = NonNullable<Evidence['fit']>;

/**
 * The text of a claim's file with a verdict on one of its pieces of evidence (from 0), in place of the one it may have.
 * Nothing else changes, not a space: the block is put into the text, the record is not written anew.
 *
 * @throws when the file has no such evidence, or is written in a way in which this cannot be done
 */
export function writeFit(file: ContentFile, index: number, fit: Fit): string {
  const parts = splitFrontMatter(file.text);
  if (!parts) throw new Error(`${file.path} has no front matter`);
  const item = evidenceItem(parts.frontMatter, index);
  if (!item) throw new Error(`${file.path} has no evidence ${index + 1}`);
  const start = file.text.indexOf(parts.frontMatter);
  const edited = item.flow ? inFlow(parts.frontMatter, item, fit) : inBlock(parts.frontMatter, item, fit);
  const text = file.text.slice(0, start) + edited + file.text.slice(start + parts.frontMatter.length);
  if (!changesOnlyFit(file, text, index, fit))
    throw new Error(
      `${file.path}: the verdict on evidence ${index + 1} could not be put in; write it by hand`,
    );
  return text;
}

function evidenceItem(frontMatter: string, index: number): YAMLMap | undefined {
  const evidence = parseDocument(frontMatter).get('evidence');
  const item = isSeq(evidence) ? evidence.items[index] : undefined;
  return isMap(item) ? item : undefined;
}

/** As further lines under the last field, or in place of the lines of the present verdict. */
function inBlock(text: string, item: YAMLMap, fit: Fit): string {
  const old = item.items.find((pair) => keyOf(pair) === 'fit');
  const [firstKey] = item.items.map(keyStart);
  const column = columnOf(text, firstKey ?? 0);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = blockLines(fit)
    .map((line, at) => (at === 0 ? line : ' '.repeat(column) + line))
    .join(newline);
  if (old) {
    const [from, until] = [keyStart(old), contentEnd(text, valueEnd(old))];
    return text.slice(0, from) + block + text.slice(until);
  }
  const until = lineEnd(text, contentEnd(text, Math.max(...item.items.map(valueEnd))));
  return `${text.slice(0, until)}${newline}${' '.repeat(column)}${block}${text.slice(until)}`;
}

function inFlow(text: string, item: YAMLMap, fit: Fit): string {
  const old = item.items.find((pair) => keyOf(pair) === 'fit');
  const map = `{ ${fields(fit).join(', ')} }`;
  if (old) return `${text.slice(0, keyStart(old))}fit: ${map}${text.slice(contentEnd(text, valueEnd(old)))}`;
  const brace = (item.range?.[1] ?? 0) - 1;
  const until = text.slice(0, brace).replace(/[\s,]+$/, '').length;
  return `${text.slice(0, until)}, fit: ${map}${text.slice(until).replace(/^,/, '')}`;
}

function blockLines(fit: Fit): string[] {
  return ['fit:', ...fields(fit).map((field) => `  ${field}`)];
}

/** A JSON string is a double-quoted one of YAML; without quotes the day would be a date and the hash may be a number. */
function fields({ verdict, by, on, of, note }: Fit): string[] {
  return [
    `verdict: ${verdict}`,
    `by: ${/^[a-z][a-z0-9-]*$/.test(by) ? by : JSON.stringify(by)}`,
    `on: ${JSON.stringify(on)}`,
    `of: ${JSON.stringify(of)}`,
    ...(note === undefined ? [] : [`note: ${JSON.stringify(note)}`]),
  ];
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}

function keyStart(pair: Pair): number {
  return (pair.key as { range?: readonly [number, number, number] } | null)?.range?.[0] ?? 0;
}

function valueEnd(pair: Pair): number {
  const end = (node: unknown): number =>
    (node as { range?: readonly [number, number, number] } | null)?.range?.[1] ?? 0;
  return Math.max(end(pair.value), end(pair.key));
}

/** Without the white space that the parser counts among a block. */
function contentEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** Behind a comment on the same line. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const line = end === -1 ? text.length : end;
  return text[line - 1] === '\r' ? line - 1 : line;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Reads the file before and after: the record has to be the same but for this one field. */
function changesOnlyFit(file: ContentFile, text: string, index: number, fit: Fit): boolean {
  const [before, after] = [file.text, text].map((content) => {
    const parsed = parseEntryFile({ ...file, text: content });
    return parsed.kind === 'entry' && parsed.entry.collection === 'claims' ? parsed.entry : undefined;
  });
  if (!before || !after) return false;
  const evidence = before.data.evidence.map((piece, at) => (at === index ? { ...piece, fit } : piece));
  return (
    canonicalJson({ ...before.data, evidence }) === canonicalJson(after.data) && before.body === after.body
  );
}
