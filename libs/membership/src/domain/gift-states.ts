import { machine } from '@enishi/kernel';

/**
 * A gift: `ordered` (not paid yet), `ready` (paid; waits for the day of its letter, or to be handed over), `sent`, `received`,
 * `returning` (its money is on the way back), `refunded`.
 */
export const giftStates = {
  ordered: 'ordered',
  ready: 'ready',
  sent: 'sent',
  received: 'received',
  returning: 'returning',
  refunded: 'refunded',
} as const;
export type GiftState = keyof typeof giftStates;

/** Nothing leads out of `received` but a person's decision at the desk to give the money back. */
export const giftMachine = machine<GiftState>({
  ordered: ['ready'],
  ready: ['sent', 'received', 'returning', 'refunded'],
  sent: ['ready', 'sent', 'received', 'returning', 'refunded'],
  received: ['refunded'],
  returning: ['refunded'],
  refunded: [],
});

/** Why a gift was given back: by whoever gave it, at the end of its time, by the desk, or by a refund made elsewhere. */
export const returnReasons = ['giver', 'deadline', 'desk', 'elsewhere'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** Whether a gift can be received, apart from its deadline. */
export const waits = (state: GiftState): boolean => state === 'ready' || state === 'sent';
