import { machine } from '@enishi/kernel';
import type { TicketState } from './states.ts';

/** How money of an order left without anybody giving tickets back: it was refunded outside of ticketing, or its payer objected at the bank. */
export type OutsideMoneyKind = 'refund' | 'dispute';

/**
 * Such money, from the moment at which it is learnt of. `disputed`: the bank decides, and nothing is to be done here. `open`: it is gone, and
 * a person says what becomes of the tickets, which are `ended` or `kept` (given as goodwill). `came_back`: it did not arrive, and a person
 * is to know. `over`: it is here, left by the bank or come back.
 */
export type OutsideMoneyState = 'disputed' | 'open' | 'ended' | 'kept' | 'came_back' | 'over';
export const outsideMoneyMachine = machine<OutsideMoneyState>({
  disputed: ['open', 'ended', 'kept', 'over'],
  open: ['ended', 'kept', 'came_back'],
  ended: ['came_back'],
  kept: ['came_back'],
  came_back: ['over'],
  over: [],
});

/** What billing says of a payer's objection: asked about, to be answered, decided for the community or the payer, or come to nothing. */
export type Objection = 'inquiry' | 'needs_response' | 'under_review' | 'won' | 'lost' | 'closed';

/** Where a dispute stands for tickets; null once the bank's money is gone, as after a refund. */
export const whileDisputed = (state: Objection): Extract<OutsideMoneyState, 'disputed' | 'over'> | null =>
  state === 'lost' ? null : state === 'won' || state === 'closed' ? 'over' : 'disputed';

/** What decides about the tickets of an order whose money is gone. `full`: all of it is. */
export type MoneyGone = {
  readonly full: boolean;
  readonly states: readonly TicketState[];
  readonly startsAt: Date;
};

/**
 * What becomes of the tickets by itself: all of the money is gone before the date begins, and nobody was let in, so they are `ended`; where
 * none is good any more what went was goodwill (`kept`). Everything else is for a person (`open`): money alone does not say which of
 * several tickets it was for, nor that somebody who has come was not to come.
 */
export function afterMoneyGone(
  { full, states, startsAt }: MoneyGone,
  now: Date,
): Extract<OutsideMoneyState, 'open' | 'ended' | 'kept'> {
  const good = states.filter((state) => state !== 'cancelled');
  if (good.length === 0) return 'kept';
  return full && startsAt > now && good.every((state) => state === 'valid') ? 'ended' : 'open';
}

/**
 * What of money that is gone was for each of the tickets that end with it, in their order: at most its price, and all of them together at
 * most the money. Yen. What is left of a price stays here as a fee does.
 */
export function sharesOf(amount: number, prices: readonly number[]): number[] {
  let left = amount;
  return prices.map((price) => {
    const share = Math.min(price, left);
    left -= share;
    return share;
  });
}
