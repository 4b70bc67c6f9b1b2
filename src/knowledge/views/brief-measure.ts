import { measureStances, type MeasureStance } from '#domain/argument/claim-kind.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Measure } from '#schema/measure.ts';
import type { Entry } from '../entry.ts';
import { openingOf } from '../plain-text.ts';
import { briefSources } from './brief-parts.ts';
import type { BriefRecord } from './brief-view.ts';
import { find, linkTo, type ViewContext } from './context.ts';
import { holdersOn } from './measure-holders.ts';
import { textOfSections, type MeasureText } from './measure-view.ts';

/** A measure as a brief shows it: what it is, how far it has come, what it does. */
export interface BriefMeasure extends BriefRecord {
  readonly collection: 'measures';
  readonly kind: Measure['kind'];
  readonly identifier: string | undefined;
  readonly purpose: string | undefined;
  /** The first paragraph of its text. */
  readonly opening: string | undefined;
  /** How it stands, and as of when. */
  readonly status: { readonly text: string; readonly asOf: string };
  /** The last of them, the oldest first. */
  readonly stages: readonly {
    readonly date: string;
    readonly what: string;
    readonly source: string | undefined;
  }[];
  readonly stagesInAll: number;
  readonly sections: readonly Pick<Measure['sections'][number], 'number' | 'heading' | 'does'>[];
  readonly sectionsInAll: number;
  readonly doesNot: readonly string[];
  /** Of which text all this is said, if of one. */
  readonly sectionsOf: MeasureText | undefined;
  /** Who is for it, who against, as far as that is on record of this very measure. */
  readonly stances: readonly {
    readonly stance: MeasureStance;
    readonly holders: readonly { readonly name: string; readonly note: string | undefined }[];
    readonly holdersInAll: number;
  }[];
}

/** So many are shown in a brief; the measure's own page has the others. */
const most = { stages: 5, sections: 15, holders: 8 } as const;

export function briefMeasure(context: ViewContext, entry: Entry<'measures'>): BriefMeasure {
  const { data } = entry;
  const stages = data.stages.slice(-most.stages);
  return {
    ...linkTo(context, entry),
    collection: 'measures',
    questions: [],
    kind: data.kind,
    identifier: data.identifier,
    purpose: data.purpose,
    opening: openingOf(entry.body),
    status: { text: data.status.text, asOf: formatDate(data.status.asOf) },
    stages: stages.map(({ date, what, sources: [source] }) => ({ date: formatDate(date), what, source })),
    stagesInAll: data.stages.length,
    sections: data.sections
      .slice(0, most.sections)
      .map(({ number, heading, does }) => ({ number, heading, does })),
    sectionsInAll: data.sections.length,
    doesNot: data.doesNot,
    sectionsOf: textOfSections(data),
    stances: firstStances(context, entry.id),
    sources: briefSources(
      context,
      stages.map(({ sources: [source] }) => source),
    ),
  };
}

/** Each actor once, with what is to be said of the first record of it. */
function firstStances(context: ViewContext, measure: string): BriefMeasure['stances'] {
  const all = holdersOn(context, measure);
  return measureStances.flatMap((stance) => {
    const taken = all.filter(({ holder }) => holder.measure?.stance === stance);
    const firsts = [...Map.groupBy(taken, ({ holder }) => holder.actor).values()].flatMap(
      ([first]) => first ?? [],
    );
    const holders = firsts.slice(0, most.holders).flatMap(({ holder: { actor, note } }) => {
      const name = find(context, 'actors', actor)?.data.name;
      return name === undefined ? [] : [{ name, note }];
    });
    return holders.length > 0 ? [{ stance, holders, holdersInAll: firsts.length }] : [];
  });
}
