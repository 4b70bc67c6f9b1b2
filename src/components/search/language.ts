/**
 * What search knows of the language in which a site is written. A language that is not here is searched all the same: every
 * word then counts, and a question is taken for the words it is made of. To add one, add its entry below.
 */
export interface SearchLanguage {
  /** Words of the grammar, in lower case: nothing needs to have them to be found. */
  readonly functionWords: ReadonlySet<string>;
  /** What is asked about a thing, in lower case: what has the other words is found too. */
  readonly askingWords: ReadonlySet<string>;
  /** What stands before the matter in a question after it, and behind it. */
  readonly before: RegExp;
  readonly behind: RegExp;
  /** What stands before the matter in a question after who is on which side of it. */
  readonly sides: RegExp;
  /** What makes the opposite of the word that follows it. */
  readonly negation: RegExp;
  /** An article at the beginning of a name. */
  readonly article: RegExp;
}

/** @param tag BCP 47, as on the page */
export function searchLanguage(tag: string): SearchLanguage {
  return languages[tag.toLowerCase().split('-')[0] ?? ''] ?? unknown;
}

const nothing = /(?!)/u;
const unknown: SearchLanguage = {
  functionWords: new Set(),
  askingWords: new Set(),
  before: nothing,
  behind: nothing,
  sides: nothing,
  negation: nothing,
  article: nothing,
};

/** Words that also name something are left out: `us` (the country), `may` (the month), `not`. */
const english = `
  a an the
  what what's who who's whom whose which when where why how how's many
  is isn't are aren't was were be been being do does doesn't did didn't has have had
  can could will would won't shall should must
  i you he she it it's its we they them their this that that's these those there my our your
  of to in on at by for from with about into as and or if than then so any
  say says said saying tell tells told
`;

const englishAsking = `
  status summary overview text vote votes news latest update updates
  sponsor sponsors cosponsor cosponsors supporter supporters opponent opponents critic critics
  support supports supported oppose opposes opposed against position positions stance view views
`;

const onSides = [
  'for|against|in favou?r of|(?:voted?|votes) (?:for|against)',
  'support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?|defend(?:s|ed)?|sponsor(?:s|ed)?',
  'oppose[sd]?|critici[sz]e[sd]?',
].join('|');

/** With any space for each. */
function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'iu');
}

const languages: Readonly<Record<string, SearchLanguage>> = {
  en: {
    functionWords: new Set(english.trim().split(/\s+/)),
    askingWords: new Set(englishAsking.trim().split(/\s+/)),
    before: /^\s*(?:what|who|how|where|when|why)(?:['’]s|\s+(?:is|are|was|were|does|do|did))?\s+/iu,
    behind: /\s+(?:mean|do|work)[\s?]*$/iu,
    sides: spaced(`^ ?who(?:['’]s| (?:is|are|was|has|have|would|will))? (?:${onSides}) `),
    negation: /^(?:un|in|im|il|ir|non|dis|anti|de)/u,
    article: /^[\s"“]*(?:the|an?)\s+/iu,
  },
};
