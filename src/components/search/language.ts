/**
 * What search knows of the language in which a site is written. A language that is not here is searched all the same: every
 * word then counts, and a question is taken for the words it is made of. To add one, add its entry below.
 */
export interface SearchLanguage {
  /** Words of the grammar, in lower case: nothing needs to have them to be found. */
  readonly functionWords: ReadonlySet<string>;
  /** What stands before the matter in a question after it, and behind it. */
  readonly before: RegExp;
  readonly behind: RegExp;
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
  before: nothing,
  behind: nothing,
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

const languages: Readonly<Record<string, SearchLanguage>> = {
  en: {
    functionWords: new Set(english.trim().split(/\s+/)),
    before: /^\s*(?:what|who|how|where|when|why)(?:['’]s|\s+(?:is|are|was|were|does|do|did))?\s+/iu,
    behind: /\s+(?:mean|do|work)[\s?]*$/iu,
    article: /^[\s"“]*(?:the|an?)\s+/iu,
  },
};
