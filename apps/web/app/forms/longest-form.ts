/**
 * Longest form this site takes, in bytes as a browser sends it. Forms carry text alone; the longest is the legal notice
 * with every field full, whose Japanese letters take nine bytes each.
 */
export const longestForm = 1_100_000;

/** Whether a request says of itself that its form is longer. */
export function isTooLong(contentLength: string | null | undefined): boolean {
  return Number(contentLength ?? 0) > longestForm;
}
