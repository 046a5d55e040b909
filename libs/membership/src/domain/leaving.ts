import { addDays, machine } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import type { PlanTerms } from './plan.ts';

/**
 * How far a leaving (退会) has got. `requested`: what could still charge is being ended at Stripe, and the membership runs
 * on until that is confirmed. `ended`: it is confirmed and the person has left. `withdrawn`: the person stays after all.
 */
export type LeavingState = 'requested' | 'ended' | 'withdrawn';

export const leavingMachine = machine<LeavingState>({
  requested: ['ended', 'withdrawn'],
  ended: [],
  withdrawn: [],
});

/** Reasons to choose from; none has to be given. The order is that of the page. */
export const leavingReasons = {
  moved: { ja: '生活や関心が変わった', en: 'My life or interests have changed' },
  fee: { ja: '会費の負担が大きい', en: 'The fee is too much for me' },
  unused: { ja: '特典やイベントを利用しなかった', en: 'I did not use the benefits or events' },
  content: { ja: '内容が思っていたものと違った', en: 'It was not what I expected' },
  mails: { ja: 'メールやお知らせが多い', en: 'Too many mails and notices' },
  trouble: { ja: '使いにくい・困ったことがあった', en: 'It was hard to use, or something went wrong' },
  pause: { ja: 'いったん離れたい', en: 'I want to be away for a while' },
  other: { ja: 'その他', en: 'Something else' },
} satisfies Record<string, Bilingual>;
export type LeavingReason = keyof typeof leavingReasons;

/** Longest remark that is kept, in characters. */
export const longestRemark = 1_000;

/** Whether a text names a reason of the list. */
export function isLeavingReason(key: string): key is LeavingReason {
  return Object.hasOwn(leavingReasons, key);
}

/** What a person is told before leaving: the last usable day (null: at once), what ends, what stays. */
export type LeavingTerms = {
  readonly planName: Bilingual;
  readonly paid: boolean;
  readonly lastUsableDay: TokyoDate | null;
  readonly money: Bilingual;
  readonly whatEnds: readonly Bilingual[];
  readonly whatStays: readonly Bilingual[];
};

/** What the terms are read from. `paidUntil` is the first day not paid for; null where nothing paid runs on. */
export type LeavingFacts = {
  readonly plan: PlanTerms;
  readonly paid: boolean;
  readonly paidUntil: TokyoDate | null;
  readonly number: string;
};

/**
 * The one page before leaving (消費者契約法3条1項4号: ending must be as plain as beginning). All benefits end, unlike when
 * only a plan is cancelled; the number and what the law has kept stay.
 */
export function leavingTerms({ plan, paid, paidUntil, number }: LeavingFacts): LeavingTerms {
  const lastUsableDay = paidUntil && addDays(paidUntil, -1);
  return {
    planName: plan.name,
    paid,
    lastUsableDay,
    money: moneyWords(paid, lastUsableDay),
    whatEnds: [
      ...plan.benefits.filter((benefit) => benefit.included).map((benefit) => benefit.label),
      ...alwaysEnding,
    ],
    whatStays: [
      {
        ja: `会員番号（${number}）。もう一度入会すると、同じ番号で再開できます`,
        en: `Your member number (${number}): if you join again, you continue under it`,
      },
      ...alwaysStaying,
    ],
  };
}

function moneyWords(paid: boolean, lastUsableDay: TokyoDate | null): Bilingual {
  if (!paid) return { ja: '請求はありません。', en: 'Nothing is charged.' };
  if (!lastUsableDay) {
    return {
      ja: '未払いの会費の請求は取りやめます。お支払い済みの会費の返金はありません。',
      en: 'The outstanding fee is no longer charged. What has been paid is not refunded.',
    };
  }
  return {
    ja: `お支払い済みの${formatJapaneseDate(lastUsableDay, 'ja')}まで今のままご利用いただけます。次回以降の請求はなく、日割りの返金はありません。`,
    en: `You keep everything until ${formatJapaneseDate(lastUsableDay, 'en')}, which is paid for. Nothing more is charged, and the rest of the period is not refunded.`,
  };
}

const alwaysEnding: readonly Bilingual[] = [
  { ja: '会員証と、会員だけが入れるページ', en: 'Your member card and everything for members only' },
  { ja: 'ニュースレターとお知らせの配信', en: 'The newsletter and notices' },
];

const alwaysStaying: readonly Bilingual[] = [
  {
    ja: '領収書とお支払いの記録（法律により保存。マイページからいつでも取り出せます）',
    en: 'Receipts and records of payments (kept as the law demands; always on your page)',
  },
  {
    ja: 'お名前とメールアドレスなどの登録内容（退会後、マイページから消去を申し込めます）',
    en: 'Your name, address and other entries (you can have them erased from your page after leaving)',
  },
];
