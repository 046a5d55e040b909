import type { Bilingual } from '@enishi/kernel';

/** Whom somebody who works may ask when something goes wrong, beside the community itself. */
export type Consultation = {
  readonly name: Bilingual;
  /** Who runs it, and that it costs nothing. */
  readonly about: Bilingual;
  readonly telephone: string;
  readonly hours: Bilingual;
  readonly url: string;
  /** The day on which this was taken down. */
  readonly asOf: string;
};

/**
 * フリーランス・トラブル110番, named on each piece of 業務委託 (フリーランス・事業者間取引適正化等法12条 to 16条: fair recruiting, no harassment). Source of telephone, hours and address: the line's own
 * site, `url`, as of `asOf`; whoever is entrusted with it may change each year.
 */
export const freelanceLine: Consultation = {
  name: { ja: 'フリーランス・トラブル110番', en: 'Freelance Trouble Line 110' },
  about: {
    ja: '第二東京弁護士会が厚生労働省の委託を受けて運営する、弁護士への無料の相談窓口',
    en: 'lawyers answer free of charge; run by the Daini Tokyo Bar Association for the Ministry of Health, Labour and Welfare',
  },
  telephone: '0120-532-110',
  hours: { ja: '平日9時30分〜16時30分', en: 'weekdays 9:30 to 16:30, in Japanese' },
  url: 'https://freelance110.mhlw.go.jp/',
  asOf: '2026-11-28',
};

/** The same in one sentence, as papers say it. */
export const consultationWords = ({ name, about, telephone, hours, url }: Consultation): Bilingual => ({
  ja: `${name.ja}（電話 ${telephone}、${hours.ja}、${url}）。${about.ja}です。`,
  en: `${name.en} (telephone ${telephone}, ${hours.en}, ${url}): ${about.en}.`,
});
