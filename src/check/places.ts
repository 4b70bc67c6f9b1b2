import type { ContentFile } from '#knowledge/entry-file.ts';
import { locatorOf, type Locator, type Place } from '#knowledge/locate.ts';

/** Of how many files the fields are kept: rules go from file to file, and seldom between more than two. */
const mostKept = 16;

/** Where fields of content files stand. A file is read for its places when the first of its fields is looked up. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #locators = new Map<string, Locator>();

  constructor(files: readonly ContentFile[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
  }

  /** The start of a file that is not there. */
  find(file: string, path: readonly PropertyKey[], atKey?: boolean): Place {
    return this.#locator(file)?.(path, atKey) ?? { line: 1, column: 1 };
  }

  #locator(file: string): Locator | undefined {
    const known = this.#locators.get(file);
    if (known) return known;
    const text = this.#texts.get(file);
    if (text === undefined) return undefined;
    const [oldest] = this.#locators.keys();
    if (oldest !== undefined && this.#locators.size >= mostKept) this.#locators.delete(oldest);
    const locator = locatorOf(text);
    this.#locators.set(file, locator);
    return locator;
  }
}
