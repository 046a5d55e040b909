import type { RefusalSentences } from '@enishi/kernel';

/** What declaring to be a student, and the secretariat's answer, can be refused with. None of it moves money. */
export type StudentRefusal =
  | 'STUDENT_NOT_OFFERED'
  | 'GRADUATION_INVALID'
  | 'STUDENT_DAY_INVALID'
  | 'DECLARATION_GONE'
  | 'DECLARATION_DECIDED'
  | 'STUDENT_REASON_MISSING'
  | 'STUDENT_PROOF_HALF';

/** The sentences, in both languages. */
export const studentRefusals: RefusalSentences<StudentRefusal> = {
  STUDENT_NOT_OFFERED: {
    ja: 'いま、学生の料金があるプランはありません。プランの一覧をご覧ください。お金は動いていません。',
    en: 'No plan has a price for students at the moment. Please look at the list of plans. No money has moved.',
  },
  GRADUATION_INVALID: {
    ja: '卒業・修了の予定の年月を選んでください（今月から8年先まで）。まだ届け出ていません。',
    en: 'Please choose the month in which you will finish (from this month to eight years ahead). Nothing was sent.',
  },
  STUDENT_DAY_INVALID: {
    ja: '学生の料金の最終日は、今日から{latest}までの日を選んでください。まだ確認していません。お金は動いていません。',
    en: 'Please choose a last day from today to {latest}. Nothing was confirmed, and no money has moved.',
  },
  DECLARATION_GONE: {
    ja: 'この届け出は見つかりませんでした。一覧を開き直してください。お金は動いていません。',
    en: 'This declaration was not found. Please open the list again. No money has moved.',
  },
  DECLARATION_DECIDED: {
    ja: 'この届け出は、{by} さんが先に答えています。一覧を開き直してください。お金は動いていません。',
    en: '{by} has answered this declaration already. Please open the list again. No money has moved.',
  },
  STUDENT_REASON_MISSING: {
    ja: '確認できない理由を200文字以内で入力してください。ご本人へのメールにそのまま載ります。まだ答えていません。お金は動いていません。',
    en: 'Please write why it cannot be confirmed, in at most 200 characters. The mail to the member says it. Nothing was answered, and no money has moved.',
  },
  STUDENT_PROOF_HALF: {
    ja: '確認に必要なものは、日本語と英語の両方を入力するか、両方を空欄にしてください。まだ保存していません。',
    en: 'Please say what you need in both languages, or leave both blank. Nothing was saved.',
  },
};
