import { formatJapaneseDate } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import type { HandedReceipt } from '../../actions/hand-out-receipt.ts';
import { receiptNumber } from '../../domain/receipt-terms.ts';

/** A day as Japanese documents print it: 2026年11月24日. */
export const japaneseDay = (day: TokyoDate): string => formatJapaneseDate(day, 'ja');

/**
 * What a receipt says about itself, at most three lines of one row each: of which first copy it is a repetition, whose place it
 * took, whether it is a copy for the desk, and by what it was replaced. Whoever is shown two papers knows which one counts.
 */
export function receiptRemarks(handed: HandedReceipt): string[] {
  return [...ofMark(handed), ...ofOrigin(handed)];
}

function ofMark({ receipt, mark, lineage, handedOn }: HandedReceipt): string[] {
  if (mark === 'copy') return ['事務局の控えです。領収書としてはお使いいただけません。'];
  if (mark === 'void')
    return [
      receipt.supersededBecause === 'taken_back'
        ? '入金の記録が取り消されたため、'
        : `${shortList(lineage.replacedBy)}に差し替えたため、`,
      'この領収書は無効です。お使いいただけません。',
    ];
  if (mark === 'original' || !receipt.firstDownloadedAt) return [];
  const first = japaneseDay(tokyoDateOf(receipt.firstDownloadedAt));
  return [
    `${japaneseDay(handedOn)}の再発行（初回は${first}・${receiptNumber(receipt)}）`,
    '初回にお渡しした領収書と二重にはお使いいただけません。',
  ];
}

function ofOrigin({ lineage: { replaces } }: HandedReceipt): string[] {
  if (!replaces) return [];
  const before = `${replaces.number}（${japaneseDay(replaces.issuedOn)}発行・無効）`;
  return replaces.part
    ? [`${before}を${replaces.part.of}件に分けた${replaces.part.index}件目`]
    : [`${before}の宛名等を改めたもの`];
}

/** Numbers as a line has room for them. */
const shortList = (numbers: readonly string[]): string =>
  numbers.length <= 2 ? numbers.join('、') : `${numbers[0]}から${numbers.length}件`;
