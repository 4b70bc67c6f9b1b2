/** What readers call the fields that bear a name of their standard or of ours. */
export const fieldWords: Readonly<Record<string, string>> = {
  issued: 'date',
  accessed: 'day of reading',
  URL: 'address',
  'container-title': 'where it was published',
  genre: 'form',
  'extent read': 'how much was read',
  text: 'the text itself',
};

/** A field or fact as a heading names it; what is no field's name is words already. */
export function matterWords(matter: string): string {
  return Object.hasOwn(fieldWords, matter) ? (fieldWords[matter] ?? matter) : matter;
}
