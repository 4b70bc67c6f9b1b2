import type { BriefCollection } from '#knowledge/views/brief-view.ts';
import type { Status } from '#domain/argument/status.ts';

/** A brief in its final words, ready to be laid out as a page, as Markdown or for a word processor. Addresses are whole. */
export interface Brief {
  readonly title: string;
  readonly from: { readonly name: string; readonly address: string };
  /** The edition it was made from, or the day of the build and the newest edition, as a reader says it. */
  readonly asOf: string;
  /** The address that makes this brief again. */
  readonly address: string;
  /** That of the search page, which finds an entry by its title. */
  readonly searchAddress: string;
  /** One passage a claim and answers in a line, so that a handful of claims fits on two sheets. */
  readonly isShort: boolean;
  /** What a reader must know of the brief as a whole: one-sidedness, sources that do not hold. */
  readonly notices: readonly BriefNotice[];
  readonly sections: readonly BriefSection[];
  /** What the status words mean that stand in the brief. */
  readonly statusMeanings: readonly BriefStatusMeaning[];
  /** In the order of their numbers, which begin with 1. */
  readonly sources: readonly BriefSourceText[];
}

export interface BriefNotice {
  readonly label: string;
  readonly text: string;
  /** Whether it limits what can be relied on, so that it must not be overlooked. */
  readonly isWarning: boolean;
}

export interface BriefStatusMeaning {
  readonly status: Status;
  readonly meaning: string;
}

/** What the brief holds on one question. */
export interface BriefSection {
  readonly heading: string;
  /** The question's page; `undefined` for what belongs to no question. */
  readonly href: string | undefined;
  /** Which answers are represented, where there are several. */
  readonly balance: string | undefined;
  readonly isOneSided: boolean;
  readonly items: readonly BriefItem[];
}

/** An entry of the brief. */
export interface BriefItem {
  readonly collection: BriefCollection;
  readonly id: string;
  /** Whether it is a claim that the position above it rests on. */
  readonly isGround: boolean;
  readonly title: string;
  readonly href: string;
  /** What it is, in a word or two. */
  readonly noun: string;
  readonly status: Status | undefined;
  /** Why it has its status, as it is said behind the word; empty where that says all. */
  readonly statusReason: string;
  /** Further facts in one line. */
  readonly tags: readonly string[];
  /** For a source: itself. */
  readonly citation: BriefCitation | undefined;
  readonly parts: readonly BriefPart[];
}

export type BriefPart =
  | ({ readonly kind: 'passage' } & BriefPassageText)
  | ({ readonly kind: 'remark' } & BriefNotice)
  | {
      readonly kind: 'points';
      readonly heading: string;
      /** Whether the points speak for the entry, against it, narrow it, or nothing of these. */
      readonly tone: 'for' | 'against' | 'qualifying' | 'beside';
      readonly points: readonly BriefPointText[];
      /** What was left out. */
      readonly more: string | undefined;
    };

/** Words of a source, or what it says in ours. */
export interface BriefPassageText {
  /** Who says it, and how: `Some Body concedes`. */
  readonly said: string;
  readonly quote: readonly string[] | undefined;
  readonly gist: string | undefined;
  readonly language: string;
  readonly citation: BriefCitation;
  /** The passage itself on the source's own page. */
  readonly passageHref: string | undefined;
  /** Whether the quotation was checked, and whether the passage bears the claim out. */
  readonly remarks: readonly string[];
}

/** Another claim in one line. */
export interface BriefPointText {
  readonly title: string;
  readonly href: string;
  /** The status, where the note says it. */
  readonly status: Status | undefined;
  readonly note: string | undefined;
  readonly by: string | undefined;
  readonly citation: BriefCitation | undefined;
}

/** A reference to the list of sources, with enough to be understood without it; in the short form with the speaker and the place alone. */
export interface BriefCitation {
  readonly number: number;
  readonly text: string;
}

export interface BriefSourceText {
  readonly number: number;
  readonly authors: string;
  readonly title: string;
  /** The record's page here. */
  readonly href: string;
  /** Container and date. */
  readonly published: string;
  /** The work's own address, or that of an account of it. */
  readonly address: string | undefined;
  /** When it was seen, what kind of witness it is, what is at stake for the author; whole sentences. */
  readonly remarks: readonly string[];
}
