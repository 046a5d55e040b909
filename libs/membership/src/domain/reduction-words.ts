import { addDays, formatYen, taxInside } from '@enishi/kernel';
import type { Bilingual, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { onDay } from './day-wording.ts';
import type { ReducedKind, ReducedTerms, ReducedUntil } from './reduced-price.ts';

type Named = Pick<ReducedTerms, 'kind' | 'below'>;

const names: Record<ReducedKind, (below: number | null) => Bilingual> = {
  under_age: (below) => ({ ja: `${below}歳未満の方の料金`, en: `price for people under ${below}` }),
  student: () => ({ ja: '学生の料金', en: 'price for students' }),
  agreed: () => ({ ja: '貴社とのお取り決めの会費', en: 'price that was agreed with your company' }),
};

/** What a reduced price is called where it is charged. */
export const reductionName = ({ kind, below }: Named): Bilingual => names[kind](below);

const reasons: Record<ReducedKind, (terms: ReducedTerms) => Bilingual> = {
  under_age: ({ below, endsOn }) => {
    const day = onDay(endsOn);
    return {
      ja: `${below}歳の誕生日（${day.ja}）を過ぎると`,
      en: `Once you are ${below} (on ${day.en})`,
    };
  },
  student: ({ endsOn }) => {
    const last = onDay(addDays(endsOn, -1));
    return {
      ja: `確認された学生の期間（${last.ja}まで）が終わると`,
      en: `Once the time is over for which you are confirmed as a student (until ${last.en})`,
    };
  },
  agreed: ({ endsOn }) => {
    const last = onDay(addDays(endsOn, -1));
    return {
      ja: `お取り決めの期限（${last.ja}）を過ぎると`,
      en: `Once that is over (its last day is ${last.en})`,
    };
  },
};

const notices = {
  person: { ja: '30日以上前にメールでお知らせし', en: 'We write at least 30 days before' },
  company: { ja: '更新の前にメールでお知らせし', en: 'We write before that renewal' },
} as const;

/** ② 価格: from which charge on the regular price follows, and that it is told in good time. */
export function regularFollows(
  reduced: ReducedUntil,
  { taxCategory }: { readonly taxCategory: TaxCategory },
): Bilingual {
  const { interval, regular, regularFrom } = reduced;
  const why = reasons[reduced.kind](reduced);
  const [day, before] = [onDay(regularFrom), onDay(addDays(regularFrom, -1))];
  const tax = taxInside(regular, taxCategory, regularFrom);
  const notice = notices[reduced.kind === 'agreed' ? 'company' : 'person'];
  const inside = (locale: 'ja' | 'en'): string => formatYen(tax, locale);
  return {
    ja: `${why.ja}通常の料金になります: ${day.ja}のお支払いから${interval === 'month' ? '月額' : '年額'} ${formatYen(regular, 'ja')}${tax > 0 ? `（税込。うち消費税 ${inside('ja')}）` : ''}。お支払い済みの期間の途中では変わりません。${notice.ja}、${before.ja}まで解約できます。`,
    en: `${why.en} the regular price follows: ${formatYen(regular, 'en')} per ${interval}${tax > 0 ? ` (tax included; consumption tax ${inside('en')})` : ''} from the charge of ${day.en} on. Nothing changes within a period that is paid for. ${notice.en}, and you can cancel until ${before.en}.`,
  };
}

/** The same where nothing is charged by itself: another year is ordered at the price of its own day. */
export function nextYearCosts({ kind, below, regular, endsOn }: ReducedTerms): Bilingual {
  const [day, sum] = [onDay(endsOn), { ja: formatYen(regular, 'ja'), en: formatYen(regular, 'en') }];
  const from: Record<ReducedKind, Bilingual> = {
    under_age: {
      ja: `${below}歳の誕生日（${day.ja}）以後に始まる1年は`,
      en: `A year that begins on or after your birthday (${day.en}) costs`,
    },
    student: {
      ja: `学生の期間が終わる${day.ja}以後に始まる1年は`,
      en: `A year that begins on or after ${day.en}, when your time as a student is over, costs`,
    },
    agreed: {
      ja: `お取り決めの期限の翌日（${day.ja}）以後に始まる1年は`,
      en: `A year that begins on or after ${day.en}, when what was agreed is over, costs`,
    },
  };
  return {
    ja: `この料金は今回の1年分です。${from[kind].ja}、通常の年額 ${sum.ja}です。`,
    en: `This price is for the one year. ${from[kind].en} the regular ${sum.en}.`,
  };
}

/** What is charged on a day by a price that becomes the regular one with a renewal. */
export const regularOn = (reduced: ReducedUntil | null, amount: Yen, day: TokyoDate): Yen =>
  reduced && day >= reduced.regularFrom ? reduced.regular : amount;
