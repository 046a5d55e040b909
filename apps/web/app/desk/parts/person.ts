import { formatPersonName, prefectures } from '@enishi/japan';
import type { UiLocale } from '@enishi/ui';

/** A listed name and its reading, each 姓　名, for the viewer: as typed in Japanese, "Hanako YAMADA" in English. */
export function listedName(name: string, kana: string, locale: UiLocale): string {
  const [familyName = name, givenName = ''] = name.split('　');
  const [familyKana, givenKana] = kana.split('　');
  return formatPersonName({ familyName, givenName, familyKana, givenKana }, locale);
}

/** A prefecture's name, whether it came as its code or as written in Japanese. */
export function prefectureName(value: string, locale: UiLocale): string {
  const found = prefectures.find(({ code, name }) => code === value || name.ja === value);
  return found ? found.name[locale] : value;
}
