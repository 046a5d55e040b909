/** Stands for a municipality of a prefecture that is none of the community's: the code of the prefecture itself in JIS X 0402 (01000). */
export const elsewhereIn = (prefecture: string): string => `${prefecture}000`;

/**
 * Codes that a member of a prefecture may say they live in: the community's municipalities there, and that it is another one of it. None where the
 * community has none in the prefecture: then nothing is asked.
 */
export function homeChoices(
  prefecture: string,
  municipalities: readonly { readonly code: string }[],
): string[] {
  const there = municipalities.map(({ code }) => code).filter((code) => code.startsWith(prefecture));
  return there.length > 0 ? [...there, elsewhereIn(prefecture)] : [];
}
