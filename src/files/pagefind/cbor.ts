/** Writes the few kinds of CBOR that Pagefind's files are made of. @see https://www.rfc-editor.org/rfc/rfc8949 */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  array(length: number): void {
    this.#head(4, length);
  }

  number(value: number): void {
    if (value >= 0) this.#head(0, value);
    else this.#head(1, -1 - value);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(3, length);
    this.#room(length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What another writer has written so far. */
  append(other: CborWriter): void {
    this.#room(other.#length);
    this.#length += other.#bytes.copy(this.#bytes, this.#length, 0, other.#length);
  }

  /** @returns what was written since it was emptied last */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  clear(): void {
    this.#length = 0;
  }

  #head(kind: number, value: number): void {
    this.#room(5);
    const lead = kind << 5;
    if (value < 24) this.#bytes[this.#length++] = lead | value;
    else if (value < 0x100) {
      this.#bytes[this.#length++] = lead | 24;
      this.#bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      this.#bytes[this.#length++] = lead | 25;
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#bytes[this.#length++] = lead | 26;
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

export type Cbor = number | string | readonly Cbor[];

/** @throws when there is anything else in it than numbers, texts and arrays */
export function readCbor(bytes: Buffer): Cbor {
  let place = 0;
  const read = (): Cbor => {
    const lead = bytes.readUInt8(place++);
    const value = readSize(lead & 31);
    switch (lead >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        place += value;
        return bytes.toString('utf8', place - value, place);
      case 4:
        return Array.from({ length: value }, read);
      default:
        throw new Error(`CBOR with the lead byte ${lead}, which no index of Pagefind's has`);
    }
  };
  const readSize = (short: number): number => {
    if (short < 24) return short;
    const length = 1 << (short - 24);
    if (length > 4)
      throw new Error(`CBOR with a number of ${length} bytes, which no index of Pagefind's has`);
    place += length;
    return bytes.readUIntBE(place - length, length);
  };
  return read();
}
