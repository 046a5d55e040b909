import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import type { CardRecipient } from './card-recipient.ts';
import type { Item } from './consent.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const sharedCardWordingVersion = 3;

/** What a shared card shows: nothing of name, reading, address or residence, careers only where the person shows them one by one, and the line about themselves only where the person ticked it. */
export const sharedItems = (withAbout: boolean): Item[] => [
  ...(['age_band', 'skills', 'areas', 'availability', 'roles', 'styles', 'careers'] as const),
  ...(withAbout ? (['about'] as const) : []),
];

/** Who runs the community, what is shown, and the last day (Tokyo) of what is given now. */
export type SharedTerms = {
  readonly operator: Bilingual;
  readonly lastDay: TokyoDate;
  readonly withAbout: boolean;
  readonly recipient: CardRecipient;
};

/** Which companies, as the sentence calls them. */
function whoSees(operator: Bilingual, { kind, name }: CardRecipient): Bilingual {
  const all = {
    ja: `${operator.ja}の会員の会社`,
    en: `companies that are members of ${operator.en}`,
  };
  if (kind === 'companies' || !name) return all;
  if (kind === 'one_company') return { ja: name.ja, en: `${name.en}, a member of ${operator.en},` };
  if (kind === 'area')
    return {
      ja: `${all.ja}のうち、${name.ja}にあると事務局が確かめた会社だけ`,
      en: `only those ${all.en} that the secretariat has confirmed to be in ${name.en}`,
    };
  return {
    ja: `${all.ja}のうち、そのとき法人プラン「${name.ja}」の会社だけ`,
    en: `only those ${all.en} that have the plan “${name.en}” at that time`,
  };
}

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 21条, 27条): who reads what, for what, until when, and that it can be stopped. */
export function sharedCardWording({ operator, lastDay, withAbout, recipient }: SharedTerms): Bilingual {
  const who = whoSees(operator, recipient);
  const [what, why] = [itemWords(sharedItems(withAbout)), purposeWords('find_people')];
  return {
    ja: `${who.ja}が、わたしの${what.ja}を、名前も連絡先もない形で見ることに同意します。目的は「${why.ja}」です。名前と連絡先は、わたしが会社ごとに承諾するまで見せません。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that ${who.en} may see my ${what.en}, without my name and without how to reach me, ${why.en}. They see neither before I say yes to each of them. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}

/** From seventy on people are one band, which no small region tells apart. */
const lastBand = 70;

/** The ten years in which somebody is, by the first of them: 30 for 30 to 39; null where the register does not know. */
export const ageBandOf = (age: number | null): number | null =>
  age === null ? null : Math.min(Math.floor(age / 10) * 10, lastBand);

/** Ways to reach somebody that a text may give away. */
export const reaches = ['email', 'url', 'telephone', 'line_id'] as const;
export type Reach = (typeof reaches)[number];

const shapes: Readonly<Record<Reach, RegExp>> = {
  email: /[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+/u,
  url: /https?:|www\.|[\w-]+\.(com|net|org|jp|info|io|me)(?![\w-])/iu,
  telephone: /(?<!\d)\+?\d[\d\s().-]{7,}\d(?!\d)/u,
  line_id: /(line|ライン|らいん)\s*(の)?\s*(id|アイディー|アイデー|:)|@\w{4,}/iu,
};

/** The first way to reach its writer in a text, also where it is full-width; null where there is none. */
export function reachIn(text: string): Reach | null {
  const plain = text.normalize('NFKC').replaceAll(/[‐‑–—―−ー](?=\d)/gu, '-');
  return reaches.find((reach) => shapes[reach].test(plain)) ?? null;
}

/** The line about themselves as a card shows it: with its own tick alone, and never while it gives away how to reach its writer. */
export const shownAbout = (items: readonly Item[], about: string | null): string | null =>
  items.includes('about') && about !== null && reachIn(about) === null ? about : null;

/** A smaller number of people would let a company guess who they are. */
const leastCounted = 5;

/** A number of people as companies see it: null stands for one to four. */
export const maskedCount = (people: number): number | null =>
  people > 0 && people < leastCounted ? null : people;

/**
 * A number of people that was counted among every `oneIn`-th card, as companies see it: two figures of what that makes. Null where too few were counted to tell;
 * where all were counted, null stands for one to four.
 */
export function shownCount(counted: number, oneIn: number): number | null {
  if (oneIn === 1) return maskedCount(counted);
  if (counted < leastCounted) return null;
  const people = counted * oneIn;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return Math.round(people / step) * step;
}
