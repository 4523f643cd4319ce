/** The colours of a page as a person would see them. */
import {inflateSync} from 'node:zlib';
import type {Page} from 'puppeteer-core';

/** Every colour in view, as red, green and blue. */
export async function coloursOf(page: Page): Promise<Set<string>> {
  return coloursIn(Buffer.from(await page.screenshot()));
}

/** The same of a picture that was taken: a PNG. */
export function coloursIn(png: Buffer): Set<string> {
  const pixels = pixelsOf(png);
  const found = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    found.add(pixels.subarray(at, at + 3).join(','));
  }
  return found;
}

/** The lines of a browser's own picture: eight bits a channel, not interlaced. */
function pixelsOf(png: Buffer): Buffer {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  // 6 is red, green, blue and alpha; 2 is without alpha.
  const channels = png[25] === 6 ? 4 : 3;
  const data = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
  const pixels = Buffer.alloc(width * height * 4);
  const length = width * channels;
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const line = Buffer.from(data.subarray(start + 1, start + 1 + length));
    unfilter({line, above, channels, filter: data[start]!});
    for (let x = 0; x < width; x += 1) {
      line.copy(pixels, (y * width + x) * 4, x * channels, x * channels + 3);
    }
    above = line;
  }
  return pixels;
}

function chunks(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

interface Line {
  line: Buffer;
  above: Buffer;
  channels: number;
  filter: number;
}

/** Each byte of a line is written as the difference to its neighbours. */
function unfilter({line, above, channels, filter}: Line): void {
  for (let x = 0; x < line.length; x += 1) {
    const left = x < channels ? 0 : line[x - channels]!;
    const up = above[x]!;
    const corner = x < channels ? 0 : above[x - channels]!;
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    line[x] = line[x]! + guesses[filter]!;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((each) =>
    Math.abs(guess - each),
  ) as [number, number, number];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
