import type { RefusalSentences } from '@enishi/kernel';

/** Refusals of this library's checks. */
export type JapanRefusal =
  | 'REGISTRATION_NUMBER_FORMAT'
  | 'REGISTRATION_NUMBER_CHECK_DIGIT'
  | 'CSV_EMPTY'
  | 'CSV_NO_TEXT'
  | 'CSV_BROKEN'
  | 'ENCODING_UNKNOWN';

/** Their sentences. */
export const japanRefusals: RefusalSentences<JapanRefusal> = {
  REGISTRATION_NUMBER_FORMAT: {
    ja: '登録番号は「T」と13桁の数字で入力してください。',
    en: 'Enter the registration number as T followed by 13 digits.',
  },
  REGISTRATION_NUMBER_CHECK_DIGIT: {
    ja: '登録番号の検査用数字が合いません。国税庁の公表サイトの番号をご確認ください。',
    en: 'The check digit of the registration number is wrong. Please compare it with the National Tax Agency’s site.',
  },
  ENCODING_UNKNOWN: {
    ja: '文字コードは「utf8-bom」か「cp932」を選んでください。',
    en: 'Please choose utf8-bom or cp932 as the encoding.',
  },
  CSV_EMPTY: {
    ja: 'ファイルに行がありません。見出しの行と、1人につき1行を書いたCSVファイルを選んでください。',
    en: 'The file holds no rows. Please choose a CSV file with a row of headings and one row for each person.',
  },
  CSV_NO_TEXT: {
    ja: 'CSVファイルとして読めません。Excelの場合は「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。',
    en: 'This cannot be read as a CSV file. In Excel, save it again as "CSV UTF-8 (comma delimited)".',
  },
  CSV_BROKEN: {
    ja: '{line}行目あたりで、閉じていない「"」があります。その行を直して、もう一度選んでください。',
    en: 'Around line {line} a quotation mark is never closed. Please mend that row and choose the file again.',
  },
};
