import type { Fault } from './content-faults.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { checksumOf, formatEdition } from '#knowledge/edition.ts';
import { edition as schema, type Edition } from '#schema/edition.ts';
import { sha256 } from '#files/sha256.ts';

/** Every fault of editions: files that nobody may change. One of several has an edition that follows it, the newest has none. */
export function* editionFaults(editions: readonly ContentFile[]): Generator<Fault> {
  const last = editions.length - 1;
  for (const [index, { path, text }] of editions.entries()) {
    const which = index === last ? 'the newest edition' : 'an edition';
    const edition = schema.parse(JSON.parse(text));
    const fault = (what: string, changed: string | undefined): Fault => ({
      kind: `${which} ${what}`,
      path,
      text: changed,
    });
    yield fault('lost', undefined);
    yield fault('cut off', text.slice(0, text.length / 2));
    yield fault('under another name', formatEdition({ ...edition, label: '2025-12' }));
    for (const key of Object.keys(edition.records)) {
      yield fault('with a hash changed', formatEdition(withHash(edition, key)));
      yield fault('with a record lost', formatEdition(without(edition, key)));
      yield fault(
        'with a hash changed and its checksum renewed',
        formatEdition(sealed(withHash(edition, key))),
      );
      yield fault(
        'with a record lost and its checksum renewed',
        formatEdition(sealed(without(edition, key))),
      );
    }
    for (const at of edition.elsewhere.keys())
      yield fault(
        'with an address lost',
        formatEdition({ ...edition, elsewhere: edition.elsewhere.toSpliced(at, 1) }),
      );
  }
}

function withHash({ records, ...edition }: Edition, key: string): Edition {
  const record = records[key] as Edition['records'][string];
  const hash = record.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  return { ...edition, records: { ...records, [key]: { ...record, hash } } };
}

function without(edition: Edition, key: string): Edition {
  const { [key]: _, ...records } = edition.records;
  return { ...edition, records };
}

/** As somebody leaves it who knows how checksums are made. */
function sealed(edition: Edition): Edition {
  return { ...edition, checksum: checksumOf(edition, sha256) };
}
