import { formatJapaneseDate } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import { decidedLetter } from './judging-letters.ts';
import { accruedLetter } from './pay-letters.ts';
import type { PayPart } from './payout.ts';
import type { Track } from './track.ts';
import { calledOffLetter, takenLetter } from './work-letters.ts';

type To = { addressed: string; community: Bilingual; title: string };
type Words = { subject: string; paragraphs: string[]; button: string };

/** The letters in which the two tracks differ. */
export type TrackLetters = {
  taken(facts: To & { terms: string }, locale: Locale): Words;
  /** `owed` yen because it was called off; 0 for nothing. */
  calledOff(facts: To & { when: string; reason: string; owed: Yen; dueOn: TokyoDate }, locale: Locale): Words;
  decided(facts: To & { reason: string; done: boolean; reward: Yen }, locale: Locale): Words;
  accrued(
    facts: To & { amount: Yen; dueOn: TokyoDate; hasAccount: boolean; part: PayPart },
    locale: Locale,
  ): Words;
};

const hired: TrackLetters['taken'] = ({ addressed, community, title, terms }, locale) =>
  locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の労働条件通知書`,
        paragraphs: [
          addressed,
          `しごと「${title}」の労働契約が成立しました。会社からの労働条件は次のとおりです。このメールを保管してください。`,
          terms,
          '都合が悪くなったときは、始まる前に下のボタンの画面で「やめる」を押してください。お金はかかりません。',
        ],
        button: '引き受けたしごとを見る',
      }
    : {
        subject: `${community.en}: working conditions of "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `You are employed for "${title}". These are the conditions of the company; please keep this mail.`,
          terms,
          'If you cannot come, press "Step back" on the page behind the button before it begins. It costs nothing.',
        ],
        button: 'See my gigs',
      };

const calledOffWithPay: TrackLetters['calledOff'] = (facts, locale) => {
  const words = calledOffLetter(facts, locale);
  const [amount, due] = [formatYen(facts.owed, locale), formatJapaneseDate(facts.dueOn, locale)];
  const paid =
    locale === 'ja'
      ? facts.owed > 0
        ? `会社の都合による取りやめのため、休業手当 ${amount}が、${due}までに会社から支払われます。手続きはいりません。`
        : '始まりまで時間があるため、休業手当は発生しません。ほかのしごとは、下のボタンからご覧いただけます。'
      : facts.owed > 0
        ? `Because it was called off late, the company pays you an allowance of ${amount} by ${due}. You need do nothing.`
        : 'It was called off in time, so that no allowance falls due. Other gigs are behind the button.';
  return { ...words, paragraphs: [...words.paragraphs.slice(0, -1), paid] };
};

/** Of a service contract: the agreed share, where there is one. */
const calledOffWithShare: TrackLetters['calledOff'] = (facts, locale) => {
  const words = calledOffLetter(facts, locale);
  if (facts.owed === 0) return words;
  const [amount, due] = [formatYen(facts.owed, locale), formatJapaneseDate(facts.dueOn, locale)];
  const paid =
    locale === 'ja'
      ? `取引条件のとおり、急な取りやめの分として ${amount}を、${due}にお支払いします。作業はいりません。ほかのしごとは、下のボタンからご覧いただけます。`
      : `As the terms say, ${amount} are paid to you on ${due}, since it was called off late. You need do nothing. Other gigs are behind the button.`;
  return { ...words, paragraphs: [...words.paragraphs.slice(0, -1), paid] };
};

/** The agreed share is owed from now on, as a reward is. */
const shareAccrued: TrackLetters['accrued'] = (facts, locale) => {
  const words = accruedLetter(facts, locale);
  const [amount, due] = [formatYen(yen(facts.amount), locale), formatJapaneseDate(facts.dueOn, locale)];
  const said =
    locale === 'ja'
      ? `しごと「${facts.title}」の急な取りやめの分 ${amount}を、取引条件のとおり、${due}にお支払いします。`
      : `${amount} for "${facts.title}", which was called off late, are paid on ${due}, as the terms say.`;
  const subject =
    locale === 'ja'
      ? `【${facts.community.ja}】しごと「${facts.title}」の取りやめの分 ${amount}`
      : `${facts.community.en}: ${amount}, since "${facts.title}" was called off`;
  return { ...words, subject, paragraphs: words.paragraphs.map((each, at) => (at === 1 ? said : each)) };
};

const wageDecided: TrackLetters['decided'] = (facts, locale) => {
  const words = decidedLetter(facts, locale);
  if (!facts.done) return words;
  const { title } = facts;
  const said =
    locale === 'ja'
      ? `しごと「${title}」の確認が終わりました。確認した時間の賃金が、会社から支払われます。約束した賃金を下回ることはありません。`
      : `"${title}" was decided. The company pays the wage of the hours that were found, and never less than was promised.`;
  return { ...words, paragraphs: words.paragraphs.map((each, at) => (at === 1 ? said : each)) };
};

const whatFor: Readonly<Record<PayPart, Bilingual>> = {
  work: { ja: '賃金', en: 'wage' },
  rest: { ja: '賃金（追加分）', en: 'further wage' },
  allowance: { ja: '休業手当', en: 'allowance' },
};

const wageAccrued: TrackLetters['accrued'] = ({ addressed, community, title, part, ...facts }, locale) => {
  const [amount, day] = [formatYen(yen(facts.amount), locale), formatJapaneseDate(facts.dueOn, locale)];
  const what = whatFor[part][locale];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の${what} ${amount}`,
        paragraphs: [
          addressed,
          `しごと「${title}」の${what} ${amount}は、${day}までに、雇い主の会社があなたに直接支払います。受け取り方は、会社にお伝えください。`,
          '期日を過ぎても支払われないときは、下のボタンの画面で「支払われていない」を押してください。事務局が会社に確かめます。',
        ],
        button: '受け取りの画面を開く',
      }
    : {
        subject: `${community.en}: ${what} of ${amount} for "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `The ${what} of ${amount} for "${title}" is paid by ${day} by the company that employed you, to you directly. Please tell it how.`,
          'If it is not paid by then, say so on the page behind the button; the secretariat asks the company.',
        ],
        button: 'See my payments',
      };
};

export const trackLetters: Readonly<Record<Track, TrackLetters>> = {
  outsourcing: {
    taken: takenLetter,
    calledOff: calledOffWithShare,
    decided: decidedLetter,
    accrued: (facts, locale) => (facts.part === 'allowance' ? shareAccrued : accruedLetter)(facts, locale),
  },
  employment: { taken: hired, calledOff: calledOffWithPay, decided: wageDecided, accrued: wageAccrued },
};
