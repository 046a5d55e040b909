import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why something about an order without an account is turned down. */
export type GuestRefusal =
  'GUEST_PHONE_UNREADABLE' | 'GUEST_CONSENT_MISSING' | 'GUEST_NOTICE_CHANGED' | 'GUEST_ORDER_UNKNOWN';

export const guestRefusals: RefusalSentences<GuestRefusal> = {
  GUEST_PHONE_UNREADABLE: {
    ja: '電話番号は、市外局番から数字とハイフンで入力してください（例：0152-00-0000）。',
    en: 'Please give the telephone number with its area code, in figures and hyphens (for example 0152-00-0000).',
  },
  GUEST_CONSENT_MISSING: {
    ja: 'お申し込みには、お名前などの取り扱いへの同意が必要です。内容をお読みになり、同意の欄を選んでください。お金は動いていません。',
    en: 'To order we need your agreement to how we handle your name and address. Please read the notice and tick the box. No money has moved.',
  },
  GUEST_NOTICE_CHANGED: {
    ja: '個人情報の取り扱いのお知らせが新しくなりました。画面を開き直し、内容を確かめてからお進みください。お金は動いていません。',
    en: 'The privacy notice has changed meanwhile. Please reload the page, read it and go on. No money has moved.',
  },
  GUEST_ORDER_UNKNOWN: {
    ja: 'このアドレスのお申し込みは見つかりませんでした。会員ページに移したお申し込みは、ログインして「マイページ」の「チケット」でご覧ください。お金は動いていません。',
    en: 'There is no order at this address. An order that was moved to My page stands there under “Tickets” once you have signed in. No money has moved.',
  },
};
