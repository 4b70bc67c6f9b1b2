import type { ShownChange } from '#knowledge/views/edition-view.ts';

/** Fields whose names say less than a reader needs; of the others the name is said. */
const fieldNames: Readonly<Record<string, string>> = {
  body: 'text',
  label: 'short form',
  whyItMatters: 'why it matters',
  alsoCalled: 'also called',
  derivesFrom: 'what it derives from',
  addressOf: 'what the address leads to',
  sortName: 'name in lists',
  'csl.URL': 'address',
  'csl.container-title': 'published in',
  'status.asOf': 'status as of',
};

/** What a reader calls a field: `csl.title` is its title. */
export function fieldName(field: string): string {
  const name = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined;
  return name ?? field.replace(/^csl\./, '').replaceAll(/[.-]/g, ' ');
}

/** A change as a sentence. */
export function changeWords(change: ShownChange): string {
  switch (change.kind) {
    case 'rewritten':
      return 'Rewritten.';
    case 'value':
      if (change.was === undefined) return `Added: ${change.is}`;
      return change.is === undefined ? `Was: ${change.was}` : `Was: ${change.was}. Is: ${change.is}`;
    case 'list':
      return listWords(change);
  }
}

function listWords(change: Extract<ShownChange, { kind: 'list' }>): string {
  const { gone, added, same, goneItems = [], addedItems = [] } = change;
  if (gone === 0 && added === 0) return 'In another order.';
  const counts = [
    added > 0 && `${added} new`,
    gone > 0 && `${gone} gone`,
    same > 0 && `${same} as ${same === 1 ? 'it was' : 'they were'}`,
  ];
  const items = [
    addedItems.length > 0 && `New: ${addedItems.join(', ')}.`,
    goneItems.length > 0 && `Gone: ${goneItems.join(', ')}.`,
  ];
  return [`${counts.filter(Boolean).join(', ')}.`, ...items.filter(Boolean)].join(' ');
}
