import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why something about an order without an account is turned down. */
export type GuestRefusal =
  | 'GUEST_PHONE_UNREADABLE'
  | 'GUEST_CONSENT_MISSING'
  | 'GUEST_NOTICE_CHANGED'
  | 'GUEST_ORDER_UNKNOWN'
  | 'GUEST_PRESS_USED'
  | 'GUEST_RECORD_UNKNOWN'
  | 'GUEST_TICKETS_TO_COME'
  | 'GUEST_MONEY_UNDER_WAY'
  | 'GUEST_NAME_TYPED_WRONG';

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
  GUEST_PRESS_USED: {
    ja: 'この画面からのお申し込みは、別のメールアドレスで受け付けました。画面を開き直して、もう一度入力してください。お金は動いていません。',
    en: 'An order was begun from this page already, under another address. Please reload the page and fill it in again. No money has moved.',
  },
  GUEST_ORDER_UNKNOWN: {
    ja: 'このアドレスのお申し込みは見つかりませんでした。マイページに移したお申し込みは、ログインして「マイページ」の「チケット」でご覧ください。お金は動いていません。',
    en: 'There is no order at this address. An order that was moved to My page stands there under “Tickets” once you have signed in. No money has moved.',
  },
  GUEST_RECORD_UNKNOWN: {
    ja: 'この方の記録は見つかりませんでした。会員になった方は、会員のページからご覧ください。イベントの一覧から選び直してください。',
    en: 'There is no such record. Somebody who has become a member has it on the member’s page. Please choose from the event again.',
  },
  GUEST_TICKETS_TO_COME: {
    ja: 'これから使うチケットか、お支払い待ちの予約が残っているため、まだ消去できません。先に取り消すか、イベントが終わってから消去してください。何も消えていません。',
    en: 'There is a ticket to come, or a booking that waits for its money. Please cancel it first, or erase once the event is over. Nothing was erased.',
  },
  GUEST_MONEY_UNDER_WAY: {
    ja: 'この方へのご返金がまだ終わっていないため、消去できません。ご返金が済んでから消去してください。何も消えていません。',
    en: 'Money is still on its way back to this person. Please erase once it is back. Nothing was erased.',
  },
  GUEST_NAME_TYPED_WRONG: {
    ja: '入力されたお名前が違います。画面のお名前のとおりに入力してください。何も消えていません。',
    en: 'The name that was typed is another one. Please type it as it is shown. Nothing was erased.',
  },
};
