import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of at most four colours as PNG: two bits a pixel.
 *
 * @param pixels the number of each pixel's colour, row by row
 * @param colours red, green and blue of each colour
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  colours: readonly (readonly [number, number, number])[],
): Buffer {
  const rowBytes = Math.ceil(width / 4);
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc(height * (rowBytes + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const place = y * (rowBytes + 1) + 1 + (x >> 2);
      rows[place] = (rows[place] ?? 0) | ((pixels[y * width + x] ?? 0) << (6 - 2 * (x & 3)));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([2, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
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
