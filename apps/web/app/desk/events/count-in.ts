/** A number as people type it (１２、1,200); -1, which every rule refuses, for what is none. */
export function countIn(typed: string): number {
  const figures = typed.normalize('NFKC').replace(/[,\s円枚回]/g, '');
  return /^\d{1,9}$/.test(figures) ? Number(figures) : -1;
}
