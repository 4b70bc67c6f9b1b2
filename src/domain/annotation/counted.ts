/** A number with what is counted, e.g. `1 claim`, `3 claims`; for nouns whose plural has an s. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
