import type { DerivationKind } from '#domain/provenance/derivation.ts';
import type { DriftKind } from '#domain/provenance/drift.ts';
import type { Acquaintance, RightsStatus, SourceState, WitnessKind } from '#domain/provenance/standing.ts';

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

export const acquaintanceNames: { readonly [How in Acquaintance]: string } = {
  captured: 'We hold a capture of its text, against which quotations are checked.',
  read: 'The work itself was read; we hold no capture.',
  'through-accounts': 'Known to us only through others’ accounts.',
};

export const derivationNames: { readonly [Kind in DerivationKind]: string } = {
  translates: 'translates',
  summarises: 'summarises',
  'reports-on': 'reports on',
  syndicates: 'prints again',
  quotes: 'quotes',
  'generated-from': 'was generated from',
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
