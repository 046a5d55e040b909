import type { CleanPicture } from './photo.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Chunks that are the picture or its colours (PNG, third edition, 11); texts, times, Exif and frames of animations are not. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'IDAT', 'IEND']);

/** A whole PNG without what programs wrote beside it, or null. Of an animation its still picture is left. */
export function cleanPng(bytes: Buffer): CleanPicture | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  const chunks: Buffer[] = [signature];
  let [at, drawn] = [8, false];
  let sides: { width: number; height: number } | null = null;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!sides && name !== 'IHDR') return null;
    // One head: the sides that are checked are those that a browser draws.
    if (name === 'IHDR' && (sides || end - at < 25)) return null;
    if (name === 'IHDR') sides = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    drawn ||= name === 'IDAT';
    if (kept.has(name)) chunks.push(bytes.subarray(at, end));
    if (name === 'IEND') return sides && drawn ? { bytes: Buffer.concat(chunks), ...sides } : null;
    at = end;
  }
  return null;
}
