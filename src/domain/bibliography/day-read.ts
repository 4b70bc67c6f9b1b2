/** Stands in a citation for the day on which its reader read the page, until a script of the page knows it. */
export const dayRead = '[date you read it]';

/** The day as a citation style writes it, or a plain text. Styles that shorten months write those of up to four letters out. */
export function dayIn(style: string, date: Date): string {
  const language = style === 'MLA' || style === 'plain text' ? 'en-GB' : 'en-US';
  const day = date.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
  if (style !== 'MLA' && style !== 'Bluebook') return day;
  return day.replace(/(Sept|\p{L}{3})\p{L}{2,}/u, '$1.');
}
