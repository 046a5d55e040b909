import fc from 'fast-check';
import {
  exampleJpeg,
  exifOf,
  jpegWith,
  frameOf,
  pngChunk,
  pngHead,
  pngOf,
  segmentOf,
  webpChunk,
  webpOf,
} from './example-photos.ts';
import { photoLimits, readPhoto } from './photo.ts';

const note = 'GPS 42.9849N 144.3817E';
const secret = Buffer.from(note);
const codeOf = (bytes: Buffer): string | null => {
  const read = readPhoto(bytes);
  return read.ok ? null : read.refusal.code;
};
const clean = (bytes: Buffer) => {
  const read = readPhoto(bytes);
  if (!read.ok) throw read.refusal;
  return read.value;
};

const withNotes: [string, Buffer, object][] = [
  ['a JPEG with Exif', jpegWith(segmentOf(0xe1, exifOf(1, note))), { width: 240, height: 200 }],
  ['a JPEG with a comment', jpegWith(segmentOf(0xfe, secret)), { width: 240, height: 200 }],
  ['a JPEG with a film behind it', Buffer.concat([exampleJpeg, secret]), { width: 240, height: 200 }],
  ['a PNG with text', pngOf(300, 200, pngChunk('tEXt', secret)), { width: 300, height: 200 }],
  ['a PNG with Exif', pngOf(300, 200, pngChunk('eXIf', secret)), { width: 300, height: 200 }],
  ['a PNG with something behind it', Buffer.concat([pngOf(300, 200), secret]), { width: 300, height: 200 }],
  ['a WebP with Exif', webpOf(0x08, webpChunk('EXIF', secret)), { width: 240, height: 200 }],
  ['a WebP with XMP', webpOf(0x04, webpChunk('XMP ', secret)), { width: 240, height: 200 }],
];

describe('an uploaded photo', () => {
  it.each(withNotes)('keeps its picture and loses its notes: %s', (_name, bytes, sides) => {
    expect(bytes.includes(secret)).toBe(true);
    const photo = clean(bytes);
    expect(photo).toMatchObject(sides);
    expect(photo.bytes.includes(secret)).toBe(false);
    expect(clean(photo.bytes).bytes).toEqual(photo.bytes);
  });

  it.each([
    ['a JPEG', exampleJpeg, 'image/jpeg'],
    ['a PNG', pngOf(300, 200), 'image/png'],
    ['a WebP', webpOf(null), 'image/webp'],
  ])('is known by what it is: %s', (_name, bytes, type) => {
    expect(clean(bytes)).toMatchObject({ type });
  });

  it.each([
    ['II', 6, { width: 200, height: 240 }],
    ['MM', 6, { width: 200, height: 240 }],
    ['MM', 3, { width: 240, height: 200 }],
  ] as const)('stays turned as the camera said, in the order %s by %i', (order, turned, sides) => {
    const photo = clean(jpegWith(segmentOf(0xe1, exifOf(turned, note, order))));
    expect(photo).toMatchObject(sides);
    expect(photo.bytes.includes(exifOf(turned, '', 'MM').subarray(6, 24))).toBe(true);
    expect(photo.bytes.includes(secret)).toBe(false);
  });

  it('keeps its colours: the profile stays, other notes of the same kind go', () => {
    const profile = segmentOf(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001colours', 'latin1'));
    const { bytes } = clean(jpegWith(profile, segmentOf(0xe2, Buffer.from(`MPF\0${note}`))));
    expect(bytes.includes(profile)).toBe(true);
    expect(bytes.includes(secret)).toBe(false);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'PHOTO_UNREADABLE'],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'PHOTO_UNREADABLE'],
    ['a moving GIF', Buffer.from('GIF89a'), 'PHOTO_UNREADABLE'],
    ['a moving WebP', webpOf(0x02), 'PHOTO_UNREADABLE'],
    ['a photo that is too small', pngOf(199, 300), 'PHOTO_SIDES'],
    ['a photo that unfolds into too much', pngOf(4_001, 200), 'PHOTO_SIDES'],
    ['a PNG with a second, smaller head', pngOf(4_001, 200, pngHead(300, 200)), 'PHOTO_UNREADABLE'],
    ['a JPEG with a second frame', jpegWith(frameOf(9_000, 9_000)), 'PHOTO_UNREADABLE'],
    ['too many bytes', Buffer.concat([exampleJpeg, Buffer.alloc(photoLimits.bytes)]), 'PHOTO_TOO_LARGE'],
  ])('is refused where it is none: %s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('that was cut short anywhere is none', () => {
    for (const whole of [exampleJpeg, pngOf(300, 200), webpOf(0x08, webpChunk('EXIF', secret))])
      for (let length = 0; length < whole.length; length += 1)
        expect(codeOf(whole.subarray(0, length))).toBe('PHOTO_UNREADABLE');
  });

  it('that was tampered with is read or refused, and never stops the reader', () => {
    const samples = withNotes.map(([, bytes]) => bytes);
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(255), (sample, at, byte) => {
        const bytes = Buffer.from(sample);
        const place = at % (bytes.length - secret.length);
        bytes[place] = byte;
        const read = readPhoto(bytes);
        if (read.ok) expect(read.value.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
        else expect(read.refusal.code).toMatch(/^PHOTO_/);
      }),
    );
  });
});
