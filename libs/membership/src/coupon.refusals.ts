import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which making and using coupons says no. */
export type CouponRefusal =
  | 'COUPON_UNKNOWN'
  | 'COUPON_TRIED_TOO_OFTEN'
  | 'COUPON_ONE_ONLY'
  | 'COUPON_OVER'
  | 'COUPON_NOT_BEGUN'
  | 'COUPON_NOT_FOR_PLAN'
  | 'COUPON_CARD_ONLY'
  | 'COUPON_NOT_WITH_REDUCED'
  | 'COUPON_NOT_WITH_SHARE'
  | 'COUPON_NEWCOMERS_ONLY'
  | 'COUPON_USED_ALREADY'
  | 'COUPON_USED_UP'
  | 'COUPON_LEAVES_TOO_LITTLE'
  | 'COUPON_CODE_INVALID'
  | 'COUPON_CODE_TAKEN'
  | 'COUPON_AMOUNT_INVALID'
  | 'COUPON_PLANS_MISSING'
  | 'COUPON_MONTHS_INVALID'
  | 'COUPON_DAYS_INVALID'
  | 'COUPON_LIMIT_INVALID'
  | 'COUPON_FITS_NOTHING'
  | 'COUPON_GONE';

/** Their sentences: what is the matter, what to do, and, to whoever pays, that nothing was charged. */
export const couponRefusals: RefusalSentences<CouponRefusal> = {
  COUPON_UNKNOWN: {
    ja: 'このクーポンコードは見つかりません。文字に誤りがないか、お手元の案内をご確認ください。料金はかかっていません。',
    en: 'There is no coupon with this code. Please check it against what you were sent. Nothing was charged.',
  },
  COUPON_TRIED_TOO_OFTEN: {
    ja: 'クーポンコードの誤りが続いたため、いったん入力を止めました。{minutes}分ほどおいて、もう一度お試しください。クーポンを使わずに、このままお申し込みいただくこともできます。料金はかかっていません。',
    en: 'Too many codes were tried. Please wait about {minutes} minutes and try again, or order without a coupon. Nothing was charged.',
  },
  COUPON_ONE_ONLY: {
    ja: 'クーポンは一度に1つだけ使えます（組み合わせはできません）。コードを1つだけ入力してください。料金はかかっていません。',
    en: 'Coupons cannot be combined. Please enter one code only. Nothing was charged.',
  },
  COUPON_OVER: {
    ja: 'クーポン「{code}」の利用期間は終わりました。コードを外してお申し込みください。料金はかかっていません。',
    en: 'Coupon {code} is no longer valid. Please order without it. Nothing was charged.',
  },
  COUPON_NOT_BEGUN: {
    ja: 'クーポン「{code}」は{from}から使えます。その日になってから、もう一度お試しください。料金はかかっていません。',
    en: 'Coupon {code} can be used from {from}. Please come back on that day. Nothing was charged.',
  },
  COUPON_NOT_FOR_PLAN: {
    ja: 'クーポン「{code}」は、このプランまたはお支払い間隔では使えません。プランかお支払い間隔を選び直すか、コードを外してください。料金はかかっていません。',
    en: 'Coupon {code} is not for this plan or billing interval. Please choose another one, or remove the code. Nothing was charged.',
  },
  COUPON_CARD_ONLY: {
    ja: 'クーポンはクレジットカード払いで使えます。お支払い方法をカードに変えるか、コードを外してください。料金はかかっていません。',
    en: 'Coupons are for payment by card. Please choose card, or remove the code. Nothing was charged.',
  },
  COUPON_NOT_WITH_REDUCED: {
    ja: 'クーポンと割引料金（年齢による料金など）は、いっしょに使えません。コードを外して申し込むか、クーポンの割引が終わってから変更してください。お金は動いていません。',
    en: 'A coupon and a reduced price (such as the one by age) cannot be combined. Please order without the code, or change once the discount has ended. No money has moved.',
  },
  COUPON_NOT_WITH_SHARE: {
    ja: 'クーポンは、年度の途中からの月割の会費とは組み合わせられません。コードを外してお申し込みください。料金はかかっていません。',
    en: 'Coupons cannot be combined with the fee for part of a year. Please order without the code. Nothing was charged.',
  },
  COUPON_NEWCOMERS_ONLY: {
    ja: 'クーポン「{code}」は、はじめて有料プランに申し込む方のためのものです。コードを外してお申し込みください。料金はかかっていません。',
    en: 'Coupon {code} is for those who order a paid plan for the first time. Please order without it. Nothing was charged.',
  },
  COUPON_USED_ALREADY: {
    ja: 'クーポン「{code}」は、すでにお使いになりました（お一人さま1回）。コードを外してお申し込みください。料金はかかっていません。',
    en: 'You have used coupon {code} before; it is for one order per member. Please order without it. Nothing was charged.',
  },
  COUPON_USED_UP: {
    ja: 'クーポン「{code}」は、ご利用の上限に達しました。コードを外してお申し込みください。料金はかかっていません。',
    en: 'Coupon {code} has been used as often as it may be. Please order without it. Nothing was charged.',
  },
  COUPON_LEAVES_TOO_LITTLE: {
    ja: 'クーポン「{code}」を使うとお支払いが{least}円を下回るため、このプランでは使えません。ほかのプランを選ぶか、コードを外してください。料金はかかっていません。',
    en: 'With coupon {code} less than {least} yen would be left to pay, so it cannot be used for this plan. Please choose another plan or remove the code. Nothing was charged.',
  },
  COUPON_CODE_INVALID: {
    ja: 'コードは英字と数字で3〜20文字にしてください。何も作成していません。',
    en: 'Please use 3 to 20 letters and digits for the code. Nothing was made.',
  },
  COUPON_CODE_TAKEN: {
    ja: 'コード「{code}」は、ほかのクーポンが使っています。別のコードにするか、先にそのクーポンを停止してください。何も作成していません。',
    en: 'Another coupon uses the code {code}. Please choose another code, or stop that coupon first. Nothing was made.',
  },
  COUPON_AMOUNT_INVALID: {
    ja: '割引は、1円以上の金額か、1〜99%で入力してください。無料にするときは、会員のページの「無償でプランを提供する」をお使いください。何も作成していません。',
    en: 'Please enter 1 yen or more, or 1 to 99 per cent. To give a plan free of charge, use “Give a plan without payment” on the member’s page. Nothing was made.',
  },
  COUPON_PLANS_MISSING: {
    ja: '使えるプランとお支払い間隔を、それぞれ1つ以上選んでください。何も作成していません。',
    en: 'Please choose at least one plan and one billing interval. Nothing was made.',
  },
  COUPON_MONTHS_INVALID: {
    ja: '「数か月のあいだ」の割引は月払いだけを選び、1〜{most}か月で入力してください。何も作成していません。',
    en: 'A discount for some months is for monthly payment only; please enter 1 to {most} months. Nothing was made.',
  },
  COUPON_DAYS_INVALID: {
    ja: '利用期間を確認してください。最終日は、開始日と今日より前にできません。何も作成していません。',
    en: 'Please check the days: the last one cannot lie before the first one or before today. Nothing was made.',
  },
  COUPON_LIMIT_INVALID: {
    ja: '利用回数の上限は、1〜100000で入力してください。空欄にすると上限なしになります。何も作成していません。',
    en: 'Please enter 1 to 100000 uses, or leave it empty for no limit. Nothing was made.',
  },
  COUPON_FITS_NOTHING: {
    ja: 'この割引では、選んだどのプランもお支払いが{least}円を下回り、使える人がいません。割引を小さくするか、プランを選び直してください。何も作成していません。',
    en: 'With this discount every plan chosen would cost less than {least} yen, so nobody could use it. Please take less off or choose other plans. Nothing was made.',
  },
  COUPON_GONE: {
    ja: 'このクーポンは見つかりません。クーポンの一覧でご確認ください。',
    en: 'There is no such coupon. Please look at the list of coupons.',
  },
};
