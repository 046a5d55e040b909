import type { RefusalSentences } from '@enishi/kernel';

/** Reasons that have to do with money of orders that left outside of ticketing. */
export type OutsideMoneyRefusal =
  'OUTSIDE_MONEY_NOT_FOUND' | 'OUTSIDE_MONEY_DISPUTED' | 'OUTSIDE_MONEY_TICKETS' | 'OUTSIDE_MONEY_ADD_ONS';

export const outsideMoneyRefusals: RefusalSentences<OutsideMoneyRefusal> = {
  OUTSIDE_MONEY_NOT_FOUND: {
    ja: 'この返金は見つかりませんでした。「確認が必要なお申し込み」の一覧から選び直してください。',
    en: 'This refund was not found. Please choose it from the list.',
  },
  OUTSIDE_MONEY_DISPUTED: {
    ja: 'カード会社がまだ判断していません。結果が出るまでお待ちください。チケットもお金も動いていません。',
    en: 'The card company has not decided yet. Please wait for its decision. Neither tickets nor money have changed.',
  },
  OUTSIDE_MONEY_TICKETS: {
    ja: '選んだチケットの中に、受付が済んだか、すでに取り消されたものがあります。画面を開き直して選んでください。チケットもお金も動いていません。',
    en: 'With one of these tickets somebody was let in, or it was given back, meanwhile. Please open the page again and choose. Neither tickets nor money have changed.',
  },
  OUTSIDE_MONEY_ADD_ONS: {
    ja: 'このお申し込みのチケットがすべて取り消しになるため、オプションだけが残ります。「オプション」と書かれたものも選んでください。チケットもお金も動いていません。',
    en: 'No ticket of this order would be left, and its add-ons would stay good alone. Please choose what is marked as an add-on as well. Neither tickets nor money have changed.',
  },
};
