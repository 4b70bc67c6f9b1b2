import type { ContentFile } from '#knowledge/entry-file.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { Place } from '#knowledge/locate.ts';
import type { ParseProblem } from '#knowledge/parse-problem.ts';
import type { Proof } from '#knowledge/verification.ts';
import type { Edition } from '#schema/edition.ts';
import type { Diagnostic, FilePlace, RuleName, Severity } from './diagnostic.ts';
import { Places } from './places.ts';
import type { QuotationVerdict } from './quotations.ts';

/** What there is to check. */
export interface CheckInput {
  readonly knowledgeBase: KnowledgeBase;
  /** What is wrong with the files that could not be read. */
  readonly problems: readonly ParseProblem[];
  /** The files the knowledge base was read from. */
  readonly files: readonly ContentFile[];
  /** What is added to pages of the software's own: bodies without front matter. */
  readonly pages?: readonly ContentFile[];
  /** Paths in the content folder that no reader knows. */
  readonly strays?: readonly string[];
  /** How each quotation came out against its capture or receipt, see `verifyQuotations`. */
  readonly quotations?: readonly QuotationVerdict[];
  /** The committed receipts by the present ids of their sources, and what is needed to hold quotations and readings to their hashes. */
  readonly proof?: Proof;
  /** What is wrong with receipt files that hold none. */
  readonly receiptProblems?: readonly { readonly file: string; readonly message: string }[];
  /** The committed editions, the newest first. */
  readonly editions?: readonly Edition[];
  /** What is wrong with editions that were not left as they were written. */
  readonly editionProblems?: readonly { readonly file: string; readonly message: string }[];
  /** The latest day that has begun anywhere, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Where captured texts could slip into the repository. */
  readonly exposure?: ArchiveExposure;
}

/**
 * Where captured texts lie that must not be published; found by whoever can see the repository. Files are given by their
 * paths from the content folder.
 */
export interface ArchiveExposure {
  /** Files in the content folder that look like captures. */
  readonly inContent: readonly string[];
  /** Captured texts that git keeps. */
  readonly tracked: readonly string[];
  /** Folders in the repository, the archive's usual place among them, that git would take texts from; empty for its root. */
  readonly notIgnored: readonly string[];
  /** The `.gitignore` in which they should stand. */
  readonly ignoreFile: string;
}

/** Pure: it reads its input, prints nothing and does not throw. */
export type Rule = (input: CheckInput) => Diagnostic[];

/** A diagnostic whose place is still a path in a record. */
export interface Finding {
  readonly rule: RuleName;
  /** `error` when left out. */
  readonly severity?: Severity;
  readonly at: Spot;
  readonly message: string;
  readonly nearest?: readonly string[];
  readonly remedy: string;
  readonly related?: Spot;
}

/** Somewhere in a content file: a field of its record, or a place already known. */
export type Spot =
  | { readonly file: string; readonly path: readonly PropertyKey[]; readonly key?: boolean }
  | { readonly file: string; readonly place: Place };

/** Where nothing nearer is known. */
export function topOf(file: string): Spot {
  return { file, place: { line: 1, column: 1 } };
}

/** The diagnostic of a finding. Looks the place up, which is slow: call it for what is reported only. */
export function report(input: CheckInput, finding: Finding): Diagnostic {
  const { rule, severity = 'error', message, nearest, remedy, at, related } = finding;
  return {
    rule,
    severity,
    ...placeOf(input, at),
    message,
    ...(nearest && nearest.length > 0 && { nearest }),
    remedy,
    ...(related && { related: placeOf(input, related) }),
  };
}

const known = new WeakMap<readonly ContentFile[], Places>();

function placeOf({ files }: CheckInput, spot: Spot): FilePlace {
  if ('place' in spot) return { file: spot.file, line: spot.place.line, column: spot.place.column };
  const places = known.get(files) ?? new Places(files);
  known.set(files, places);
  return { file: spot.file, ...places.find(spot.file, spot.path, spot.key) };
}
