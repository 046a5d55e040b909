import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { cleanJpeg } from './photo-jpeg.ts';
import { cleanPng } from './photo-png.ts';
import { cleanWebp } from './photo-webp.ts';

/** A picture as it is kept: its own pixels, and nothing of where, when and by which camera it was taken. */
export type CleanPicture = { readonly bytes: Buffer; readonly width: number; readonly height: number };
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';
export type CleanPhoto = CleanPicture & { readonly type: PhotoType };

/**
 * How large a photo may be. Bytes: what fits, in the letters of a question, into the largest question that the API takes. Sides: no
 * screen shows more, and a small file may unfold into a picture that stops a phone.
 */
export const photoLimits = { bytes: 280_000, shortestSide: 200, longestSide: 4_000 } as const;

const readers: readonly { type: PhotoType; clean: (bytes: Buffer) => CleanPicture | null }[] = [
  { type: 'image/jpeg', clean: cleanJpeg },
  { type: 'image/png', clean: cleanPng },
  { type: 'image/webp', clean: cleanWebp },
];

/**
 * Reads an uploaded photo by what it is, not by what it is called, and takes off what is not its picture: place and time of taking
 * (Exif), programs' notes, thumbnails, films behind it. How it is turned is kept. Refusals (fact `field`): PHOTO_TOO_LARGE (`most`
 * in kB), PHOTO_UNREADABLE for anything but a whole JPEG, PNG or still WebP, PHOTO_SIDES (`least`, `most` in pixels).
 */
export function readPhoto(uploaded: Buffer): Result<CleanPhoto> {
  const no = (code: string, facts: Record<string, number> = {}): Result<CleanPhoto> =>
    refused(new Refusal('invalid', code, { field: 'photo', ...facts }));
  const { bytes: most, shortestSide: least, longestSide } = photoLimits;
  if (uploaded.length > most) return no('PHOTO_TOO_LARGE', { most: most / 1_000 });
  for (const { type, clean } of readers) {
    const picture = clean(uploaded);
    if (!picture) continue;
    const sides = [picture.width, picture.height];
    return Math.min(...sides) < least || Math.max(...sides) > longestSide
      ? no('PHOTO_SIDES', { least, most: longestSide })
      : ok({ ...picture, type });
  }
  return no('PHOTO_UNREADABLE');
}
