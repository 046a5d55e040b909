import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a registration desk turns a wish down. */
export type RegistrationRefusal =
  | 'DESK_NAME_WRONG'
  | 'DESK_PLACE_WRONG'
  | 'DESK_DAY_WRONG'
  | 'DESK_NOT_FOUND'
  | 'DESK_OVER'
  | 'DESK_CLERK_WRONG'
  | 'DESK_CLERKS_MANY'
  | 'DESK_CLERK_NOT_FOUND'
  | 'TABLET_LINK_UNKNOWN'
  | 'TABLET_PIN_WRONG'
  | 'TABLET_TRIED_OFTEN'
  | 'TABLET_OVER'
  | 'TABLET_EMPTY'
  | 'REGISTRATION_STEP_EARLY'
  | 'REGISTRATION_DETAIL_WRONG'
  | 'REGISTRATION_ENTERED'
  | 'REGISTRATION_TELEPHONE_WRONG'
  | 'REGISTRATION_TOO_YOUNG'
  | 'REGISTRATION_WORD_WRONG'
  | 'REGISTRATION_OUT_OF_REACH'
  | 'REGISTRATION_NOT_FOUND'
  | 'CLAIM_NOT_FOUND'
  | 'CLAIM_DONE'
  | 'CLAIM_TRIED_OFTEN'
  | 'FAMILY_WRONG'
  | 'FAMILY_UNAGREED'
  | 'FAMILY_CLOSED'
  | 'FAMILY_NONE';

const named = (ja: string, en: string) => ({
  ja: `${ja}を{most}文字以内で入力してください。まだ何も保存していません。`,
  en: `Please write ${en} in at most {most} characters. Nothing was saved yet.`,
});

export const registrationRefusals: RefusalSentences<RegistrationRefusal> = {
  DESK_NAME_WRONG: named('窓口の名前', 'the name of the desk'),
  DESK_PLACE_WRONG: named('窓口の場所', 'where the desk is'),
  DESK_DAY_WRONG: {
    ja: '窓口を開く最後の日を、今日から{most}日以内の日付で入力してください。まだ何も保存していません。',
    en: 'Please choose a last day within the next {most} days. Nothing was saved yet.',
  },
  DESK_NOT_FOUND: {
    ja: 'この登録窓口が見つかりませんでした。一覧から選び直してください。',
    en: 'This registration desk was not found. Please choose it from the list.',
  },
  DESK_OVER: {
    ja: 'この登録窓口は終わっています。続けるときは、新しい窓口を開いてください。何も変わっていません。',
    en: 'This registration desk is over. Please open a new one to go on. Nothing was changed.',
  },
  DESK_CLERK_WRONG: named('担当の方のお名前', 'the clerk’s name'),
  DESK_CLERKS_MANY: {
    ja: '1つの窓口の担当の方は{most}人までです。担当でなくなった方を終わりにしてから、追加してください。',
    en: 'A desk has at most {most} clerks. Please end those who are there no more, then add one.',
  },
  DESK_CLERK_NOT_FOUND: {
    ja: 'この担当の方が見つかりませんでした。画面を読み込み直してください。何も変わっていません。',
    en: 'This clerk was not found. Please reload the page. Nothing was changed.',
  },
  TABLET_LINK_UNKNOWN: {
    ja: 'この窓口のリンクは使えません。窓口が終わったか、閉じられています。事務局に新しいリンクを頼んでください。',
    en: 'This link of a desk does not work: the desk is over or was closed. Please ask the secretariat for a new one.',
  },
  TABLET_PIN_WRONG: {
    ja: '担当の方と暗証番号が合いません。6桁の数字をもう一度入力してください。忘れたときは、事務局に新しい番号を頼んでください。',
    en: 'Name and number do not belong together. Please type the six figures again, or ask the secretariat for new ones.',
  },
  TABLET_TRIED_OFTEN: {
    ja: '暗証番号を続けて間違えたため、{minutes}分間は入れません。時間をおいて、もう一度お試しください。',
    en: 'The number was wrong too often. Please try again in {minutes} minutes.',
  },
  TABLET_OVER: {
    ja: 'しばらく操作がなかったため、または窓口が閉じられたため、この画面は終わりました。窓口のリンクから入り直してください。入力の途中だったものは保存していません。',
    en: 'This screen is over: nobody touched it for a while, or the desk was closed. Please come in by the desk’s link again. What was being typed was not saved.',
  },
  TABLET_EMPTY: {
    ja: '画面に出ている方がいません。しばらく操作がなかったときは、自動で消えます。はじめから、または会員番号で、もう一度開いてください。何も保存していません。',
    en: 'Nobody is on the screen; it is cleared when nobody touches it for a while. Please begin again, or open the person by their number. Nothing was saved.',
  },
  REGISTRATION_STEP_EARLY: {
    ja: '手順は上から順に行います。前の手順にチェックを入れてから、進んでください。何も保存していません。',
    en: 'The steps are done one after the other. Please tick the one before first. Nothing was saved.',
  },
  REGISTRATION_DETAIL_WRONG: {
    ja: '一覧から1つ選んでください。番号は書かないでください。何も保存していません。',
    en: 'Please choose one from the list, and write no number. Nothing was saved.',
  },
  REGISTRATION_ENTERED: {
    ja: 'この方は、すでに登録されています。取りやめるときは、事務局へ退会をお申し出ください。何も変わっていません。',
    en: 'This person is registered already. To undo it, please ask the secretariat to let them leave. Nothing was changed.',
  },
  REGISTRATION_TELEPHONE_WRONG: {
    ja: '電話番号を、市外局番から数字で入力してください。まだ何も保存していません。',
    en: 'Please type the telephone number with its area code. Nothing was saved yet.',
  },
  REGISTRATION_TOO_YOUNG: {
    ja: '登録窓口で登録できるのは、{age}歳以上の方です。{age}歳未満の方は、保護者の方と一緒に事務局へご相談ください。登録していません。',
    en: 'Desks register people from the age of {age}. Whoever is younger is asked to come to the secretariat with a parent or guardian. Nothing was registered.',
  },
  REGISTRATION_OUT_OF_REACH: {
    ja: 'この方とは連絡がとれないと記録されています。ご本人と話せたときは、先に「連絡がとれた」を押してください。まだ引き受けていません。',
    en: 'It is recorded that this person cannot be reached. If you have spoken to them, please record that first. Nothing was taken yet.',
  },
  REGISTRATION_WORD_WRONG: {
    ja: 'ご本人が言われたことを、{most}文字以内で書いてください。ご本人の記録に残ります。まだ引き受けていません。',
    en: 'Please write what the person said, in at most {most} characters; they can read it. Nothing was taken yet.',
  },
  REGISTRATION_NOT_FOUND: {
    ja: 'この窓口で登録した方が見つかりませんでした。会員番号と生年月日をお確かめください。別の窓口で登録した方は、事務局へご連絡ください。',
    en: 'Nobody of this desk was found. Please check the number and the day of birth. For people of other desks please call the secretariat.',
  },
  CLAIM_NOT_FOUND: {
    ja: '用紙のコードと生年月日が合わないか、用紙の期限が過ぎています。もう一度入力するか、登録した窓口または事務局で新しい用紙を受け取ってください。',
    en: 'Code and day of birth do not belong together, or the sheet is too old. Please type them again, or get a new sheet at the desk or from the secretariat.',
  },
  CLAIM_DONE: {
    ja: 'この登録には、すでにメールアドレスがあります。変更したいときは、事務局へご連絡ください。何も変わっていません。',
    en: 'This entry has an address already. To change it, please ask the secretariat. Nothing was changed.',
  },
  CLAIM_TRIED_OFTEN: {
    ja: '続けて間違えたため、{minutes}分間はお試しいただけません。時間をおいて、もう一度お試しください。',
    en: 'It was wrong too often. Please try again in {minutes} minutes.',
  },
  FAMILY_WRONG: named('ご家族のお名前と続柄', 'the name and relation of the family member'),
  FAMILY_UNAGREED: {
    ja: 'ご家族の連絡先は、ご本人が文を聞いて同意したときにだけ残せます。チェックを入れるか、空欄にしてください。まだ登録していません。',
    en: 'Whom of the family to call is kept only where the person agreed. Please tick the box or leave the fields empty. Nothing was registered yet.',
  },
  FAMILY_CLOSED: {
    ja: 'ご家族の連絡先は、本人と連絡がとれないときにだけ開けます。先に「本人と連絡がとれない」を記録してください。',
    en: 'Whom of the family to call opens only while the person cannot be reached. Please note that first.',
  },
  FAMILY_NONE: {
    ja: 'この方は、ご家族の連絡先を残していません。',
    en: 'This person named nobody of their family.',
  },
};
