import type { RefusalSentences } from '@enishi/kernel';

/** Reasons for which the books refuse an entry. */
export type LedgerRefusal =
  | 'LEDGER_ENTRY_NOT_ZERO'
  | 'LEDGER_STREAM_MISSING'
  | 'LEDGER_ENTRY_CONFLICT'
  | 'LEDGER_ENTRY_UNKNOWN'
  | 'LEDGER_ENTRY_HAS_PLAN'
  | 'LEDGER_REFUND_TOO_LARGE'
  | 'SLIP_NAME'
  | 'SLIP_AMOUNT'
  | 'SLIP_DAY_AHEAD'
  | 'SLIP_PERIOD'
  | 'SLIP_COST_LINE'
  | 'SLIP_REASON'
  | 'SLIP_NOT_FOUND'
  | 'FUNDING_YEAR'
  | 'FUNDING_AMOUNT'
  | 'LEDGER_MONTH'
  | 'MONTH_NOT_OVER'
  | 'MONTH_CLOSED'
  | 'MONTH_BEFORE_OPEN'
  | 'MONTH_REASON'
  | 'MONTH_NOT_LAST_CLOSED'
  | 'JOURNAL_SOFTWARE'
  | 'JOURNAL_WORD_DAY'
  | 'JOURNAL_WORD_UNKNOWN'
  | 'JOURNAL_WORD_NAME';

/** Their sentences. */
export const ledgerRefusals: RefusalSentences<LedgerRefusal> = {
  LEDGER_ENTRY_NOT_ZERO: {
    ja: '借方と貸方の合計が一致しません（差額 {sum}円）。',
    en: 'Debits and credits differ by {sum} yen.',
  },
  LEDGER_STREAM_MISSING: {
    ja: '収入を計上するには収入源の指定が必要です。',
    en: 'An entry that touches income needs a revenue stream.',
  },
  LEDGER_ENTRY_CONFLICT: {
    ja: '同じ取引（{source}・{kind}）が別の内容で記帳済みです。',
    en: 'The same transaction ({source}, {kind}) is already in the books with other lines.',
  },
  LEDGER_ENTRY_UNKNOWN: {
    ja: '対象の仕訳（{source}・{kind}）が見つかりません。',
    en: 'The entry ({source}, {kind}) is not in the books.',
  },
  LEDGER_ENTRY_HAS_PLAN: {
    ja: '前受会費の計上予定がある入金は、返金として記帳してください。',
    en: 'A fee that is being released month by month is taken back by a refund, not by a reversal.',
  },
  LEDGER_REFUND_TOO_LARGE: {
    ja: '返金額が入金額の残り（{left}円）を超えています。',
    en: 'The refund exceeds what is left of the payment ({left} yen).',
  },
  SLIP_NAME: {
    ja: '名称を200字以内で入力してください。帳簿には何も記録していません。',
    en: 'Enter a name of at most 200 characters. Nothing was written into the books.',
  },
  SLIP_AMOUNT: {
    ja: '金額は1円以上、99億9999万9999円以下の整数で入力してください。帳簿には何も記録していません。',
    en: 'Enter a whole amount from 1 to 9,999,999,999 yen. Nothing was written into the books.',
  },
  SLIP_DAY_AHEAD: {
    ja: '受け取った日・支払った日は、今日までの日付にしてください。帳簿には何も記録していません。',
    en: 'The day must not lie in the future. Nothing was written into the books.',
  },
  SLIP_PERIOD: {
    ja: '対象期間は、はじめの日と終わりの日を両方、順に入力してください。帳簿には何も記録していません。',
    en: 'Enter both days of the period, the first before the last. Nothing was written into the books.',
  },
  SLIP_COST_LINE: {
    ja: '費目を選んでください。帳簿には何も記録していません。',
    en: 'Choose what the cost was for. Nothing was written into the books.',
  },
  SLIP_REASON: {
    ja: '取り消す理由を入力してください。伝票はそのままです。',
    en: 'Say why it is taken back. The slip still stands.',
  },
  SLIP_NOT_FOUND: {
    ja: 'この伝票は見つかりません。',
    en: 'There is no such slip.',
  },
  FUNDING_YEAR: {
    ja: '年度は2000から2100までで指定してください。',
    en: 'Give a fiscal year from 2000 to 2100.',
  },
  FUNDING_AMOUNT: {
    ja: '金額は0円以上、999億9999万9999円以下の整数で入力してください。計画は保存していません。',
    en: 'Enter whole amounts from 0 to 99,999,999,999 yen. The plan was not saved.',
  },
  LEDGER_MONTH: {
    ja: '月は「2026-11」のように、年と月で指定してください。',
    en: 'Give a month as year and month, for instance 2026-11.',
  },
  JOURNAL_SOFTWARE: {
    ja: '会計ソフトを選んでください。ファイルは作っていません。',
    en: 'Choose an accounting program. No file was made.',
  },
  JOURNAL_WORD_DAY: {
    ja: 'いつの仕訳から使う名称か、日付を入力してください。名称は保存していません。',
    en: 'Give the day from which the names are used. No name was saved.',
  },
  JOURNAL_WORD_UNKNOWN: {
    ja: 'この科目や税区分は見つかりません。画面を開き直してください。名称は保存していません。',
    en: 'There is no such account or class of tax. Please open the page again. No name was saved.',
  },
  JOURNAL_WORD_NAME: {
    ja: '名称は1字以上、24字以内で入力してください。名称は保存していません。',
    en: 'Names have 1 to 24 characters. No name was saved.',
  },
  MONTH_NOT_OVER: {
    ja: '{month}はまだ終わっていません。翌月になってから締めてください。帳簿はそのままです。',
    en: '{month} is not over. Please close it once it is. The books are as they were.',
  },
  MONTH_CLOSED: {
    ja: '{month}はすでに締めてあります。',
    en: '{month} is closed already.',
  },
  MONTH_BEFORE_OPEN: {
    ja: '先に{month}を締めてください。月は順番に締めます。帳簿はそのままです。',
    en: 'Please close {month} first: months are closed in their order. The books are as they were.',
  },
  MONTH_REASON: {
    ja: '締めを取り消す理由を400字以内で入力してください。月は締まったままです。',
    en: 'Say in at most 400 characters why the month is reopened. It is still closed.',
  },
  MONTH_NOT_LAST_CLOSED: {
    ja: '取り消せるのは最後に締めた月だけです。月は締まったままです。',
    en: 'Only the month that was closed last can be reopened. Nothing was changed.',
  },
};
