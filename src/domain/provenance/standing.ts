/**
 * What kind of witness a source is.
 *
 * - `primary-document`: the thing itself: a bill, memorandum, paper, licence, dataset.
 * - `first-person`: the person or body speaks for itself.
 * - `reporting`: tells what others said or did, with editorial control.
 * - `commentary`: argues from what others said or did.
 * - `digest`: boils other works down, by hand or machine, so that single statements cannot be traced.
 * - `unreliable`: says, or is shown, not to be relied on.
 */
export const witnessKinds = [
  'primary-document',
  'first-person',
  'reporting',
  'commentary',
  'digest',
  'unreliable',
] as const;
export type WitnessKind = (typeof witnessKinds)[number];

/** Whether a source still stands. */
export const sourceStates = ['current', 'corrected', 'retracted', 'superseded', 'unavailable'] as const;
export type SourceState = (typeof sourceStates)[number];

/** What may be done with a work's text. `quotation-only`: short attributed quotations, nothing more. */
export const rightsStatuses = ['public-domain', 'licensed', 'quotation-only'] as const;
export type RightsStatus = (typeof rightsStatuses)[number];

/** How far this record's maker saw the work: read it, or an abstract or excerpt of it, or know it through the accounts of others. */
export const acquaintances = ['captured', 'read', 'in-part', 'through-accounts'] as const;
export type Acquaintance = (typeof acquaintances)[number];
