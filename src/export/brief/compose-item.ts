import { counted } from '#domain/annotation/counted.ts';
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
import { leftOut, moreOf } from './left-out.ts';
import type { SourceNumbers } from './number-sources.ts';
import { measureItem } from './measure-item.ts';
import { remark, warning } from './remark.ts';
import { citedFor, whoSays } from './who-says.ts';
import type { BriefWords } from './words.ts';

/** What single entries are written with. */
export interface Writing {
  readonly words: BriefWords;
  /** Numbers what is cited, in the order of writing. */
  readonly sources: SourceNumbers;
  /** Makes an address on the site a whole one. */
  readonly whole: (href: string) => string;
  /** Ids of the claims of the brief: what stands in it by itself is not listed under a position again. */
  readonly picked: ReadonlySet<string>;
  /** What the positions of the brief are called, by their ids. */
  readonly positions: ReadonlyMap<string, string>;
  readonly isShort: boolean;
}

/** So much of an entry is left in the short form. */
const short = { evidence: 1, answers: 2 } as const;

/** Puts single entries of a brief into words. */
export class ItemWriter {
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** @param isGround see {@link BriefItem.isGround} */
  write(entry: BriefEntry, isGround: boolean): BriefItem {
    const { collection, id, title, href } = entry;
    const shared = {
      collection,
      id,
      isGround,
      title,
      href: this.#writing.whole(href),
      status: undefined,
      statusReason: '',
      citation: undefined,
    };
    switch (entry.collection) {
      case 'claims':
        return { ...shared, ...this.#claim(entry, isGround) };
      case 'positions':
        return { ...shared, ...this.#position(entry) };
      case 'sources':
        return { ...shared, ...this.#source(entry) };
      case 'measures':
        return { ...shared, ...measureItem(entry, this.#writing, shared.href) };
    }
  }

  #claim(
    claim: BriefClaim,
    isGround: boolean,
  ): Pick<BriefItem, 'noun' | 'status' | 'statusReason' | 'tags' | 'parts'> {
    const { forecast, answersInAll } = claim;
    const { isShort } = this.#writing;
    const evidence = claim.evidence.slice(0, this.#most('evidence'));
    const further = moreOf(claim.evidenceInAll - evidence.length, 'passage');
    return {
      noun: this.#writing.words.kinds[claim.kind],
      status: claim.status,
      statusReason: reasonBehind(claim),
      tags: [
        ...(isGround ? [] : this.#sides(claim)),
        ...(forecast?.from || forecast?.until
          ? [
              [forecast.from && `from ${forecast.from}`, forecast.until && `until ${forecast.until}`]
                .filter(Boolean)
                .join(' '),
            ]
          : []),
        ...(forecast ? [this.#writing.words.outcomes[forecast.outcome].toLowerCase()] : []),
        ...(forecast?.condition ? [`if: ${forecast.condition}`] : []),
        ...(isShort && further ? [`${further} on its page`] : []),
        ...(isShort && answersInAll === 0 ? ['no answer recorded, which is no concession'] : []),
        ...(isShort ? qualifiers(claim) : []),
      ],
      parts: [
        ...evidence.map((passage) => this.#passage(passage)),
        ...(further && !isShort ? [remark('Evidence', leftOut(further))] : []),
        ...this.#warnings(
          'Standing',
          claim.marks.map(({ sentence }) => sentence),
        ),
        ...this.#warnings('Caveat', claim.caveats),
        ...this.#answers(claim),
        ...this.#qualifications(claim),
      ],
    };
  }

  /** Where a claim that stands under no position belongs. */
  #sides({ serves, harms }: BriefClaim): string[] {
    const named = (ids: readonly string[]): string[] =>
      ids.flatMap((id) => {
        const label = this.#writing.positions.get(id);
        return label === undefined ? [] : `“${label}”`;
      });
    const [served, harmed] = [named(serves), named(harms)];
    return [
      ...(served.length > 0 ? [`brought for ${served.join(' and ')}`] : []),
      ...(harmed.length > 0 ? [`brought against ${harmed.join(' and ')}`] : []),
    ];
  }

  #position(position: BriefPosition): Pick<BriefItem, 'noun' | 'tags' | 'parts'> {
    const { holders, grounds, objections } = position;
    const { isShort } = this.#writing;
    const named = holders.map(({ name }) => name).join(', ');
    const further = position.holdersInAll - holders.length;
    return {
      noun: 'Position',
      tags: [
        holders.length === 0
          ? 'no holder recorded'
          : `held by ${named}${further > 0 ? ` and ${counted(further, 'other')}` : ''}`,
        ...(isShort
          ? [
              `rests on ${counted(position.groundsInAll, 'claim')}`,
              `${counted(position.objectionsInAll, 'claim')} against it`,
            ]
          : []),
      ],
      // In the short form its claims stand under it, or on its page.
      parts: isShort
        ? []
        : [
            ...holders.flatMap((holder) =>
              holder.passage ? [this.#passage(holder.passage, introduce(holder))] : [],
            ),
            this.#points('Rests on', 'for', grounds, position.groundsInAll),
            this.#points('Brought against it', 'against', objections, position.objectionsInAll),
          ],
    };
  }

  #source(source: BriefSource): Pick<BriefItem, 'noun' | 'tags' | 'citation' | 'parts'> {
    const { isShort, sources } = this.#writing;
    return {
      noun: 'Source',
      tags: isShort
        ? [`${counted(source.claimsInAll, 'claim')} ${source.claimsInAll === 1 ? 'rests' : 'rest'} on it`]
        : [],
      citation: sources.cite(source.id),
      parts: isShort
        ? []
        : [this.#points('Claims that rest on it', 'beside', source.claims, source.claimsInAll)],
    };
  }

  #passage(passage: BriefPassage, said = whoSays(passage, this.#writing)): BriefPart & BriefPassageText {
    const { quote, gist, language, source, locator } = passage;
    const { sources } = this.#writing;
    return {
      kind: 'passage',
      said,
      quote,
      gist,
      language,
      citation: sources.cite(source, locator),
      passageHref: quote && sources.passageHref(source, quote),
      remarks: this.#readings(passage),
    };
  }

  /** Both: beside the good news of the one the other must not be missing. Of our own words the short form says what was found alone. */
  #readings({ check, fit, voice }: BriefPassage): string[] {
    const { words, isShort } = this.#writing;
    const isLeftOut = isShort && check === undefined && fit === 'unreviewed';
    return [
      ...(check === undefined ? [] : [words.checks[check]]),
      ...(fit === undefined || isLeftOut ? [] : [words.fits(fit, voice)]),
    ];
  }

  /** In the short form in one paragraph. */
  #warnings(label: string, texts: readonly string[]): BriefPart[] {
    if (!this.#writing.isShort || texts.length === 0) return texts.map((text) => warning(label, text));
    return [warning(label, texts.join(' '))];
  }

  #most(what: keyof typeof short): number {
    return this.#writing.isShort ? short[what] : Number.POSITIVE_INFINITY;
  }

  /** One part for each kind of attack; a plain word where there is none, since silence would read as agreement. */
  #answers({ answers: all, answersInAll }: BriefClaim): BriefPart[] {
    const answers = all.slice(0, this.#most('answers'));
    if (answers.length === 0)
      return this.#writing.isShort
        ? []
        : [remark('Answers', 'No answer is recorded here. That is no concession.')];
    const further = moreOf(answersInAll - answers.length, 'answer');
    const groups = [...Map.groupBy(answers, ({ kind }) => kind ?? 'rebuts')];
    return groups.map(([kind, points], place) => ({
      kind: 'points',
      heading: this.#writing.words.bearingBy(kind),
      tone: 'against',
      points: points.map((point) => this.#point(point)),
      more: place === groups.length - 1 ? further && leftOut(further) : undefined,
    }));
  }

  /** What narrows a claim does not answer it and is told apart. */
  #qualifications({ qualifications, qualificationsInAll }: BriefClaim): BriefPart[] {
    if (this.#writing.isShort || qualifications.length === 0) return [];
    const further = moreOf(qualificationsInAll - qualifications.length, 'qualification');
    return [
      {
        kind: 'points',
        heading: this.#writing.words.bearingBy('qualifies'),
        tone: 'qualifying',
        points: qualifications.map((point) => this.#point(point)),
        more: further && leftOut(further),
      },
    ];
  }

  #points(
    heading: string,
    tone: 'for' | 'against' | 'beside',
    points: readonly BriefPoint[],
    inAll: number,
  ): BriefPart {
    const others = points.filter(({ id }) => !this.#writing.picked.has(id));
    const further = moreOf(inAll - points.length, 'claim');
    const apart = points.length - others.length;
    const sentences = [
      apart > 0 &&
        `${apart === 1 ? 'One claim that stands' : `${apart} claims that stand`} in this brief by ${apart === 1 ? 'itself' : 'themselves'}.`,
      inAll === 0 && 'Nothing is recorded here. That is no concession.',
      further && leftOut(further),
    ];
    return {
      kind: 'points',
      heading,
      tone,
      points: others.map((point) => this.#point(point)),
      more: sentences.filter(Boolean).join(' ') || undefined,
    };
  }

  #point(point: BriefPoint): BriefPointText {
    const { id, title, note, by, source, locator, status } = point;
    const { sources, whole, isShort } = this.#writing;
    const saysStatus = !isShort && note === undefined;
    const cited = source === undefined ? undefined : sources.cite(source, locator);
    return {
      title,
      href: whole(`claims/${id}/`),
      status: saysStatus ? status : undefined,
      note: saysStatus ? status && `Status: ${status}.` : isShort ? undefined : note,
      by: cited ? undefined : by,
      citation: cited && {
        ...cited,
        text: citedFor(point, cited.text, this.#writing),
      },
    };
  }
}

/** `challenged` goes on: ` by “A”, which nothing here answers`; `restored`: `: attacked by “A”, but “B” answers that`. */
function reasonBehind({ status, statusReason, answersInAll }: BriefClaim): string {
  if (status === undefined || statusReason === undefined) return '';
  if (status === 'unchallenged') return answersInAll > 0 ? ': the answers below go to its support only' : '';
  const reason = statusReason.replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase());
  return reason.startsWith(`${status} `) ? reason.slice(status.length) : `: ${reason}`;
}

/** For the short form: what narrows a claim, the first by name and the others by their number. */
function qualifiers({ qualifications: [first], qualificationsInAll }: BriefClaim): string[] {
  if (!first) return [];
  const further = qualificationsInAll > 1 ? ` and ${qualificationsInAll - 1} more` : '';
  return [`qualified by “${first.label}”${further}, on its page`];
}

function introduce({ name, role, stance }: BriefHolder): string {
  return `${name}${role ? ` (${role.replace(/\.$/, '')})` : ''}${stance ? `, ${stance}` : ''}`;
}
