import { splitFrontMatter } from '#knowledge/front-matter.ts';
import { placesIn } from '#knowledge/locate.ts';
import { report, type CheckInput, type Finding } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A field that still says TODO, as its value or in a comment behind it: `kb new` leaves them so. */
export function unfinishedEntry(input: CheckInput): Diagnostic[] {
  return input.files.flatMap(({ path: file, text }) => {
    const record = file === 'site.yaml' ? text : splitFrontMatter(text)?.frontMatter;
    if (!record?.includes('TODO')) return [];
    // The front matter begins on the second line, behind the opening ---.
    const linesBefore = file === 'site.yaml' ? 0 : 1;
    const placeAt = placesIn(record);
    return [...record.matchAll(unfinished)].map((match) => {
      const { line, column } = placeAt(match.index + match[0].length - 'TODO'.length);
      return report(input, {
        ...unfinishedField(match.groups?.['key'] ?? '', 'TODO'),
        at: { file, place: { line: line + linesBefore, column } },
      });
    });
  });
}

/** Of a field in which a word stands for what belongs there. */
export function unfinishedField(field: string, word: string): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  return {
    rule: 'unfinished-entry',
    message: `\`${field}\` is still to be filled in`,
    remedy: `Write what belongs there and take ${word} out; or take the field out if it may be left out.`,
  };
}

/**
 * On a line that is not commented out, TODO as the value or in a comment behind one. Hyphens and spaces are taken as far as they go:
 * to try fewer, for each the rest of the line, takes minutes where there are many.
 */
const unfinished =
  /^(?![ \t]*#)[ \t]*(?![ \t])(?:- +(?! ))*(?!- )(?:(?<key>[\w-]+): +(?! ))?(?:["']?|[^#\n"']*\S +#.*|"[^"\n]*" +#.*)TODO\b/gm;
