import { industries, prefectures } from '@enishi/japan';
import type { BothLanguages } from '@enishi/ui';

export type Municipalities = { code: string; name: BothLanguages }[];

/** What a code of a municipality or of a prefecture is called; null for a place that is not listed any more. */
export function placeName(code: string, municipalities: Municipalities): BothLanguages | null {
  return [...municipalities, ...prefectures].find((each) => each.code === code)?.name ?? null;
}

/** Where a company is: the area it chose, or the prefecture of its address. */
export function areaOf(
  { area, prefecture }: { area: string; prefecture: string },
  municipalities: Municipalities,
): BothLanguages | null {
  return placeName(area, municipalities) ?? placeName(prefecture, municipalities);
}

/** What a letter of a division of industry is called. */
export function industryName(code: string): BothLanguages | null {
  return industries.find((each) => each.code === code)?.name ?? null;
}
