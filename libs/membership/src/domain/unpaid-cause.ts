import type { Bilingual } from '@enishi/kernel';

/** Why a fee could not be charged, as billing names it; or a term that was paid ahead is over, which nothing charges. */
export type UnpaidCause =
  'funds' | 'expired' | 'authentication' | 'other_card' | 'blocked' | 'passing' | 'term_over';

/** What happened and what helps, for the member. A blocked card is spoken of as the bank's no: why is the bank's to say. */
export const unpaidWords: Record<UnpaidCause, { readonly what: Bilingual; readonly todo: Bilingual }> = {
  funds: {
    what: {
      ja: '残高または利用限度額が不足しているため、カード会社で承認されませんでした。',
      en: 'Your card company declined it because the balance or the limit was not enough.',
    },
    todo: {
      ja: '数日のうちに、同じカードでもう一度お支払いを試みます。別のカードに変えると、すぐにお支払いできます。',
      en: 'We try the same card again within a few days. If you change to another card, it is charged at once.',
    },
  },
  passing: {
    what: {
      ja: 'カード会社の一時的な不具合で、お支払いができませんでした。',
      en: 'It failed because of a passing fault at the card company.',
    },
    todo: {
      ja: '数日のうちに、同じカードでもう一度お支払いを試みます。お手続きは要りません。',
      en: 'We try the same card again within a few days. You need not do anything.',
    },
  },
  expired: {
    what: {
      ja: 'ご登録のカードの有効期限が切れているため、お支払いができませんでした。',
      en: 'It could not be charged because your card has expired.',
    },
    todo: {
      ja: '新しいカードに変更してください。変更すると、すぐにお支払いが済みます。',
      en: 'Please change to your new card. The fee is then paid at once.',
    },
  },
  other_card: {
    what: {
      ja: 'カード会社で承認されませんでした。理由は、カード会社からご本人にだけ案内されます。',
      en: 'Your card company did not approve it. They tell the reason to the holder alone.',
    },
    todo: {
      ja: '別のカードに変更すると、すぐにお支払いが済みます。同じカードをお使いになる場合は、カード会社にお問い合わせください。',
      en: 'If you change to another card, the fee is paid at once. To keep this card, please ask your card company.',
    },
  },
  blocked: {
    what: {
      ja: 'カード会社で承認されませんでした。このカードでは、もうお支払いを試みません。',
      en: 'Your card company did not approve it. We do not try this card again.',
    },
    todo: {
      ja: '別のカードに変更してください。変更すると、すぐにお支払いが済みます。',
      en: 'Please change to another card. The fee is then paid at once.',
    },
  },
  term_over: {
    what: {
      ja: '前払いいただいた期間が終わりました。自動で請求されることはありません。',
      en: 'The term that you paid for is over. Nothing is charged by itself.',
    },
    todo: {
      ja: '続ける場合は、コンビニ払いの払込票を発行してお支払いください。今お支払いいただくと、期間は途切れず、前の終わりの日から1年間になります。',
      en: 'To stay, please get a voucher and pay it at a convenience store. If you pay now, the next year follows the last without a gap.',
    },
  },
  authentication: {
    what: {
      ja: 'お支払いには、カード会社による本人認証（3Dセキュア）が必要です。カードが断られたわけではありません。',
      en: 'Your card company asks you to confirm this payment (3-D Secure). Your card has not been declined.',
    },
    todo: {
      ja: 'ボタンから本人認証をすると、お支払いが済みます。',
      en: 'Please confirm it with the button. The fee is then paid.',
    },
  },
};
