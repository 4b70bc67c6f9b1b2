import type { CheckInput, Rule } from './context.ts';
import { byPlace, type Diagnostic } from './diagnostic.ts';
import { anchorTaken } from './rules/anchor-taken.ts';
import { archiveInRepository } from './rules/archive-in-repository.ts';
import { bodyLink } from './rules/body-link.ts';
import { bodyMdx } from './rules/body-mdx.ts';
import { circularDerivation } from './rules/circular-derivation.ts';
import { circularQuestionParent } from './rules/circular-question-parent.ts';
import { circularSupersession } from './rules/circular-supersession.ts';
import { circularSupport } from './rules/circular-support.ts';
import { claimWithoutEvidence } from './rules/claim-without-evidence.ts';
import { claimWithoutQuestion } from './rules/claim-without-question.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { dateToCome } from './rules/date-to-come.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateItem } from './rules/duplicate-item.ts';
import { duplicateRelation } from './rules/duplicate-relation.ts';
import { editionAddress } from './rules/edition-address.ts';
import { editionTampered } from './rules/edition-tampered.ts';
import { evidencePassage } from './rules/evidence-passage.ts';
import { fitByExtractor } from './rules/fit-by-extractor.ts';
import { fitOfUnreadWork } from './rules/fit-of-unread-work.ts';
import { fitVoid } from './rules/fit-void.ts';
import { forecastOutcome } from './rules/forecast-outcome.ts';
import { forecastWindow } from './rules/forecast-window.ts';
import { locatorBeyondText } from './rules/locator-beyond-text.ts';
import { lookAlikeActor } from './rules/look-alike-actor.ts';
import { measureSection } from './rules/measure-section.ts';
import { measureVersion } from './rules/measure-version.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { oneSidedQuestion } from './rules/one-sided-question.ts';
import { parseProblems } from './rules/parse-problems.ts';
import { positionWithoutGrounds } from './rules/position-without-grounds.ts';
import { positionWithoutHolder } from './rules/position-without-holder.ts';
import { questionUnreviewed } from './rules/question-unreviewed.ts';
import { quotationNotInCapture } from './rules/quotation-not-in-capture.ts';
import { receiptMismatch } from './rules/receipt-mismatch.ts';
import { receiptOverlap } from './rules/receipt-overlap.ts';
import { recordedMoved } from './rules/recorded-moved.ts';
import { restatementClass } from './rules/restatement-class.ts';
import { reviewVoid } from './rules/review-void.ts';
import { sameLabel } from './rules/same-label.ts';
import { scopeOutdated } from './rules/scope-outdated.ts';
import { selfRelation } from './rules/self-relation.ts';
import { stageOrder } from './rules/stage-order.ts';
import { termSense } from './rules/term-sense.ts';
import { textCut } from './rules/text-cut.ts';
import { undercutGround } from './rules/undercut-ground.ts';
import { unfinishedEntry } from './rules/unfinished-entry.ts';
import { unknownFile } from './rules/unknown-file.ts';
import { unknownReader } from './rules/unknown-reader.ts';
import { unusedActor } from './rules/unused-actor.ts';
import { unusedSource } from './rules/unused-source.ts';
import { shorten } from './shorten.ts';

const rules: readonly Rule[] = [
  parseProblems,
  unknownFile,
  unfinishedEntry,
  textCut,
  danglingReference,
  duplicateId,
  anchorTaken,
  unknownReader,
  selfRelation,
  duplicateRelation,
  duplicateItem,
  nearDuplicate,
  sameLabel,
  restatementClass,
  lookAlikeActor,
  undercutGround,
  evidencePassage,
  quotationNotInCapture,
  locatorBeyondText,
  receiptMismatch,
  receiptOverlap,
  fitVoid,
  fitByExtractor,
  fitOfUnreadWork,
  reviewVoid,
  archiveInRepository,
  editionTampered,
  editionAddress,
  recordedMoved,
  dateToCome,
  positionWithoutHolder,
  positionWithoutGrounds,
  oneSidedQuestion,
  questionUnreviewed,
  scopeOutdated,
  claimWithoutQuestion,
  claimWithoutEvidence,
  forecastWindow,
  forecastOutcome,
  measureVersion,
  measureSection,
  stageOrder,
  termSense,
  circularSupport,
  circularDerivation,
  circularSupersession,
  circularQuestionParent,
  unusedSource,
  unusedActor,
  bodyMdx,
  bodyLink,
];

/** Everything that is wrong with a knowledge base, at once, by file and place. */
export function checkKnowledgeBase(input: CheckInput): Diagnostic[] {
  return shorten(rules.flatMap((rule) => rule(input)).sort(byPlace));
}
