import { addDays, endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';

/**
 * A phone at the door of one date of an event, from the link that the secretariat hands to a helper: `offered` until it was opened on a phone, then
 * `open`. After the last day of the date it lets nobody in, but what it let in without a network is still taken (`sending`). In the end it is `over`.
 */
export type DoorPhoneStage = 'offered' | 'open' | 'sending' | 'over';

export type DoorPhoneFacts = {
  readonly openedAt: Date | null;
  /** When the secretariat or the phone itself ended it. */
  readonly endedAt: Date | null;
  /** When the date of the event ends. */
  readonly endsAt: Date;
};

/** Days after the date for which a phone may still send what it wrote down without a network. */
const daysToSend = 7;
/** The longest name of who stands at the door. */
export const longestLabel = 40;

/** The last instant at which the phone lets people in: the end of the Tokyo day on which the date ends, as at every door. */
export const doorClosesAt = (endsAt: Date): Date => endOfTokyoDay(tokyoDateOf(endsAt));

export function doorPhoneAt({ openedAt, endedAt, endsAt }: DoorPhoneFacts, now: Date): DoorPhoneStage {
  if (endedAt) return 'over';
  const closes = doorClosesAt(endsAt);
  if (now <= closes) return openedAt ? 'open' : 'offered';
  return openedAt && now <= endOfTokyoDay(addDays(tokyoDateOf(closes), daysToSend)) ? 'sending' : 'over';
}
