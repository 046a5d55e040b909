import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why nobody else may show one's tickets. */
export type ProxyRefusal = 'PROXY_NUMBER_UNKNOWN' | 'PROXY_IS_SELF' | 'PROXY_TOO_MANY' | 'PROXY_NOT_FOUND';

export const proxyRefusals: RefusalSentences<ProxyRefusal> = {
  PROXY_NUMBER_UNKNOWN: {
    ja: 'この会員番号の方が見つかりません。会員証の番号（例: D-2026-000001）を確かめて、入力してください。',
    en: 'No member has this number. Please check the number on their member card, such as D-2026-000001.',
  },
  PROXY_IS_SELF: {
    ja: 'ご自分の会員番号です。代わりに見せる方の会員番号を入力してください。',
    en: 'This is your own number. Please enter that of whoever is to show your tickets.',
  },
  PROXY_TOO_MANY: {
    ja: '代わりに見せる方にできるのは{most}名までです。いまの方をやめてから、お選びください。',
    en: 'At most {most} people can show your tickets. Please end it for somebody first.',
  },
  PROXY_NOT_FOUND: {
    ja: 'このお願いは取りやめられています。画面を開き直してください。',
    en: 'This has ended. Please open the page again.',
  },
};
