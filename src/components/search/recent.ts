/** The searches a reader made, kept in their own browser and nowhere else; newest first. Storage may be refused. */
export class RecentSearches {
  readonly #key: string;

  /** @param base the site's base path: several sites may share an address */
  constructor(base: string) {
    this.#key = `searches:${base}`;
  }

  list(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  }

  add(text: string): void {
    const kept = text.trim();
    if (kept.length < 2) return;
    this.#write(
      [kept, ...this.list().filter((other) => other.toLowerCase() !== kept.toLowerCase())].slice(0, most),
    );
  }

  clear(): void {
    this.#write([]);
  }

  #write(searches: readonly string[]): void {
    try {
      if (searches.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(searches));
    } catch {
      // Refused or full: there are no recent searches then.
    }
  }
}

const most = 6;
