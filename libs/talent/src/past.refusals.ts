import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about an old list is turned down. */
export type PastRefusal =
  | 'PAST_TITLE_MISSING'
  | 'PAST_ORIGIN_MISSING'
  | 'PAST_NAME_MISSING'
  | 'PAST_DAY_MISSING'
  | 'PAST_SHEET_TOO_LONG'
  | 'PAST_COLUMNS_SHIFTED'
  | 'PAST_CELL_WRONG'
  | 'PAST_LIST_KNOWN'
  | 'PAST_LIST_NOT_FOUND'
  | 'PAST_PERSON_NOT_FOUND'
  | 'PAST_RECORD_NOT_FOUND';

export const pastRefusals: RefusalSentences<PastRefusal> = {
  PAST_TITLE_MISSING: {
    ja: '名簿の呼び名を、60文字以内で入力してください。ご本人へのメールに載ります。',
    en: 'Please name the list, in up to 60 characters. The letter to the people will say it.',
  },
  PAST_ORIGIN_MISSING: {
    ja: 'いつ、どのように集めた名簿で、ご本人にどう説明したかを、500文字以内で入力してください。',
    en: 'Please write when and how the list was made, and what people were told, in up to 500 characters.',
  },
  PAST_NAME_MISSING: {
    ja: '名前の列が見つかりません。1行目に「氏名」または「姓」「名」という見出しを入れて、もう一度お選びください。何も取り込んでいません。',
    en: 'There is no column of names. Please put the heading “name” into the first line and choose the file again. Nothing was taken in.',
  },
  PAST_DAY_MISSING: {
    ja: '参加した日が分かりません。「日付」の列を入れるか、名簿全体の日付を入力してください。何も取り込んでいません。',
    en: 'It is not known when people took part. Please add a column “date”, or type the day of the whole list. Nothing was taken in.',
  },
  PAST_SHEET_TOO_LONG: {
    ja: '一度に取り込めるのは{most}人までです。ファイルを分けてお選びください。何も取り込んでいません。',
    en: 'Up to {most} rows are taken in at once. Please split the file. Nothing was taken in.',
  },
  PAST_COLUMNS_SHIFTED: {
    ja: '{line}行目で、列がずれているようです（「{column}」の欄に別の内容があります）。その行を直して、もう一度お選びください。何も取り込んでいません。',
    en: 'The columns seem to be shifted in line {line}: under 「{column}」 stands something else. Please mend that line and choose the file again. Nothing was taken in.',
  },
  PAST_CELL_WRONG: {
    ja: '{line}行目の「{column}」が読み取れません。直して、もう一度お選びください。何も取り込んでいません。',
    en: 'The cell 「{column}」 in line {line} cannot be read. Please mend it and choose the file again. Nothing was taken in.',
  },
  PAST_LIST_KNOWN: {
    ja: 'このファイルは、すでに取り込んであります。下の一覧をご覧ください。',
    en: 'This file was taken in before. Please see the list below.',
  },
  PAST_LIST_NOT_FOUND: {
    ja: 'この名簿が見つかりませんでした。一覧から選び直してください。',
    en: 'This list was not found. Please choose it from the overview.',
  },
  PAST_PERSON_NOT_FOUND: {
    ja: 'この方の記録は、もうありません。ご本人が受け取ったか、削除された可能性があります。画面を読み込み直してください。',
    en: 'This record is there no more: the person may have taken it, or it was deleted. Please reload the page.',
  },
  PAST_RECORD_NOT_FOUND: {
    ja: 'このページの記録は、もうありません。すでに受け取ったか、削除されたか、期限が過ぎています。お心当たりがなければ、事務局へお問い合わせください。',
    en: 'The record of this page is there no more: it was taken, deleted, or its time is over. If you did not expect that, please ask the secretariat.',
  },
};
