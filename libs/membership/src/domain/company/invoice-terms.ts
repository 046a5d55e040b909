import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';

/** The closing days and payment sites (締日・支払サイト) that a company may choose by itself; others are agreed with the secretariat. */
export const invoiceTerms = {
  month_end: 'month_end',
  twentieth: 'twentieth',
  pay_twentieth: 'pay_twentieth',
} as const;
export type InvoiceTermsKey = keyof typeof invoiceTerms;

/** What each means, in the figures of payment terms: 31 is the last day of a month; what falls on a day of closed banks is paid before it. */
export const invoiceTermsOf = {
  month_end: { closingDay: 31, monthsLater: 1, payDay: 31, onHoliday: 'before' },
  twentieth: { closingDay: 20, monthsLater: 1, payDay: 31, onHoliday: 'before' },
  pay_twentieth: { closingDay: 31, monthsLater: 1, payDay: 20, onHoliday: 'before' },
} as const;

const names: Record<InvoiceTermsKey, Bilingual> = {
  month_end: { ja: '月末締め翌月末払い', en: 'Closing at the end of the month, paid by the end of the next' },
  twentieth: { ja: '20日締め翌月末払い', en: 'Closing on the 20th, paid by the end of the next month' },
  pay_twentieth: {
    ja: '月末締め翌月20日払い',
    en: 'Closing at the end of the month, paid by the 20th of the next',
  },
};

/** 月末締め翌月末払い. */
export const termsNamed = (key: InvoiceTermsKey): Bilingual => names[key];

/** 月末締め翌月末払い（2026年12月30日まで）. */
export const termsInWords = (key: InvoiceTermsKey, dueOn: TokyoDate): Bilingual => ({
  ja: `${names[key].ja}（${formatJapaneseDate(dueOn, 'ja')}まで）`,
  en: `${names[key].en} (${formatJapaneseDate(dueOn, 'en')})`,
});

/** The honorific line of a paper: 総務部　高橋 誠様; empty where nobody is known. */
export function attention({ department, contactName }: { department: string; contactName: string }): string {
  const person = contactName === '' ? '' : `${contactName}様`;
  return [department, person].filter((part) => part !== '').join('　');
}
