import type { RefusalSentences } from '@enishi/kernel';

/** What bringing members over from another service can be refused with. No money is moved by it, ever. */
export type MemberImportRefusal =
  | 'IMPORT_UNKNOWN'
  | 'IMPORT_UNDERWAY'
  | 'IMPORT_CHANGED'
  | 'IMPORT_BRINGS_NOTHING'
  | 'IMPORT_COLUMN_MISSING'
  | 'IMPORT_COLUMN_TWICE'
  | 'IMPORT_TOO_LARGE'
  | 'IMPORT_TOO_LONG'
  | 'IMPORT_SOURCE_MISSING'
  | 'IMPORT_BASIS_MISSING'
  | 'IMPORT_NOT_DONE'
  | 'IMPORT_UNDO_OVER';

/** The sentences that people at the desk read, in both languages; they say what to do next. */
export const memberImportRefusals: RefusalSentences<MemberImportRefusal> = {
  IMPORT_UNKNOWN: {
    ja: 'この一覧は見つかりません。取り込みの一覧から選び直してください。',
    en: 'This list was not found. Please choose it again from the lists.',
  },
  IMPORT_UNDERWAY: {
    ja: 'この一覧はすでに取り込みが始まったか、破棄されています。画面を読み込み直してください。お金は動いていません。',
    en: 'This list is already being brought over, or was thrown away. Please load the page again. No money has moved.',
  },
  IMPORT_CHANGED: {
    ja: '表示後に、会員の登録または一覧の読み取り方が変わりました。新しい確認結果をご覧のうえ、もう一度実行してください。まだ誰も登録されていません。',
    en: 'The register or the matching changed after this page was shown. Please look at the new result and press again. Nobody was entered.',
  },
  IMPORT_BRINGS_NOTHING: {
    ja: '登録できる行がありません。理由を確かめてファイルを直し、もう一度選んでください。',
    en: 'No row can be brought over. Please look at the reasons, mend the file and choose it again.',
  },
  IMPORT_COLUMN_MISSING: {
    ja: 'この項目の列を選んでください。メールアドレスと氏名は必ず必要です。',
    en: 'Please choose the column for this. A mail address and a name are always needed.',
  },
  IMPORT_COLUMN_TWICE: {
    ja: '同じ列が2つの項目に選ばれています。どちらか一方にしてください。',
    en: 'One column is chosen for two things. Please keep one of them.',
  },
  IMPORT_TOO_LARGE: {
    ja: 'ファイルが大きすぎます（{kilobytes}KBまで）。いくつかに分けて、順に取り込んでください。',
    en: 'The file is too large (at most {kilobytes} KB). Please split it and bring the parts over one after the other.',
  },
  IMPORT_TOO_LONG: {
    ja: '一度に取り込めるのは{rows}人までです。いくつかに分けて、順に取り込んでください。',
    en: 'At most {rows} people can be brought over at once. Please split the file.',
  },
  IMPORT_SOURCE_MISSING: {
    ja: 'どのサービス・名簿から引き継ぐのかを100文字以内で入力してください。',
    en: 'Please name the service or list, in at most 100 characters.',
  },
  IMPORT_BASIS_MISSING: {
    ja: 'この名簿をどのように取得し、引き継ぎをどう知らせたかを500文字以内で入力してください。',
    en: 'Please say how the list was obtained and how people were told, in at most 500 characters.',
  },
  IMPORT_NOT_DONE: {
    ja: '取り込みがまだ終わっていないか、取り消されています。画面を読み込み直してください。',
    en: 'The list is not brought over yet, or was taken back. Please load the page again.',
  },
  IMPORT_UNDO_OVER: {
    ja: '取り消せる期間（{days}日）を過ぎています。必要な方は、会員のページから一人ずつお手続きください。',
    en: 'It can be taken back for {days} days only. Please act on single members on their pages.',
  },
};
