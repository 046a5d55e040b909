import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which a price for one company says no. */
export type CompanyPriceRefusal =
  | 'PRICE_OUT_OF_RANGE'
  | 'PRICE_DAY_OUT_OF_RANGE'
  | 'PRICE_REASON_MISSING'
  | 'PRICE_WAITING'
  | 'PRICE_NOT_FOUND'
  | 'PRICE_DECIDED'
  | 'PRICE_OWN_PROPOSAL'
  | 'PRICE_EXPIRED';

/** Their sentences. No price counts where one of these is said, and no money moves. */
export const companyPriceRefusals: RefusalSentences<CompanyPriceRefusal> = {
  PRICE_OUT_OF_RANGE: {
    ja: '金額は{least}円から{most}円までの整数（税込）で入力してください。通常の会費より高い額や、1割に満たない額は提案できません。まだ提案していません。',
    en: 'Please enter a whole sum from {least} yen to {most} yen with tax: below the listed price, and at least a tenth of it. Nothing was proposed.',
  },
  PRICE_DAY_OUT_OF_RANGE: {
    ja: '有効期限は、本日から{last}までの日を入力してください。まだ提案していません。',
    en: 'Please choose a last day between today and {last}. Nothing was proposed.',
  },
  PRICE_REASON_MISSING: {
    ja: '理由を300文字以内で入力してください。承認する人が読み、記録に残ります。まだ提案していません。',
    en: 'Please give the reason in up to 300 characters; whoever approves reads it, and it is kept. Nothing was proposed.',
  },
  PRICE_WAITING: {
    ja: 'このプランには、承認待ちの提案がすでにあります。先にそちらを承認するか取り消してください。新しい提案はしていません。',
    en: 'A proposal for this plan waits already. Please have it decided or take it back first. Nothing was proposed.',
  },
  PRICE_NOT_FOUND: {
    ja: 'この提案は見つかりませんでした。会社のページを開き直してください。',
    en: 'This proposal was not found. Please open the page of the company again.',
  },
  PRICE_DECIDED: {
    ja: 'この提案は、すでにほかの人が判断しました。会社のページを開き直して、結果をご確認ください。',
    en: 'Somebody else has decided this proposal already. Please open the page of the company again.',
  },
  PRICE_OWN_PROPOSAL: {
    ja: 'ご自分の提案は承認できません。ほかの担当者に承認を依頼してください。会費は変わっていません。',
    en: 'You cannot approve what you proposed yourself. Please ask a colleague. The fee has not changed.',
  },
  PRICE_EXPIRED: {
    ja: 'この提案の有効期限（{day}）は過ぎています。新しい有効期限で提案し直してください。会費は変わっていません。',
    en: 'This proposal was valid until {day}. Please propose it anew. The fee has not changed.',
  },
};
