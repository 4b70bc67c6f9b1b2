/**
 * Words by which English says how sure, how much, on what condition, and that not. Lists, not grammar: they only
 * propose places to look at.
 */

/** Families of hedges: a report that keeps another word of the same family has kept the hedge. */
export const hedges: Readonly<Record<string, RegExp>> = {
  possibility: /\b(?:may|might|could|can|possibl[ey]|perhaps|maybe|potentially|conceivably)\b/giu,
  likelihood:
    /\b(?:likely|unlikely|probabl[ey]|presumably|tends?|tend to|generally|usually|often|mostly)\b/giu,
  judgement:
    /\b(?:I|we|he|she|they)\s+(?:think|thinks|believe|believes|worry|worries|suspect|suspects|expect|expects|see|feel|feels|guess|hope|hopes|doubt|doubts)\b|\bin (?:my|our|his|her|their) (?:view|mind|opinion)\b/giu,
  appearance:
    /\b(?:seems?|seemed|appears?|appeared|looks? like|apparently|suggests?|arguably|reportedly|allegedly)\b/giu,
  degree: /\b(?:sort of|kind of|somewhat|fairly|rather|partly|to some extent|relatively|pretty)\b/giu,
  approximation:
    /\b(?:about|around|roughly|approximately|nearly|almost|some|up to|at least|or so|on balance|by and large)\b/giu,
};

export const negations =
  /\b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|lacks?|lacking|fails? to|failed to|hardly|barely|unable)\b|n[’']t\b/giu;

export const conditions =
  /\b(?:if|unless|provided|providing|so long as|as long as|only when|when|whenever|until|before|in case|given that|assuming|in the absence of|except|other than|at face value)\b/giu;

/** Amounts on a ladder; a step up strengthens, a step down weakens. */
export const quantities: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 5, pattern: /\b(?:all|every|each|always|entirely|completely|everyone)\b/giu },
  {
    rank: 4,
    pattern: /\b(?:most|mostly|(?:large |vast |great |overwhelming )?majority|almost all|nearly all)\b/giu,
  },
  {
    rank: 3,
    pattern:
      /\b(?:many|much|large (?:number|amount|part|share)s?|a lot|lots|numerous|massive(?:ly)?|significant(?:ly)?)\b/giu,
  },
  { rank: 2, pattern: /\b(?:several|some|certain|various)\b/giu },
  { rank: 1, pattern: /\b(?:few|little|rarely|minor|handful)\b/giu },
  { rank: 0, pattern: /\b(?:none|nobody|zero)\b/giu },
];

/** Verbs before which the subject of a sentence has ended. */
export const verbs =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|says?|said|thinks?|believes?|worr(?:y|ies)|argues?|warns?|sees?|finds?|uses?|wants?|needs?|rel(?:y|ies)|agrees?|acknowledges?|points?|questions?|benefits?|limits?|drives?|forms?|makes?|gives?|shows?|causes?|harms?|helps?|allows?|acting|banning|cuts?)\b/iu;

/** Words that carry a sentence's grammar, not its content. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they them their his her we us our you your i me my who whom whose which what where why how
  and or but so yet for of in on at to from by with about as into onto over under up down out off than then there here
  is are was were be been being am has have had having do does did doing will would can could may might must shall should
  not no nor also just only very too more most less least much many some any all both each such same other own
  if unless while when until before after because since although though`.split(/\s+/),
);

const numerals: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  fifty: '50',
  hundred: '100',
  half: '1/2',
  twice: '2',
  double: '2',
};
const numeral = new RegExp(`\\b(?:${Object.keys(numerals).join('|')})\\b`, 'giu');
const figure = /\d[\d,]*(?:\.\d+)?(?:\s?(?:%|(?:per ?cent|thousand|million|billion|trillion)\b))?/giu;

/** The numbers of a passage in one spelling: `6-12month` gives 6 and 12, `six` gives 6, `16 million` stays together. */
export function numbersIn(text: string): string[] {
  const figures = Array.from(text.matchAll(figure), ([found]) =>
    found
      .replace(/,/g, '')
      .replace(/\s?(?:%|per ?cent)/i, ' %')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  // "one" is more often a pronoun than a number.
  const words = Array.from(text.matchAll(numeral), ([found]) => found.toLowerCase()).filter(
    (word) => word !== 'one',
  );
  return [...new Set([...figures, ...words.map((word) => numerals[word] ?? word)])];
}

/** A word without the endings in which forms of the same word differ; crude, and the same for both texts. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  return lower.length <= 4
    ? lower.replace(/s$/, '')
    : lower.replace(/(?:ations?|ions?|ings?|edly|ed|ly|ies|es|s|e|y)$/, '');
}
