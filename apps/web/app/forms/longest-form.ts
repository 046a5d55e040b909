/**
 * Longest form this site takes, in bytes as a browser sends it. Forms carry text alone; the longest is the legal notice
 * with every field full, whose Japanese letters take nine bytes each.
 */
export const longestForm = 1_100_000;

/** The same where a file is chosen: a bank's list of 20,000 payments in records of 200 bytes is half of it. */
export const longestUpload = 8_200_000;

/** Pages of the secretariat at which files are chosen, as a browser or a page's own script asks for them. */
const takesFile = /^\/[^/]+(\/en)?\/desk\/(transfers|members\/imports)(\.data)?$/;

/** How long a form may be that is sent to a path. */
export const longestAt = (pathname: string): number =>
  takesFile.test(pathname) ? longestUpload : longestForm;

/** Whether a request says of itself that its form is longer. */
export function isTooLong(contentLength: string | null | undefined, pathname: string): boolean {
  return Number(contentLength ?? 0) > longestAt(pathname);
}
