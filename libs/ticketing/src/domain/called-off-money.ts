import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { moneyReturns, owedBack } from './pay-words.ts';
import type { OwedBack } from './pay-words.ts';
import type { TicketLetter } from './ticket-letter.ts';

/** An order of an event that does not take place, and its money. Yen. */
export type CalledOff = Pick<TicketLetter, 'addressed' | 'community' | 'title' | 'means' | 'startsAt'> & {
  readonly reason: Bilingual;
  readonly refund: number;
  /** What had gone back already of what was paid. */
  readonly before: number;
  /** They have a voucher for a store, or are yet to make a transfer, and no tickets yet. */
  readonly unpaid: boolean;
  /** Of a transfer what has come of it all the same. */
  readonly owed: OwedBack;
  /** It is this date alone: what somebody has for others stays good. */
  readonly dateAlone: boolean;
};

/** What becomes of the money of an order of an event that does not take place. Yen. */
export function moneyOfCalledOff({ means, refund, before, unpaid, owed }: CalledOff): Bilingual {
  const [goes, gone] = [yen(refund), yen(before)];
  const back = moneyReturns(means);
  if (unpaid && owed.owed > 0)
    return {
      ja: `お振り込みはなさらないでください。${owedBack(owed).ja}`,
      en: `Please make no transfer any more. ${owedBack(owed).en}`,
    };
  if (unpaid && means === 'bank_transfer')
    return {
      ja: 'お振り込みはなさらないでください。お支払いいただいたお金はありません。すでにお振り込みになった場合は、確認でき次第、全額をお返ししますので、そのままお待ちください。',
      en: 'Please make no transfer any more. You have paid nothing. If you did just now, you get all of it back as soon as we see it, and need not do anything.',
    };
  if (unpaid)
    return {
      ja: 'お持ちの払込票は使えなくなりました。店頭ではお支払いにならないでください。お支払いいただいたお金はありません。すでにお支払いになった場合は、確認でき次第、全額をお返ししますので、そのままお待ちください。',
      en: 'Your voucher is void; please do not pay at the store any more. You have paid nothing. If you paid just now, you get all of it back as soon as we hear of it, and need not do anything.',
    };
  if (refund > 0 && before > 0)
    return {
      ja: `お支払いのうち、まだお返ししていない${formatYen(goes, 'ja')}をお返しします（${formatYen(gone, 'ja')}は、先にお返ししています）。${back.ja}`,
      en: `You get back the ${formatYen(goes, 'en')} that are left of what you paid; ${formatYen(gone, 'en')} went back to you before. ${back.en}`,
    };
  if (refund > 0)
    return {
      ja: `お支払いの${formatYen(goes, 'ja')}は、全額をお返しします。${back.ja}`,
      en: `You get the ${formatYen(goes, 'en')} that you paid back in full. ${back.en}`,
    };
  return before > 0
    ? {
        ja: `お支払いの${formatYen(gone, 'ja')}は、先にお返ししています。お手続きは不要です。`,
        en: `The ${formatYen(gone, 'en')} that you paid went back to you before. You need not do anything.`,
      }
    : {
        ja: 'お支払いいただいたお金はありません。お手続きは不要です。',
        en: 'You have paid nothing, and need not do anything.',
      };
}
