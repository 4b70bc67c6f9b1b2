import { counted } from '#domain/annotation/counted.ts';
import { unnamedSpeaker, voiceNames, voiceVerbs } from '#domain/annotation/voice.ts';
import { spoken } from '#domain/annotation/wording.ts';
import { kindNames } from '#domain/argument/claim-kind.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Status } from '#domain/argument/status.ts';
import type { Evidence } from '#schema/evidence.ts';
import { collectionNouns } from '../collection-words.ts';
import { keyOf, type AnyEntry, type Entry } from '../entry.ts';
import { countReferring, find, linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';
import { claimsOn, positionsOn } from './question-order.ts';
import { sourceLine } from './source-line.ts';
import { statusWord } from './status-view.ts';

/** What a link to a record shows where it is pointed at: what it is, how it stands, what it says, what it rests on. */
export interface PreviewView {
  /** What it is and how it stands, e.g. `Legal claim`, `challenged`. */
  readonly kind: readonly string[];
  readonly link: EntryLink;
  readonly words: PreviewWords | undefined;
  /** What places it, each a few words. */
  readonly facts: readonly string[];
}

/** What it says, in its own words or in ours. */
export interface PreviewWords {
  /** Whose words they are. */
  readonly lead: string | undefined;
  readonly text: string;
  readonly isQuotation: boolean;
  /** BCP 47 tag where the words are not in our own language. */
  readonly language: string | undefined;
}

export function previewView(context: ViewContext, entry: AnyEntry): PreviewView {
  const { kind, words, facts } = partsOf(context, entry);
  return {
    kind: kind.filter((part) => part !== undefined),
    link: linkTo(context, entry),
    words,
    facts: facts.filter((fact) => fact !== undefined),
  };
}

interface Parts {
  readonly kind: readonly (string | undefined)[];
  readonly words?: PreviewWords | undefined;
  readonly facts: readonly (string | undefined)[];
}

function partsOf(context: ViewContext, entry: AnyEntry): Parts {
  const noun = collectionNouns[entry.collection];
  const key = keyOf(entry);
  switch (entry.collection) {
    case 'claims':
      return claimParts(context, entry, statusWord(context, entry));
    case 'positions': {
      const { holders, grounds, objections } = entry.data;
      return {
        kind: [noun],
        words: ours(find(context, 'questions', entry.data.question)?.data.statement, 'An answer to:'),
        facts: [
          factOf(holders.length, 'holder'),
          factOf(grounds.length, 'ground'),
          factOf(objections.length, 'objection'),
        ],
      };
    }
    case 'questions':
      return {
        kind: [noun],
        words: ours(entry.data.whyItMatters),
        facts: [
          factOf(positionsOn(context, entry.id).length, 'answer'),
          factOf(claimsOn(context, entry.id).length, 'claim'),
        ],
      };
    case 'sources': {
      const { authors, container, date, accounts } = sourceLine(context, entry.id);
      const { witness, state } = entry.data.standing;
      const claims = factOf(countReferring(referrers(context, key, 'claims', 'evidence')), 'claim');
      return {
        kind: [noun, spoken(witness), state === 'current' ? undefined : spoken(state)],
        words: ours([authors, container, date].filter(Boolean).join(', ')),
        facts: [accounts && 'not read by us', claims && `cited by ${claims}`],
      };
    }
    case 'actors':
      return {
        kind: [noun, spoken(entry.data.kind)],
        words: ours(entry.data.role),
        facts: [
          factOf(countReferring(referrers(context, key, 'positions', 'holders')), 'position'),
          factOf(countReferring(referrers(context, key, 'claims', 'evidence')), 'claim'),
        ],
      };
    case 'measures': {
      const { kind, identifier, jurisdiction, status } = entry.data;
      return {
        kind: [noun, spoken(kind), identifier, jurisdiction],
        words: ours(status.text),
        facts: [`as of ${formatDate(status.asOf)}`],
      };
    }
    case 'terms':
      return {
        kind: [noun],
        words: ours(entry.data.summary),
        facts: [factOf(entry.data.senses.length, 'sense')],
      };
    case 'events':
      return { kind: [noun], facts: [] };
  }
}

function claimParts(context: ViewContext, { data }: Entry<'claims'>, status: Status | undefined): Parts {
  const [first] = data.evidence;
  const source = first && sourceLine(context, first.source);
  return {
    kind: [kindNames[data.kind], status],
    words: first && wordsOf(context, first),
    facts: [
      source && [source.title, source.date].filter(Boolean).join(', '),
      data.evidence.length > 1 ? `${data.evidence.length} pieces of evidence` : undefined,
    ],
  };
}

function wordsOf(
  context: ViewContext,
  { by, voice, quote, gist, source }: Evidence,
): PreviewWords | undefined {
  const speaker = find(context, 'actors', by)?.data.name;
  const who = speaker ?? unnamedSpeaker(voice);
  const { language, accounts } = sourceLine(context, source);
  const from = accounts ? ', from others’ accounts' : '';
  if (quote === undefined) return ours(gist, `${who}, ${voiceNames[voice]}, in our words${from}:`);
  return {
    lead: `${who} ${voiceVerbs[voice]}:`,
    text: [quote].flat().join(' […] '),
    isQuotation: true,
    language: language === context.knowledgeBase.site.language ? undefined : language,
  };
}

function ours(text: string | undefined, lead?: string): PreviewWords | undefined {
  return text ? { lead, text, isQuotation: false, language: undefined } : undefined;
}

function factOf(count: number, noun: string): string | undefined {
  return count === 0 ? undefined : counted(count, noun);
}
