import type { RefusalSentences } from '@enishi/kernel';

/** Reasons for which the books refuse an entry. */
export type LedgerRefusal =
  | 'LEDGER_ENTRY_NOT_ZERO'
  | 'LEDGER_STREAM_MISSING'
  | 'LEDGER_ENTRY_CONFLICT'
  | 'LEDGER_ENTRY_UNKNOWN'
  | 'LEDGER_ENTRY_HAS_PLAN'
  | 'LEDGER_REFUND_TOO_LARGE';

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
};
