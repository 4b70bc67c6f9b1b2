import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most four colours, as PNG packs it: four pixels a byte, and before each row the number of its filter, none. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rows: Buffer;
}

/** A picture all in colour 0. @param size the width a multiple of four */
export function blankPicture({ width, height }: { width: number; height: number }): Picture {
  return { width, height, rows: Buffer.alloc(height * (width / 4 + 1)) };
}

/** Gives a pixel a colour, unless it has one of a higher number. */
export function raise({ width, rows }: Picture, x: number, y: number, colour: number): void {
  const place = y * (width / 4 + 1) + 1 + (x >> 2);
  const shift = 6 - 2 * (x & 3);
  const byte = rows[place] ?? 0;
  if (colour > ((byte >> shift) & 3)) rows[place] = (byte & ~(3 << shift)) | (colour << shift);
}

/**
 * The picture as a PNG file.
 *
 * @param colours red, green and blue of each colour
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(
  { width, height, rows }: Picture,
  colours: readonly (readonly [number, number, number])[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([2, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
