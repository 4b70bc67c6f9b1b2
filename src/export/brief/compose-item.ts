import type {
  BriefClaim,
  BriefEntry,
  BriefHolder,
  BriefPassage,
  BriefPoint,
  BriefPosition,
  BriefSource,
} from '#knowledge/views/brief-view.ts';
import type { BriefItem, BriefPart, BriefPassageText, BriefPointText } from './brief.ts';
import type { SourceNumbers } from './number-sources.ts';
import type { BriefWords } from './words.ts';

/** Puts single entries of a brief into words. */
export class ItemWriter {
  readonly #words: BriefWords;
  readonly #sources: SourceNumbers;
  readonly #whole: (href: string) => string;
  readonly #picked: ReadonlySet<string>;

  /**
   * @param sources numbers what is cited, in the order of writing
   * @param whole makes an address on the site a whole one
   * @param picked ids of the claims of the brief: what stands in it by itself is not listed under a position again
   */
  constructor(
    words: BriefWords,
    sources: SourceNumbers,
    whole: (href: string) => string,
    picked: ReadonlySet<string>,
  ) {
    this.#words = words;
    this.#sources = sources;
    this.#whole = whole;
    this.#picked = picked;
  }

  write(entry: BriefEntry): BriefItem {
    const { collection, id, title, href } = entry;
    const shared = { collection, id, title, href: this.#whole(href), status: undefined, citation: undefined };
    if (entry.collection === 'claims') return { ...shared, ...this.#claim(entry) };
    return { ...shared, ...(entry.collection === 'positions' ? this.#position(entry) : this.#source(entry)) };
  }

  #claim(claim: BriefClaim): Pick<BriefItem, 'noun' | 'status' | 'tags' | 'parts'> {
    const { forecast } = claim;
    return {
      noun: this.#words.kinds[claim.kind],
      status: claim.status,
      tags: [
        ...(forecast?.from || forecast?.until
          ? [[forecast.from && `from ${forecast.from}`, forecast.until && `until ${forecast.until}`].filter(Boolean).join(' ')]
          : []),
        ...(forecast ? [this.#words.outcomes[forecast.outcome].toLowerCase()] : []),
        ...(forecast?.condition ? [`if: ${forecast.condition}`] : []),
      ],
      parts: [
        ...claim.evidence.map((passage) => this.#passage(passage)),
        ...remarks('Evidence', leftOut(claim.evidence.length, claim.evidenceInAll, 'passage', 'the claim')),
        ...claim.marks.map(({ sentence }) => ({ kind: 'remark', label: 'Standing', text: sentence }) as const),
        ...claim.caveats.map((text) => ({ kind: 'remark', label: 'Caveat', text }) as const),
        ...this.#answers(claim),
      ],
    };
  }

  #position(position: BriefPosition): Pick<BriefItem, 'noun' | 'tags' | 'parts'> {
    const { holders, grounds, objections } = position;
    const named = holders.map(({ name }) => name).join(', ');
    const further = position.holdersInAll - holders.length;
    return {
      noun: 'Position',
      tags: [
        holders.length === 0 ? 'no holder recorded' : `held by ${named}${further > 0 ? ` and ${further} more` : ''}`,
      ],
      parts: [
        ...holders.flatMap((holder) => (holder.passage ? [this.#passage(holder.passage, introduce(holder))] : [])),
        this.#points('Rests on', 'for', grounds, position.groundsInAll),
        this.#points('Brought against it', 'against', objections, position.objectionsInAll),
      ],
    };
  }

  #source(source: BriefSource): Pick<BriefItem, 'noun' | 'tags' | 'citation' | 'parts'> {
    return {
      noun: 'Source',
      tags: [],
      citation: this.#sources.cite(source.id),
      parts: [this.#points('Claims that rest on it', 'beside', source.claims, source.claimsInAll)],
    };
  }

  #passage(passage: BriefPassage, said = this.#said(passage)): BriefPart & BriefPassageText {
    const { quote, gist, language, passageHref, check } = passage;
    return {
      kind: 'passage',
      said,
      quote,
      gist,
      language,
      citation: this.#sources.cite(passage.source, passage.locator),
      passageHref,
      remarks: check === undefined ? [] : [this.#words.checks[check]],
    };
  }

  #said({ by, voice }: BriefPassage): string {
    return `${by ?? 'A speaker the source does not name'} ${this.#words.voices[voice ?? 'asserts']}`;
  }

  /** One part for each kind of attack; a plain word where there is none, since silence would read as agreement. */
  #answers({ answers, answersInAll }: BriefClaim): BriefPart[] {
    if (answers.length === 0)
      return [{ kind: 'remark', label: 'Answers', text: 'No answer is recorded here. That is no concession.' }];
    const groups = [...Map.groupBy(answers, ({ kind }) => kind ?? 'rebuts')];
    return groups.map(([kind, points], place) => ({
      kind: 'points',
      heading: this.#words.attackedBy(kind),
      tone: 'against',
      points: points.map((point) => this.#point(point)),
      more: place === groups.length - 1 ? leftOut(answers.length, answersInAll, 'answer', 'the claim') : undefined,
    }));
  }

  #points(heading: string, tone: 'for' | 'against' | 'beside', points: readonly BriefPoint[], inAll: number): BriefPart {
    const shown = points.filter(({ id }) => !this.#picked.has(id));
    const apart = points.length - shown.length;
    const sentences = [
      apart > 0 && `${apart === 1 ? 'One claim that stands' : `${apart} claims that stand`} in this brief by ${apart === 1 ? 'itself' : 'themselves'}.`,
      inAll === 0 && 'Nothing is recorded here. That is no concession.',
      leftOut(points.length, inAll, 'claim', 'the record'),
    ];
    return {
      kind: 'points',
      heading,
      tone,
      points: shown.map((point) => this.#point(point)),
      more: sentences.filter(Boolean).join(' ') || undefined,
    };
  }

  #point({ title, href, note, by, source, locator, status }: BriefPoint): BriefPointText {
    const citation = source === undefined ? undefined : this.#sources.cite(source, locator);
    return {
      title,
      href: this.#whole(href),
      note: note ?? (status && `Status: ${status}.`),
      // Who speaks in a work of their own is named by it.
      by: by !== undefined && citation?.text.startsWith(by) ? undefined : by,
      citation,
    };
  }
}

function introduce({ name, role, stance }: BriefHolder): string {
  return `${name}${role ? ` (${role.replace(/\.$/, '')})` : ''}${stance ? `, ${stance}` : ''}`;
}

function remarks(label: string, text: string | undefined): BriefPart[] {
  return text === undefined ? [] : [{ kind: 'remark', label, text }];
}

function leftOut(shown: number, inAll: number, noun: string, where: string): string | undefined {
  const rest = inAll - shown;
  if (rest <= 0) return undefined;
  return rest === 1 ? `One more ${noun} on the page of ${where}.` : `${rest} more ${noun}s on the page of ${where}.`;
}
