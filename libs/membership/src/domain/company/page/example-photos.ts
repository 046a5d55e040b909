import { crc32, deflateSync } from 'node:zlib';

const from = (...lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64');

/** A green picture of 240 by 200 pixels, as a camera without notes would write it. */
export const exampleJpeg = from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P//////////////////////////////////////',
  '////////////////////2wBDAaq0tPDS8P//////////////////////////////////////////////////////////////////',
  '////////////wAARCADIAPADASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAW',
  'AQEBAQAAAAAAAAAAAAAAAAAAAQL/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwAAjAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//2Q==',
);

/** The same picture's pixels as WebP keeps them. */
const exampleVp8 = from(
  'VlA4IKoAAADQDQCdASrwAMgAP5nM42s5Mq6pICgDIDMJaW7hd2EHv8AAnsA99snIe+2TkPfbJyHvtk5D32ych77ZOQ99snIe+2Tk',
  'PfbJyHvtk5D32ych77ZOQ99snIe+2TkPfbJyHvtk5D32ych77ZOQ99snIe+2TkPfbJyG8ADtloX/4d9ffImsraP0ErYcwJWxQ5hq',
  'LSOnB6V/9MeMOD8hupLxXzQGgB+Q3Ul/BQIAAA==',
);

/** A segment of a JPEG. */
export function segmentOf(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The JPEG with segments behind its start. */
export const jpegWith = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([exampleJpeg.subarray(0, 2), ...segments, exampleJpeg.subarray(2)]);

/** Exif that says how a picture is turned, and a note behind it, as phones write the place where it was taken. */
export function exifOf(turned: number, note: string, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(26);
  const little = order === 'II';
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  tiff[little ? 4 : 7] = 8;
  short(1, 8);
  short(274, 10);
  short(3, 12);
  tiff[little ? 14 : 17] = 1;
  short(turned, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(note)]);
}

/** A chunk of a PNG. */
export function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The head of a grey PNG of some sides. */
export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return pngChunk('IHDR', head);
}

/** A frame of a JPEG that says how large it is. */
export function frameOf(width: number, height: number): Buffer {
  const body = Buffer.alloc(6);
  body[0] = 8;
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return segmentOf(0xc0, body);
}

/** A grey PNG of some sides with further chunks before its pixels. */
export function pngOf(width: number, height: number, ...chunks: readonly Buffer[]): Buffer {
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  const parts = [
    pngHead(width, height),
    ...chunks,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** A chunk of a WebP. */
export function webpChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** The picture as WebP: plain, or with an extended head (`flags`) and chunks of notes. */
export function webpOf(flags: number | null, ...notes: readonly Buffer[]): Buffer {
  const head = Buffer.from([flags ?? 0, 0, 0, 0, 239, 0, 0, 199, 0, 0]);
  const extended = flags === null ? [] : [webpChunk('VP8X', head)];
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...extended, exampleVp8, ...notes]);
  return webpChunk('RIFF', body);
}
