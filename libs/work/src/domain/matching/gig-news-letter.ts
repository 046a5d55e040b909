import type { Bilingual, Locale } from '@enishi/kernel';

type To = { addressed: string; community: Bilingual };

/** To somebody whom a gig may suit: what, when, for how much, why, and the address by which such mails are stopped in one press. */
export function gigNewsLetter(
  {
    addressed,
    community,
    ...of
  }: To & {
    title: string;
    when: string;
    place: string;
    pays: Bilingual;
    word: string | null;
    reasons: readonly Bilingual[];
    stop: string;
  },
  locale: Locale,
) {
  const reasons = of.reasons.map((reason) => `・${reason[locale]}`).join('\n');
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】あなたに合いそうなしごと「${of.title}」`,
        paragraphs: [
          addressed,
          ...(of.word ? [`コーディネーターからのひとこと:\n${of.word}`] : []),
          `${of.title}\n${of.when}\n${of.place}\n${of.pays.ja}`,
          ...(reasons ? [`お知らせした理由:\n${reasons}`] : []),
          '先着順です。引き受けるかどうかは、下のボタンの画面で条件を読んでからお決めください。',
          `しごとのお知らせは、次のページのボタンを1回押すと止まります（ログインは要りません）。\n${of.stop}`,
        ],
        button: 'しごとを見る',
      }
    : {
        subject: `${community.en}: a gig that may suit you, "${of.title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          ...(of.word ? [`A line from the coordinator:\n${of.word}`] : []),
          `${of.title}\n${of.when}\n${of.place}\n${of.pays.en}`,
          ...(reasons ? [`Why we tell you:\n${reasons}`] : []),
          'Places go to whoever comes first. Please read the terms on the page behind the button before you decide.',
          `One press on this page stops mails about gigs, without signing in:\n${of.stop}`,
        ],
        button: 'See the gig',
      };
}

/** To somebody whose rewards of a year have reached the sum that they set (扶養 and pensions are for them to look up). */
export function yearReachedLetter(
  { addressed, community, ...of }: To & { year: string; total: string; limit: string },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${of.year}年のしごとの報酬が${of.limit}に達しました`,
        paragraphs: [
          addressed,
          `${of.year}年に検収されたしごとの報酬が、合わせて${of.total}になりました。「しごとの希望」で決めた金額（${of.limit}）に達したので、お知らせします。`,
          'ほかの収入は含んでいません。扶養や年金、給付への影響は、お勤め先や市町村の窓口でご確認ください。この1年は、同じお知らせを二度お送りしません。',
        ],
        button: 'しごとの希望を見る',
      }
    : {
        subject: `${community.en}: your rewards of ${of.year} have reached ${of.limit}`,
        paragraphs: [
          `Dear ${addressed},`,
          `Rewards of gigs accepted in ${of.year} come to ${of.total}: the sum of ${of.limit} that you set under "Wishes for gigs" is reached.`,
          'Other income is not counted. What it means for dependants’ allowances, pensions or benefits is for your employer or town hall to say. You are told once a year.',
        ],
        button: 'See my wishes',
      };
}
