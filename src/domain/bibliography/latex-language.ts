/** What babel, polyglossia and biblatex call languages, by the first part of their BCP 47 tags. */
const names: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hr: 'croatian',
  hu: 'hungarian',
  it: 'italian',
  ja: 'japanese',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** The `langid` of a language, by which biblatex hyphenates an entry; `undefined` for one it has no name for. */
export function latexLanguage(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : names[tag.split('-')[0]?.toLowerCase() ?? ''];
}
