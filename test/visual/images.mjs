// Pictures as files, and what is different in two of them.
//
// sharp, which Miniflare brings anyway, reads and writes them; pixelmatch, Mapbox's, says what a person would see of a difference. A
// sheet is kept as lossless WebP with 32 steps for each of red, green and blue: half as large as with 256, never more than 4 of 255 away,
// and what pixelmatch takes for different is far beyond that. A palette of 256 colours is no smaller, and changes as a whole with one colour.
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const steps = 31;
const nearest = Uint8Array.from({length: 256}, (_, value) => Math.round(Math.round((value / 255) * steps) * (255 / steps)));

/** Pixels of a file, `{data, width, height}`, red, green, blue and alpha each. */
export async function pixelsOf(file) {
  const {data, info} = await sharp(file).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

/** A file to keep. */
export function toWebp({data, width, height}) {
  const stepped = Buffer.alloc(data.length);
  for (let i = 0; i < data.length; i += 1) stepped[i] = nearest[data[i]];
  return sharp(stepped, {raw: {width, height, channels: 4}}).removeAlpha().webp({lossless: true, effort: 4}).toBuffer();
}

/** The same on a ground that is as large as both. */
function within({data, width, height}, wide, high) {
  if (width === wide && height === high) return data;
  const all = Buffer.alloc(wide * high * 4);
  for (let y = 0; y < height; y += 1) data.copy(all, y * wide * 4, y * width * 4, (y + 1) * width * 4);
  return all;
}

/** How different two colours have to be, 1 being black and white; and how many such pixels may stand within 32 × 32: the seam of a curve, never a letter. */
const threshold = 0.1;
const windowSize = 32;
const mostInWindow = 6;

/**
 * What a person would see of the difference.
 * @returns {{isSame: boolean, pixels: number, diff: {data: Buffer, width: number, height: number}}} The pixels that differ, and a picture of them.
 */
export function difference(one, other) {
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const diff = Buffer.alloc(width * height * 4);
  const [a, b] = [within(one, width, height), within(other, width, height)];
  const pixels = pixelmatch(a, b, diff, width, height, {threshold});
  const isSame = one.width === other.width && one.height === other.height
    && (pixels <= mostInWindow || pixelmatch(a, b, null, width, height, {threshold, windowSize}) <= mostInWindow);
  return {isSame, pixels, diff: {data: diff, width, height}};
}
