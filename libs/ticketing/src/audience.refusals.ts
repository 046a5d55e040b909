import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why somebody may not have a kind of ticket, and why a kind cannot be for whom it was meant, or cost members what was typed. */
export type AudienceRefusal =
  | 'AUDIENCE_MEMBERS'
  | 'AUDIENCE_PLANS'
  | 'AUDIENCE_COMPANIES'
  | 'AUDIENCE_WRONG'
  | 'AUDIENCE_NOT_FOR_COMPANIES'
  | 'MEMBER_PRICE_WRONG';

export const audienceRefusals: RefusalSentences<AudienceRefusal> = {
  AUDIENCE_MEMBERS: {
    ja: 'このチケットは、会員の方（無料会員を含む）だけのものです。プランのページからご入会いただくか、会員の方はログインのうえ、会員資格が続いているかをマイページでご確認ください。お金は動いていません。',
    en: 'This ticket is for members only, free ones included. Please join on the page of the plans, or sign in and see on your page that your membership holds. No money has moved.',
  },
  AUDIENCE_PLANS: {
    ja: 'このチケットは、{plansJa}の方だけのものです。プランのページから入るか変更すると、お求めいただけます（休会中や、期限の過ぎたプランでは対象になりません）。お金は動いていません。',
    en: 'This ticket is only for members of {plansEn}. Join that plan, or change to it, on the page of the plans to have it (a plan that rests or has ended does not count). No money has moved.',
  },
  AUDIENCE_COMPANIES: {
    ja: 'このチケットは、法人会員の会社の方（利用枠をお持ちの方と管理者）だけのものです。会社のご担当者に利用枠をお願いするか、事務局へお問い合わせください。お金は動いていません。',
    en: 'This ticket is only for people of member companies: those in a seat of one, or acting for one. Please ask whoever is in charge at your company for a seat, or write to the office. No money has moved.',
  },
  AUDIENCE_WRONG: {
    ja: 'どのプランの方のチケットかを、いま提供しているプランから1つ以上選んでください。',
    en: 'Please choose for which plans this ticket is: at least one of those that are offered.',
  },
  AUDIENCE_NOT_FOR_COMPANIES: {
    ja: 'この種類のチケットは会員の方だけのものなので、法人の参加枠にはできません。「どなたでも」か「法人会員の会社の方」の種類を選んでください。',
    en: 'This kind of ticket is for members only and cannot be given to companies. Please choose one that is for everybody, or for people of companies.',
  },
  MEMBER_PRICE_WRONG: {
    ja: '会員の料金は、0円か{least}円以上で、そのチケットの税込価格以下にしてください。空欄なら、どなたでも同じ価格です。',
    en: 'Please make a price for members 0 yen, or at least {least} yen and no more than the price of the ticket. Left empty, it costs members what it costs everybody.',
  },
};
