/** What a page has use for, in pixels of the longer side, and what the API takes, in bytes. */
const longestSide = 1_600;
const largestFile = 280_000;
const qualities = [0.85, 0.75, 0.6, 0.45];

/**
 * Puts a smaller picture in the place of a chosen one that is too large: turned upright, and without what the camera wrote beside
 * it. What a browser cannot read stays as it is, so that the API says what is wrong with it.
 */
export async function makeSmaller(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file || file.size <= largestFile) return;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return;
  const ratio = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * ratio);
  canvas.height = Math.round(picture.height * ratio);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of qualities) {
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (!smaller || smaller.size > largestFile) continue;
    const files = new DataTransfer();
    files.items.add(new File([smaller], 'photo.jpg', { type: 'image/jpeg' }));
    if (input.files?.[0] === file) input.files = files.files;
    return;
  }
}
