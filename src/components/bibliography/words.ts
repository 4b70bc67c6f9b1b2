import { hostOf } from '#domain/bibliography/host.ts';
import type { DerivationKind } from '#domain/provenance/derivation.ts';
import type { DriftKind } from '#domain/provenance/drift.ts';
import type { Acquaintance, RightsStatus, SourceState, WitnessKind } from '#domain/provenance/standing.ts';
import type { SourceLine } from '#knowledge/views/source-line.ts';
import { sentenceCase } from '#domain/annotation/wording.ts';

/** How standing, rights and derivation are said on pages. */

export const witnessNames: { readonly [Kind in WitnessKind]: string } = {
  'primary-document': 'primary document',
  'first-person': 'first-person statement',
  reporting: 'reporting',
  commentary: 'commentary',
  digest: 'digest',
  unreliable: 'unreliable',
};

export const stateNames: { readonly [State in SourceState]: string } = {
  current: 'current',
  corrected: 'corrected',
  retracted: 'retracted',
  superseded: 'superseded',
  unavailable: 'no longer available',
};

export const rightsNames: { readonly [Status in RightsStatus]: string } = {
  'public-domain': 'Public domain',
  licensed: 'Openly licensed',
  'quotation-only': 'Quotation only: the text is not ours to publish',
};

const acquaintanceNames: { readonly [How in Acquaintance]: string } = {
  captured: 'We hold a capture of its text, against which quotations are checked.',
  read: 'The work itself was read; we hold no capture.',
  'in-part': 'Read by us in part only; we hold no capture.',
  'through-accounts': 'Known to us only through others’ accounts.',
};

/** How we know a work. What the note says already is not said twice. */
export function acquaintanceWords({ how, note }: { how: Acquaintance; note?: string | undefined }): string {
  const sentence = acquaintanceNames[how];
  if (note === undefined) return sentence;
  return bare(note).includes(bare(sentence)) ? note : `${sentence} ${note}`;
}

/** Whether a note tells of an unread work nothing but that we have not read it. */
export function saysOnlyUnread(note: string): boolean {
  return bare(note) === bare(acquaintanceNames['through-accounts']);
}

function bare(text: string): string {
  return text.replaceAll('’', "'").replace(/\.$/, '').toLowerCase();
}

/** What the link to a work's address is called: whether the work is there, whether we have read it, and on which host. */
export function workWords({
  address,
  addressOf,
  accounts,
}: Pick<SourceLine, 'address' | 'addressOf' | 'accounts'>): string {
  if (addressOf !== undefined) return sentenceCase(addressOf.replace(/\.$/, ''));
  const work = accounts ? 'The work itself, not read by us,' : 'The work itself';
  return address === undefined ? work : `${work} on ${hostOf(address)}`;
}

/** What stands between “This work” and the title of the work it comes `from`, or of one that comes from it: what it was `turned` into. */
export const derivationNames: {
  readonly [Kind in DerivationKind]: { readonly from: string; readonly turned: string };
} = {
  translates: { from: 'translates', turned: 'is translated by' },
  summarises: { from: 'summarises', turned: 'is summarised by' },
  'reports-on': { from: 'reports on', turned: 'is reported on by' },
  syndicates: { from: 'prints again', turned: 'is printed again by' },
  quotes: { from: 'quotes', turned: 'is quoted by' },
  'generated-from': { from: 'was generated from', turned: 'was used to generate' },
};

export const driftNames: { readonly [Kind in DriftKind]: string } = {
  mistranslation: 'mistranslated',
  strengthened: 'made stronger',
  weakened: 'made weaker',
  'attribution-changed': 'attributed otherwise',
  'hedge-dropped': 'hedge dropped',
  'number-changed': 'number changed',
  'scope-changed': 'scope changed',
  omitted: 'left out',
  added: 'added',
};
