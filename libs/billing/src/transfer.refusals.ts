import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which a bank's file is refused, and in which money on it is not matched. */
export type TransferRefusal =
  | 'BANK_ACCOUNT_UNKNOWN'
  | 'BANK_ACCOUNT_INVALID'
  | 'BANK_ACCOUNT_KNOWN'
  | 'BANK_FILE_KIND'
  | 'BANK_ACCOUNT_OTHER'
  | 'BANK_OTHER'
  | 'BANK_ROW_UNREADABLE'
  | 'BANK_ROW_BROKEN'
  | 'BANK_ROW_DAY'
  | 'BANK_ROW_AMOUNT'
  | 'BANK_ROW_FORMULA'
  | 'BANK_ROW_CUT'
  | 'BANK_DAY_AHEAD'
  | 'BANK_SUMS_DIFFER'
  | 'BANK_FILE_CUT'
  | 'BANK_FILE_EMPTY'
  | 'BANK_FILE_LONG'
  | 'BANK_FILE_TOO_LARGE'
  | 'BANK_NO_HEADINGS'
  | 'BANK_COLUMNS_UNKNOWN'
  | 'TRANSFER_UNKNOWN'
  | 'TRANSFER_DECIDED'
  | 'TRANSFER_NOT_DECIDED'
  | 'MATCH_EMPTY'
  | 'MATCH_SUM'
  | 'MATCH_FEE_HOW'
  | 'MATCH_FEE_ORDER'
  | 'MATCH_FEE_TOO_MUCH'
  | 'MATCH_FEE_LEAVES';

/** Their sentences. A file that is refused is refused whole; where a match is refused nothing was booked. */
export const transferRefusals: RefusalSentences<TransferRefusal> = {
  BANK_ACCOUNT_UNKNOWN: {
    ja: 'この口座は登録されていません。画面を開き直して選び直してください。何も取り込んでいません。',
    en: 'This account is not registered. Please open the page again and choose it once more. Nothing was taken in.',
  },
  BANK_ACCOUNT_INVALID: {
    ja: 'この項目を確かめてください。銀行コードは4桁、支店コードは3桁、口座番号は7桁以内の数字です。口座は登録していません。',
    en: 'Please check this field: the bank has four digits, the branch three, the account at most seven. No account was registered.',
  },
  BANK_ACCOUNT_KNOWN: {
    ja: 'この口座はすでに登録されています。一覧から選んでください。',
    en: 'This account is registered already. Please choose it from the list.',
  },
  BANK_FILE_KIND: {
    ja: '全銀形式のうち「入出金取引明細（種別03・JISコード）」だけを取り込めます。銀行の画面で種類を選び直してください。何も取り込んでいません。',
    en: 'Of the Zengin formats only account statements (kind 03, JIS code) can be read. Please choose that at your bank. Nothing was taken in.',
  },
  BANK_ACCOUNT_OTHER: {
    ja: 'このファイルは選んだ口座のものではありません（ファイルの口座：{account}）。口座かファイルを選び直してください。何も取り込んでいません。',
    en: 'This file is not of the chosen account (it is of {account}). Please choose another account or file. Nothing was taken in.',
  },
  BANK_OTHER: {
    ja: 'このファイルの見出しは別の銀行（銀行コード {code}）のものです。口座かファイルを選び直してください。何も取り込んでいません。',
    en: 'The headings of this file are those of another bank (code {code}). Please choose another account or file. Nothing was taken in.',
  },
  BANK_ROW_UNREADABLE: {
    ja: '{row}行目に読めない文字があります。銀行からもう一度ダウンロードしたファイルを、開かずにそのまま選んでください。何も取り込んでいません。',
    en: 'Row {row} has a character that cannot be read. Please download the file again and choose it without opening it first. Nothing was taken in.',
  },
  BANK_ROW_BROKEN: {
    ja: '{row}行目が全銀形式の決まり（長さ・区分・日付・金額）に合いません。銀行からもう一度ダウンロードしてください。何も取り込んでいません。',
    en: 'Record {row} does not fit the Zengin format (length, kind, day or amount). Please download the file again. Nothing was taken in.',
  },
  BANK_ROW_DAY: {
    ja: '{row}行目の日付が読めないか、実在しない日です。その行を確かめてください。何も取り込んでいません。',
    en: 'The day in row {row} cannot be read or does not exist. Please check that row. Nothing was taken in.',
  },
  BANK_ROW_AMOUNT: {
    ja: '{row}行目の金額が読めません（入金・出金のどちらか一方に、円単位の数字が必要です）。何も取り込んでいません。',
    en: 'The amount in row {row} cannot be read: either what came in or what went out, in whole yen. Nothing was taken in.',
  },
  BANK_ROW_FORMULA: {
    ja: '{row}行目の{column}列目が「=」で始まっています。表計算ソフトで保存し直したファイルではなく、銀行からダウンロードしたままのファイルを選んでください。何も取り込んでいません。',
    en: 'Row {row}, column {column} begins with "=". Please choose the file as downloaded from the bank, not one saved by a spreadsheet. Nothing was taken in.',
  },
  BANK_ROW_CUT: {
    ja: 'ファイルが{row}行目の途中で終わっています。銀行からもう一度ダウンロードしてください。何も取り込んでいません。',
    en: 'The file ends in the middle of row {row}. Please download it again. Nothing was taken in.',
  },
  BANK_DAY_AHEAD: {
    ja: '{row}行目の日付が今日より後です。ファイルを確かめてください。何も取り込んでいません。',
    en: 'The day in row {row} lies after today. Please check the file. Nothing was taken in.',
  },
  BANK_SUMS_DIFFER: {
    ja: '件数・合計・残高のいずれかが、ファイルの末尾の記録と合いません（読めた入金：{counted}件 {sum}円）。途中が欠けています。もう一度ダウンロードしてください。何も取り込んでいません。',
    en: 'Counts, sums or the balance differ from what the file says at its end (read: {counted} payments, {sum} yen). Part of it is missing; please download it again. Nothing was taken in.',
  },
  BANK_FILE_CUT: {
    ja: 'ファイルが途中で終わっています。もう一度ダウンロードしてください。何も取り込んでいません。',
    en: 'The file ends before its end. Please download it again. Nothing was taken in.',
  },
  BANK_FILE_EMPTY: {
    ja: 'このファイルに入金はありません。期間を確かめてください。何も取り込んでいません。',
    en: 'No money came in by this file. Please check the days. Nothing was taken in.',
  },
  BANK_FILE_LONG: {
    ja: '一度に取り込める入金は{rows}件までです。期間を区切ってください。何も取り込んでいません。',
    en: 'At most {rows} payments can be taken in at once. Please narrow the days. Nothing was taken in.',
  },
  BANK_FILE_TOO_LARGE: {
    ja: 'ファイルが大きすぎるか、届く途中で壊れました（{megabytes}MBまで）。期間を区切って、もう一度お試しください。何も取り込んでいません。',
    en: 'The file is too large (at most {megabytes} MB) or was broken on its way. Please narrow the days and try again. Nothing was taken in.',
  },
  BANK_NO_HEADINGS: {
    ja: '見出しの行（「日付」など）が見つかりません。見出しつきでダウンロードしてください。何も取り込んでいません。',
    en: 'No row of headings was found. Please download the file with headings. Nothing was taken in.',
  },
  BANK_COLUMNS_UNKNOWN: {
    ja: 'この銀行の見出しはまだ知られていません。下で、どの列が日付・入金額・振込依頼人かを選んでから、もう一度ファイルを選んでください。次からは覚えています。何も取り込んでいません。',
    en: 'The headings of this bank are not known yet. Please say below which columns hold the day, the amount and the payer, and choose the file again; it is remembered. Nothing was taken in.',
  },
  TRANSFER_UNKNOWN: {
    ja: 'この入金は見つかりません。画面を開き直してください。お金は記帳していません。',
    en: 'This transfer was not found. Please open the page again. Nothing was booked.',
  },
  TRANSFER_DECIDED: {
    ja: 'この入金は{by}さんがすでに処理しています。画面を開き直してください。今回は何も記帳していません。',
    en: '{by} has dealt with this transfer already. Please open the page again. Nothing was booked this time.',
  },
  TRANSFER_NOT_DECIDED: {
    ja: 'この入金はまだ処理されていないか、すでに取り消されています。画面を開き直してください。記帳は変わっていません。',
    en: 'This transfer is not decided, or was taken back already. Please open the page again. The books are unchanged.',
  },
  MATCH_EMPTY: {
    ja: '請求書・お申し込みを1つ以上選んでください。お金は記帳していません。',
    en: 'Please choose at least one invoice or order. Nothing was booked.',
  },
  MATCH_SUM: {
    ja: '割り当てた金額が入金額と合いません。選び直してください。お金は記帳していません。',
    en: 'What was divided does not fit what came. Please choose again. Nothing was booked.',
  },
  MATCH_FEE_HOW: {
    ja: '不足分を支払手数料にするか売上値引にするかを選んでください。お金は記帳していません。',
    en: 'Please say whether what is missing is borne as a fee or as a discount. Nothing was booked.',
  },
  MATCH_FEE_ORDER: {
    ja: 'チケットなどのお申し込みの不足分は、支払手数料として消し込んでください（値引にはできません）。お金は記帳していません。',
    en: 'What is missing of an order (tickets, say) can be borne as a fee only, not as a discount. Please choose that. Nothing was booked.',
  },
  MATCH_FEE_TOO_MUCH: {
    ja: '振込手数料として認められる不足は{most}円までです。一部の入金として消し込むか、お振込みの方にお確かめください。お金は記帳していません。',
    en: 'At most {most} yen may be let go as a bank’s fee. Please match it as a part of the invoice or order, or ask whoever paid. Nothing was booked.',
  },
  MATCH_FEE_LEAVES: {
    ja: '手数料を認めても請求書・お申し込みの残りがなくなりません。画面を開き直してください。お金は記帳していません。',
    en: 'The invoice or order would not be settled by letting the fee go. Please open the page again. Nothing was booked.',
  },
};
