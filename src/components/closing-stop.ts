/** The full stop of a sentence that ends with this text; none where the text ends with a mark of its own. */
export function closingStop(text: string): string {
  return /[.?!…]["'”’]*$/.test(text) ? '' : '.';
}
