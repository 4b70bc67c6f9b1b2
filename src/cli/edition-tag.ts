/** The git tag of an edition: the state from which it can be built at any time. */
export function editionTag(label: string): string {
  return `edition-${label}`;
}
