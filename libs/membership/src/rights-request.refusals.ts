import type { RefusalSentences } from '@enishi/kernel';

/** What requests about one's data can be refused with. None of it moves money. */
export type RightsRequestRefusal =
  | 'REQUEST_UNKNOWN'
  | 'REQUEST_ALREADY'
  | 'REQUEST_TOO_EARLY'
  | 'REQUESTS_TOO_MANY'
  | 'REQUEST_NUMBER_UNKNOWN'
  | 'REQUEST_DAY_INVALID'
  | 'REQUEST_CONTACT_MISSING'
  | 'REQUEST_EMAIL_MISSING'
  | 'IDENTITY_WAY_UNFIT'
  | 'IDENTITY_DOCUMENT_MISSING'
  | 'MANDATE_PROOF_MISSING'
  | 'REQUEST_GROUND_MISSING'
  | 'REQUEST_GROUND_UNFIT'
  | 'REQUEST_REMARK_MISSING'
  | 'REQUEST_ACT_MISSING'
  | 'REQUEST_PARTS_MISSING'
  | 'REQUEST_PART_UNKNOWN'
  | 'COPY_TURNED_DOWN'
  | 'REQUEST_RULE_INVALID'
  | 'CORRECTION_UNFIT'
  | 'CORRECTION_NOTHING'
  | 'CORRECTION_NEEDS_GUARDIAN';

/** The sentences, in both languages. */
export const rightsRequestRefusals: RefusalSentences<RightsRequestRefusal> = {
  REQUEST_UNKNOWN: {
    ja: 'このご請求は見つかりませんでした。一覧を開き直してください。お金は動いていません。',
    en: 'This request was not found. Please open the list again. No money has moved.',
  },
  REQUEST_ALREADY: {
    ja: 'このご請求は、先に手続きが進んでいます（{by}）。ページを開き直してください。お金は動いていません。',
    en: 'This request has gone on already ({by}). Please open the page again. No money has moved.',
  },
  REQUEST_TOO_EARLY: {
    ja: '本人の確認、決定、回答の順に進めてください。まだ何も変わっていません。お金は動いていません。',
    en: 'Please make sure who asks, then decide, then answer. Nothing has changed, and no money has moved.',
  },
  REQUESTS_TOO_MANY: {
    ja: '回答を待っているご請求が{most}件あります。回答をお待ちいただくか、取り下げてからお申し込みください。お金は動いていません。',
    en: '{most} requests wait for an answer already. Please wait for one, or withdraw one. No money has moved.',
  },
  REQUEST_NUMBER_UNKNOWN: {
    ja: 'この会員番号の方は見つかりませんでした。番号を確かめるか、空欄にしてお名前と連絡先を入力してください。まだ受け付けていません。',
    en: 'No member has this number. Please check it, or leave it blank and enter name and address. Nothing was entered.',
  },
  REQUEST_DAY_INVALID: {
    ja: '受け付けた日は、今日までの60日以内の日を選んでください。まだ受け付けていません。',
    en: 'Please choose the day of arrival within the last 60 days. Nothing was entered.',
  },
  REQUEST_CONTACT_MISSING: {
    ja: '回答の送り先（住所またはメールアドレス）を入力してください。まだ受け付けていません。',
    en: 'Please enter where the answer goes, a postal or a mail address. Nothing was entered.',
  },
  REQUEST_EMAIL_MISSING: {
    ja: 'メールアドレスがないため、電子データでは回答できません。書面での回答を選ぶか、メールアドレスを入力してください。お金は動いていません。',
    en: 'Without a mail address there is no electronic answer. Please choose paper, or enter an address. No money has moved.',
  },
  IDENTITY_WAY_UNFIT: {
    ja: 'マイページからのご請求ではないため、ログインでの確認は選べません。提示された書類を選んでください。',
    en: 'This did not come from the person’s own page, so a sign-in proves nothing. Please choose a document.',
  },
  IDENTITY_DOCUMENT_MISSING: {
    ja: '提示された書類の種類を選んでください。番号や写しは記録しません。まだ記録していません。',
    en: 'Please choose which document was shown; no number and no copy is kept. Nothing was recorded.',
  },
  MANDATE_PROOF_MISSING: {
    ja: '代理人であることを示す書類の種類を選んでください。まだ記録していません。',
    en: 'Please choose what shows that they may act for the person. Nothing was recorded.',
  },
  REQUEST_GROUND_MISSING: {
    ja: '全部または一部に応じないときは、法律の定める理由を選んでください。まだ決定していません。',
    en: 'Whoever turns something down names a reason of the law. Nothing was decided.',
  },
  REQUEST_GROUND_UNFIT: {
    ja: 'この種類のご請求には使えない理由です。ほかの理由を選んでください。まだ決定していません。',
    en: 'This reason does not fit this kind of request. Please choose another. Nothing was decided.',
  },
  REQUEST_REMARK_MISSING: {
    ja: '応じない部分、行ったこと、または代わりの措置を入力してください。回答の手紙に載ります。まだ決定していません。',
    en: 'Please write which part, what was done, or which measure takes its place. The letter says it. Nothing was decided.',
  },
  REQUEST_ACT_MISSING: {
    ja: '行ったことを選んでください。まだ決定していません。',
    en: 'Please choose what was done. Nothing was decided.',
  },
  REQUEST_PARTS_MISSING: {
    ja: '開示しない部分を選び、それぞれに法律の定める理由を付けてください。まだ決定していません。',
    en: 'Please choose the parts that are not disclosed, each with its reason of the law. Nothing was decided.',
  },
  REQUEST_PART_UNKNOWN: {
    ja: 'この写しにない部分が選ばれています。ページを開き直して選んでください。まだ決定していません。',
    en: 'A part was chosen that this copy does not hold. Please open the page again and choose. Nothing was decided.',
  },
  COPY_TURNED_DOWN: {
    ja: '事務局から「開示できない」との回答をお送りしているため、ここから写しは作れません。回答は「個人情報についてのご請求」で読めます。ご不明な点は事務局へお問い合わせください。お金は動いていません。',
    en: 'The secretariat has answered that your data cannot be disclosed, so no copy is made here. The answer is under “Requests about your data”; please write to the secretariat if anything is unclear. No money has moved.',
  },
  CORRECTION_UNFIT: {
    ja: '登録内容は、本人の確認が済んだ「訂正・追加・削除」の請求からだけ直せます。先にその請求を受け付け、本人を確認してください。まだ何も変わっていません。',
    en: 'An entry is put right only for a request for correction, once you have made sure who asks. Nothing has changed.',
  },
  CORRECTION_NOTHING: {
    ja: '登録内容と同じです。直すところを書き換えてください。まだ何も変わっていません。',
    en: 'This is what stands in the register already. Please change what is wrong. Nothing has changed.',
  },
  CORRECTION_NEEDS_GUARDIAN: {
    ja: 'この生年月日では保護者の同意が必要です。先に保護者の方の同意を確かめてください。まだ何も変わっていません。',
    en: 'At this age a guardian has to agree first. Nothing has changed.',
  },
  REQUEST_RULE_INVALID: {
    ja: '{least}から{most}までの整数を入力してください。まだ保存していません。',
    en: 'Please enter a whole number from {least} to {most}. Nothing was saved.',
  },
};
