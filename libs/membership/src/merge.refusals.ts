import type { RefusalSentences } from '@enishi/kernel';

/** What merging double entries, and parting them again, can be refused with. No money is moved by either, ever. */
export type MergeRefusal =
  | 'MERGE_SAME'
  | 'MERGE_NUMBER_UNKNOWN'
  | 'MERGE_ERASED'
  | 'MERGE_ALREADY'
  | 'MERGE_LEAVING'
  | 'MERGE_GUARDIAN'
  | 'MERGE_BOTH_PAY'
  | 'MERGE_ADDRESS_UNAGREED'
  | 'MERGE_CHOICE_UNKNOWN'
  | 'MERGE_CHANGED'
  | 'MERGE_UNKNOWN'
  | 'MERGE_UNDONE_ALREADY'
  | 'MERGE_UNDO_OVER'
  | 'MERGE_NEWER_FIRST'
  | 'MERGE_CHANGED_SINCE'
  | 'MERGE_BEGUN_SINCE'
  | 'MERGED_INTO_OTHER'
  | 'ENTRY_OTHER_PERSON';

/** The sentences that people at the desk read, in both languages; they say what to do next. */
export const mergeRefusals: RefusalSentences<MergeRefusal> = {
  MERGE_SAME: {
    ja: '同じ登録です。もう一方の会員番号を入力してください。',
    en: 'This is the same entry. Please give the number of the other one.',
  },
  MERGE_NUMBER_UNKNOWN: {
    ja: 'この会員番号の登録は見つかりません。会員一覧で番号を確かめて、もう一度入力してください。',
    en: 'No entry has this number. Please look it up in the list of members and type it again.',
  },
  MERGE_ERASED: {
    ja: '片方の個人情報は消去されているため、まとめることも元に戻すこともできません。残っている登録でそのままお手続きください。',
    en: 'The data of one of them were erased, which can neither be merged nor brought back. Please go on with the other entry.',
  },
  MERGE_ALREADY: {
    ja: '{number}の登録は、すでに別の登録にまとめられています。会員のページを開き直してください。何も変わっていません。',
    en: '{number} was merged already. Please open the page of the member again. Nothing was changed.',
  },
  MERGE_LEAVING: {
    ja: '{number}は退会（または消去）の手続き中です。Stripeの確認が済んで手続きが終わってから、もう一度お試しください。お金は動いていません。',
    en: '{number} is leaving (or being erased). Please try again once Stripe has confirmed and it is done. No money has moved.',
  },
  MERGE_GUARDIAN: {
    ja: '{number}は保護者の同意を待っています。同意が済んでからまとめてください。何も変わっていません。',
    en: '{number} waits for the consent of a guardian. Please merge them once it is given. Nothing was changed.',
  },
  MERGE_BOTH_PAY: {
    ja: 'どちらの登録にも、続いているお支払い（または開いている支払画面・払込票）があります。先に一方を解約するか、前払いの入金を取り消してから、まとめてください。お金は動いていません。',
    en: 'Both entries have a payment that runs, or a payment page or voucher that is open. Please cancel the plan of one, or take its fee back, and then merge. No money has moved.',
  },
  MERGE_ADDRESS_UNAGREED: {
    ja: 'このメールアドレスの登録は、まだ会員規約に同意していません。もう一方のメールアドレスを残してください。このアドレスでもログインできます。',
    en: 'The owner of this address has not agreed to the terms yet. Please keep the other address; this one can be signed in with too.',
  },
  MERGE_CHOICE_UNKNOWN: {
    ja: 'どちらの値を残すかを選んでください。',
    en: 'Please choose which of the two is kept.',
  },
  MERGE_CHANGED: {
    ja: '表示後に、どちらかの登録が変わりました。新しい内容をご覧のうえ、もう一度実行してください。まだまとめていません。',
    en: 'One of the entries changed after this page was shown. Please look at it again and press once more. Nothing was merged.',
  },
  MERGE_UNKNOWN: {
    ja: 'まとめた記録が見つかりません。会員のページを開き直してください。',
    en: 'No record of this merge was found. Please open the page of the member again.',
  },
  MERGE_UNDONE_ALREADY: {
    ja: 'すでに元に戻されています。会員のページを開き直してください。',
    en: 'They were parted already. Please open the page of the member again.',
  },
  MERGE_UNDO_OVER: {
    ja: '元に戻せるのは14日以内です。必要な場合は、もう一方の方にあらためて入会していただいてください。お支払いの記録はどちらの分も残っています。',
    en: 'It can be taken back for 14 days only. If need be, please ask the other person to join anew. The payments of both are kept.',
  },
  MERGE_NEWER_FIRST: {
    ja: 'この後に、さらに別の登録とまとめられています。新しい方から順に元に戻してください。',
    en: 'They were merged with another entry since. Please take the newer merge back first.',
  },
  MERGE_CHANGED_SINCE: {
    ja: 'まとめた後に、登録の内容が変わりました（退会、再入会、登録内容の変更など）。どちらの登録のものか分けられないため、元に戻せません。もう一方の方には、あらためて入会していただいてください。何も変わっていません。',
    en: 'The entry changed after the merge (the member left, came back or changed their data), which cannot be told apart, so it cannot be taken back. Please ask the other person to join anew. Nothing was changed.',
  },
  MERGE_BEGUN_SINCE: {
    ja: 'まとめた後に始まったプランがあり、どちらの登録のものか分けられないため、元に戻せません。もう一方の方には、あらためて入会していただいてください。お金は動いていません。',
    en: 'A plan began after the merge, and it cannot be told to whom it belongs, so it cannot be taken back. Please ask the other person to join anew. No money has moved.',
  },
  MERGED_INTO_OTHER: {
    ja: 'この登録は別の登録にまとめられています。残した登録のページで手続きしてください。両方の登録が消去されます。',
    en: 'This entry was merged into another one. Please erase on the page of that one; both go.',
  },
  ENTRY_OTHER_PERSON: {
    ja: 'この用紙の生年月日は、いまログインしている会員登録の生年月日とちがいます。ご家族などの登録であれば「この登録の方としてログインする」をお選びください。ご本人の登録であれば、事務局で生年月日を直します。何も変わっておらず、お金は動いていません。',
    en: 'The day of birth on this sheet is another than that of the membership you are signed in to. If it is somebody else’s, for example of your family, please choose “Sign in as the person of this sheet”. If it is yours, the secretariat corrects the day. Nothing was changed, and no money has moved.',
  },
};
