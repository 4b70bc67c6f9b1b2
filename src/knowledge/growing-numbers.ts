/** Whole numbers in a row, of which nobody knows beforehand how many: four bytes each, and nothing for the collection of garbage. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.25));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Drops what stands behind. */
  shorten(length: number): void {
    this.#length = length;
  }
}
