import { formatJapaneseDate, wareki } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';

/** In which calendar the days of a certificate are written, in Japanese: as 2026年 or as 令和8年. */
export const certificateEras = ['western', 'japanese'] as const;
export type CertificateEra = (typeof certificateEras)[number];

/** What a certificate of attendance says of one person. */
export type CertificateFacts = {
  readonly name: string;
  readonly title: Bilingual;
  /** Whoever runs the course. */
  readonly issuer: Bilingual;
  /** How many sessions the course had, and to how many of them the person came. */
  readonly held: number;
  readonly came: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly givenAt: Date;
};

/** The words of a certificate, from its heading to its foot. */
export type CertificatePaper = {
  readonly heading: string;
  readonly name: string;
  readonly body: string;
  readonly day: string;
  readonly issuer: string;
};

/** Whether somebody came to as many sessions as the course asks for; null: it gives no certificate. */
export const hasCompleted = (came: number, asks: number | null): boolean => asks !== null && came >= asks;

/** 修了証: that somebody came to so many sessions of a course. Days are those of Japan. */
export function certificatePaper(
  { name, title, issuer, held, came, startsAt, endsAt, givenAt }: CertificateFacts,
  { locale, era }: { readonly locale: Locale; readonly era: CertificateEra },
): CertificatePaper {
  const day = (at: Date): string => dayIn(tokyoDateOf(at), locale, era);
  const [from, until] = [day(startsAt), day(endsAt)];
  return locale === 'ja'
    ? {
        heading: '修了証',
        name: `${name} 様`,
        body: `あなたは、${from}から${until}までの「${title.ja}」（全${held}回）のうち${came}回に出席し、所定の課程を修了されたことを証します。`,
        day: day(givenAt),
        issuer: issuer.ja,
      }
    : {
        heading: 'Certificate of attendance',
        name,
        body: `This is to certify that the above person attended ${came} of ${held} sessions of "${title.en}", held from ${from} to ${until}, and has completed the course.`,
        day: day(givenAt),
        issuer: issuer.en,
      };
}

const dayIn = (day: TokyoDate, locale: Locale, era: CertificateEra): string =>
  locale === 'ja' && era === 'japanese' ? wareki(day) : formatJapaneseDate(day, locale);
