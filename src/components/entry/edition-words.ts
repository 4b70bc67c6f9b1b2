import type { ShownChange } from '#knowledge/views/edition-view.ts';
import { matterWords } from './field-words.ts';

/** What a reader knows the parts of an entry by; of other fields the name is said. */
const fieldNames: Readonly<Record<string, string>> = {
  statement: 'the statement',
  body: 'the text',
  label: 'the short form',
  whyItMatters: 'the lines on why it matters',
  corrections: 'the corrections',
  doubts: '“What is not certain here”',
  disagreements: '“Where sources disagree”',
  holders: '“Who holds it”',
  grounds: '“What it rests on”',
  objections: '“What is brought against it”',
  evidence: '“Who says so, and where”',
  relations: '“What it bears on”',
  caveats: '“Before you rely on it”',
  alsoCalled: 'the other names',
  derivesFrom: 'the works it derives from',
  doesNot: '“What it does not do”',
  drift: '“What this report did to its source”',
  sections: '“What each section does”',
  definitions: '“Definitions”',
  stages: '“What happened to it”',
  senses: '“Senses side by side”',
  addressOf: 'the note on where the address leads',
  sortName: 'the name in lists',
  'scope.searched': '“What was searched”',
  'scope.missing': '“What is missing”',
  'scope.until': 'the day of the newest material',
  'scope.balance': '“Why the sides differ”',
  'status.asOf': 'the day of the status',
  'standing.note': 'the note on its standing',
  'forecast.note': 'the note on the prediction',
};

/** What a reader calls a field: `csl.title` is its title. */
export function fieldName(field: string): string {
  const name = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined;
  if (name !== undefined) return name;
  const plain = field.replace(/^csl\./, '');
  const words = matterWords(plain);
  if (words === plain) return `the ${plain.replaceAll(/[.-]/g, ' ')}`;
  return /^(?:how|the|where) /.test(words) ? words : `the ${words}`;
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

/** Whether something of a change can be read in the edition alone. */
export function isOnlyCounted(change: ShownChange): boolean {
  return change.kind === 'rewritten' || (change.kind === 'list' && change.gone > 0 && !change.goneItems);
}

/** What is gone and cannot be named may stand there still, in other words. */
function listWords({ gone, added, same, goneItems, addedItems }: ListChange): string {
  if (gone === 0 && added === 0) return 'In another order.';
  const orReworded = gone > 0 && added > 0 && !goneItems ? ' or reworded' : '';
  const items = [
    added > 0 && `New${orReworded}: ${addedItems?.join('; ') ?? added}.`,
    gone > 0 && `Gone${orReworded}: ${goneItems?.join('; ') ?? gone}.`,
    same > 0 && `As before: ${same}.`,
  ];
  return items.filter(Boolean).join(' ');
}

type ListChange = Extract<ShownChange, { kind: 'list' }>;
