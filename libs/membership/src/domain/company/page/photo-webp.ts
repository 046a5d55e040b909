import type { CleanPicture } from './photo.ts';

type Sides = { width: number; height: number };

/** Chunks of a still picture (RFC 9649, 2.7): its head, its colours, its transparency, its pixels. */
const kept = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);
/** Bits of the extended head that announce an animation, Exif and XMP. */
const flags = { animation: 0x02, notes: 0x0c };

/** A whole still WebP without what programs wrote beside it, or null. */
export function cleanWebp(bytes: Buffer): CleanPicture | null {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp || bytes.length < 20) return null;
  const chunks: Buffer[] = [];
  const whole = bytes.readUInt32LE(4) + 8;
  if (whole > bytes.length) return null;
  let sides: Sides | null = null;
  let drawn = false;
  for (let at = 12; at + 8 <= whole;) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > whole) return null;
    const name = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    const body = chunk.subarray(8);
    sides ??= sidesIn(name, body);
    drawn ||= name === 'VP8 ' || name === 'VP8L';
    if (name === 'VP8X') {
      if (body[0]! & flags.animation) return null;
      chunk[8] = body[0]! & ~flags.notes;
    }
    if (kept.has(name)) chunks.push(chunk);
    at = end;
  }
  if (!sides || !drawn) return null;
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { bytes: Buffer.concat([head, body]), ...sides };
}

/** Width and height as the three kinds of head hold them; null for other chunks, and for heads cut short. */
function sidesIn(name: string, body: Buffer): Sides | null {
  if (name === 'VP8X' && body.length >= 10)
    return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 };
  if (name === 'VP8 ' && body.length >= 10)
    return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
  if (name === 'VP8L' && body.length >= 5) {
    const bits = body.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return null;
}
