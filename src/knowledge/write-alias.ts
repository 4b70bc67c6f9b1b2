import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { loadYaml } from './record-text.ts';

/**
 * The text of a record with an id in front of its other aliases. Whether what comes out says so is for the caller to see: a
 * record may be written in ways that are not foreseen here.
 */
export function withAlias(record: string, id: string): string {
  const newline = record.includes('\r\n') ? '\r\n' : '\n';
  const contents = parseDocument(record).contents;
  if (!isMap(contents)) return record;
  const list = contents.get('aliases', true);
  if (isSeq(list)) return inList(record, list, idAsYaml(id), newline);
  const recorded = contents.get('recorded', true);
  const end = record.indexOf('\n', isScalar(recorded) ? recorded.range?.[1] : 0);
  const at = end < 0 ? record.length : end + 1;
  const line = `aliases: [${idAsYaml(id)}]`;
  return end < 0 ? record + newline + line : record.slice(0, at) + line + newline + record.slice(at);
}

function inList(record: string, list: YAMLSeq, written: string, newline: string): string {
  const start = list.range?.[0] ?? 0;
  if (list.flow) {
    const rest = record.slice(start + 1);
    return `${record.slice(0, start + 1)}${written}${list.items.length > 0 ? ', ' : ''}${rest}`;
  }
  const [first] = list.items;
  const item = (isScalar(first) ? first.range?.[0] : undefined) ?? start;
  const line = record.lastIndexOf('\n', item - 1) + 1;
  return record.slice(0, line) + record.slice(line, item) + written + newline + record.slice(line);
}

/** An id as a value in YAML, where a few would be read as numbers or truths. */
export function idAsYaml(id: string): string {
  const read = loadYaml('', id, 0);
  return 'data' in read && read.data === id ? id : JSON.stringify(id);
}
