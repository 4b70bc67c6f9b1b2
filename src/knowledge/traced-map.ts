import type { Sha256 } from '#domain/annotation/sha256.ts';
import { everything, see, type Subject } from './trace.ts';

/** A value as text, or in short: the same only if the value is. */
export type TextOf<Value> = (value: Value, sha256: Sha256) => string;

/** A map that says which of its pieces are looked at. To go through it, or to ask for its size, is to look at all. */
export class TracedMap<Key extends string, Value> extends Map<Key, Value> implements Subject {
  readonly name: string;
  readonly #textOf: TextOf<Value>;

  constructor(name: string, entries: Iterable<readonly [Key, Value]>, textOf: TextOf<Value>) {
    super();
    for (const [key, value] of entries) this.set(key, value);
    this.name = name;
    this.#textOf = textOf;
  }

  digestOf(key: string, sha256: Sha256): string {
    if (key === everything)
      return sha256([...super.entries()].map((entry) => this.#line(entry, sha256)).join('\n'));
    const value = super.get(key as Key);
    return value === undefined ? 'none' : sha256(this.#textOf(value, sha256));
  }

  #line([key, value]: [Key, Value], sha256: Sha256): string {
    return `${key} ${this.#textOf(value, sha256)}`;
  }

  override get(key: Key): Value | undefined {
    see(this, key);
    return super.get(key);
  }

  override has(key: Key): boolean {
    see(this, key);
    return super.has(key);
  }

  override get size(): number {
    see(this, everything);
    return super.size;
  }

  override keys(): MapIterator<Key> {
    see(this, everything);
    return super.keys();
  }

  override values(): MapIterator<Value> {
    see(this, everything);
    return super.values();
  }

  override entries(): MapIterator<[Key, Value]> {
    see(this, everything);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    see(this, everything);
    super.forEach(visit);
  }
}
