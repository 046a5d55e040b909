import type { CleanPicture } from './photo.ts';

const markers = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe, exif: 0xe1, colours: 0xe2, adobe: 0xee };
/** Frames of any coding but arithmetic tables and differential ones' own tables (T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isForPrograms = (marker: number) => marker >= 0xe0 && marker <= 0xef;

/** A whole JPEG (ITU-T T.81) without what programs wrote beside it, or null. Colour profiles stay; of Exif only how it is turned. */
export function cleanJpeg(bytes: Buffer): CleanPicture | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== markers.start) return null;
  const kept: Buffer[] = [];
  let [at, turned, scanned] = [2, 1, false];
  let sides: { width: number; height: number } | null = null;
  while (at + 4 <= bytes.length || bytes[at + 1] === markers.end) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) at += 1;
    else if (marker === markers.end)
      return sides && scanned ? { bytes: whole(kept, turned), ...upright(sides, turned) } : null;
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      if (end > bytes.length || end < at + 4) return null;
      const segment = bytes.subarray(at, end);
      if (isFrame(marker)) {
        // One frame: the sides that are checked are those that a browser draws.
        if (sides || segment.length < 9) return null;
        sides = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
      }
      if (marker === markers.exif) turned = turnIn(segment) ?? turned;
      if (stays(marker, segment)) kept.push(segment);
      at = end;
      if (marker !== markers.scan) continue;
      scanned = true;
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
  return null;
}

function stays(marker: number, segment: Buffer): boolean {
  if (marker === markers.comment) return false;
  if (marker === markers.colours) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return !isForPrograms(marker) || marker === markers.adobe;
}

/** Where the next marker stands: within a scan 0xff is followed by 0 or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

/** Orientation 1 to 8 (Exif 2.32, tag 274); null where the segment holds none. */
function turnIn(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 18) return null;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (short(at) !== 274) continue;
    const turned = short(at + 8);
    return turned >= 1 && turned <= 8 ? turned : null;
  }
  return null;
}

/** The picture's own segments, and in front how it is turned where it is. */
function whole(kept: readonly Buffer[], turned: number): Buffer {
  const turn = turned === 1 ? [] : [turnSegment(turned)];
  return Buffer.concat([
    Buffer.from([0xff, markers.start]),
    ...turn,
    ...kept,
    Buffer.from([0xff, markers.end]),
  ]);
}

/** An Exif segment that says how the picture is turned and nothing else: one entry, a short, of tag 274. */
function turnSegment(turned: number): Buffer {
  const tiff = Buffer.from(
    '4d4d002a00000008' + '0001' + '0112' + '0003' + '00000001' + '00000000' + '00000000',
    'hex',
  );
  tiff.writeUInt16BE(turned, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, markers.exif, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** As it is seen: turned by a quarter, width is height. */
const upright = ({ width, height }: { width: number; height: number }, turned: number) =>
  turned >= 5 ? { width: height, height: width } : { width, height };
