import { addMonths, compareDates, firstDayOf, monthOf, tokyoDate, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { revenueStreams } from './revenue-stream.ts';
import type { ChargedStream } from './revenue-stream.ts';
import type { EntryDraft, SubjectRef } from './entry-draft.ts';

/** One month's share of a fee paid in advance (収益認識). */
export type RecognitionMonth = {
  /** 1 for the first month. */
  readonly position: number;
  /** The Tokyo day from which the share counts as earned: the day of payment, then the first of each following month. */
  readonly releaseOn: TokyoDate;
  /** Net yen. */
  readonly amount: Yen;
};

/**
 * A net amount spread over months, from the month of `start`: equal shares rounded down, the remainder in the last month.
 * 30,000 over 12 are 2,500 each; 10,000 over 12 are eleven times 833 and 837.
 */
export function recognitionSchedule(net: Yen, start: TokyoDate, months = 12): RecognitionMonth[] {
  if (net < 0 || months < 1) throw new RangeError('a schedule spreads a positive amount over months');
  const share = Math.floor(net / months);
  return Array.from({ length: months }, (_, index) => ({
    position: index + 1,
    releaseOn: index === 0 ? start : firstDayOf(addMonths(monthOf(start), index)),
    amount: yen(index === months - 1 ? net - share * (months - 1) : share),
  }));
}

/** The day of a share of which nobody knows yet when it is earned: it never comes. */
export const notYetKnown = tokyoDate('9999-12-31');

/** The whole of a fee that waits for its first day. */
export const waitingShare = (net: Yen): RecognitionMonth[] => [
  { position: 1, releaseOn: notYetKnown, amount: net },
];

/** What waits for its first day, in shares that still hold something. */
export const waitingIn = (months: readonly PlannedMonth[]): PlannedMonth[] =>
  months.filter((month) => month.releaseOn === notYetKnown && leftIn(month) > 0);

/** A stored month: what has been taken back by refunds, and when the rest was released. */
export type PlannedMonth = RecognitionMonth & {
  readonly id: string;
  readonly withdrawn: Yen;
  readonly releasedOn: TokyoDate | null;
  readonly stream: ChargedStream;
  readonly subject?: SubjectRef;
};

/** What a month still has to release. */
export function leftIn(month: Pick<PlannedMonth, 'amount' | 'withdrawn' | 'releasedOn'>): Yen {
  return yen(month.releasedOn === null ? month.amount - month.withdrawn : 0);
}

/** Net yen of a plan not yet released. */
export function deferredIn(months: readonly PlannedMonth[]): Yen {
  return yen(months.reduce((sum, month) => sum + leftIn(month), 0));
}

/**
 * What has not been delivered of a fee, with its tax, rounded down: of 11,000 yen a year (10,000 net) after three months
 * 7,501 net are left, and 8,251 with tax.
 */
export function undeliveredGross(deferred: Yen, { paid, tax }: { paid: Yen; tax: Yen }): Yen {
  const net = paid - tax;
  return yen(net === 0 ? 0 : Math.floor((deferred * paid) / net));
}

/** Takes a refunded amount off a plan, the latest month first. At most what is left is taken. */
export function withdrawnFrom(months: readonly PlannedMonth[], amount: Yen): { id: string; amount: Yen }[] {
  let open: number = amount;
  const latestFirst = [...months].sort((a, b) => b.position - a.position);
  return latestFirst.flatMap((month) => {
    const taken = yen(Math.min(open, leftIn(month)));
    open -= taken;
    return taken > 0 ? [{ id: month.id, amount: taken }] : [];
  });
}

/**
 * The month that takes up what a failed refund gives back: it follows the plan's last one, because those before it may have
 * been released already, and is released with it or, when that has passed, at once.
 */
export function restoredMonth(
  months: readonly PlannedMonth[],
  amount: Yen,
  today: TokyoDate,
): RecognitionMonth {
  const last = months.at(-1);
  const releaseOn = last && compareDates(last.releaseOn, today) > 0 ? last.releaseOn : today;
  return { position: (last?.position ?? 0) + 1, releaseOn, amount };
}

/** Whether a month's share is earned on a day and not yet released. */
export function isDue(month: PlannedMonth, today: TokyoDate): boolean {
  return month.releasedOn === null && compareDates(month.releaseOn, today) <= 0;
}

/** The release of one month: from fees received in advance to revenue. */
export function recognitionEntry(month: PlannedMonth): EntryDraft {
  const amount = leftIn(month);
  return {
    source: { type: 'recognition_plan', id: month.id },
    kind: 'recognition',
    occurredOn: month.releaseOn,
    stream: month.stream,
    description:
      month.stream === 'event_ticket'
        ? 'チケット代の収益計上（開催）'
        : `前受会費の収益計上（${month.position}か月目）`,
    subject: month.subject,
    lines: [
      { account: 'contract_liability', amount },
      { account: revenueStreams[month.stream].account, amount: yen(-amount) },
    ],
  };
}
