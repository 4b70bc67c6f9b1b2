import { splitFrontMatter } from '#knowledge/front-matter.ts';
import { placeAt, placesIn } from '#knowledge/locate.ts';
import { report, type CheckInput, type Finding } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What was begun and left: a field that still says TODO, as `kb new` leaves it, or what git writes into a file to be merged by hand. */
export function unfinishedEntry(input: CheckInput): Diagnostic[] {
  return [...unfilledFields(input), ...unfinishedMerges(input)];
}

/** Git's marks around two versions. Markdown has a meaning for some of them: quotations within quotations. */
const mergeMark = /^(?:<{7}|\|{7}|>{7})(?= |\r?$)/m;

function unfinishedMerges(input: CheckInput): Diagnostic[] {
  return input.files.flatMap(({ path: file, text }) => {
    const mark = mergeMark.exec(text);
    if (!mark) return [];
    return report(input, {
      rule: 'unfinished-entry',
      at: { file, place: placeAt(text, mark.index) },
      message: `\`${mark[0]}\` was left here by a merge`,
      remedy:
        'Let stand what is to stay of the two versions, and take out every line that git put between them.',
    });
  });
}

/** TODO as the value of a field or in a comment behind it. */
function unfilledFields(input: CheckInput): Diagnostic[] {
  return input.files.flatMap(({ path: file, text }) => {
    const record = file === 'site.yaml' ? text : splitFrontMatter(text)?.frontMatter;
    if (!record?.includes('TODO')) return [];
    // The front matter begins on the second line, behind the opening ---.
    const linesBefore = file === 'site.yaml' ? 0 : 1;
    const placeOf = placesIn(record);
    return [...record.matchAll(unfinished)].map((match) => {
      const { line, column } = placeOf(match.index + match[0].length - 'TODO'.length);
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
