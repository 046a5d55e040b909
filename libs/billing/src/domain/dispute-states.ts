import { machine } from '@enishi/kernel';

/**
 * Where a payer's objection stands (チャージバック). `inquiry`: the bank asks and has taken nothing; `needs_response` and
 * `under_review`: it has taken the money; `closed`: an inquiry that came to nothing. Source: docs.stripe.com/disputes/how-disputes-work.
 */
export type DisputeState = 'inquiry' | 'needs_response' | 'under_review' | 'won' | 'lost' | 'closed';

/** Moves that are to be expected; what is decided stays so. */
export const disputeMachine = machine<DisputeState>({
  inquiry: ['needs_response', 'under_review', 'won', 'lost', 'closed'],
  needs_response: ['under_review', 'won', 'lost'],
  under_review: ['needs_response', 'won', 'lost'],
  won: [],
  lost: [],
  closed: [],
});

const holding: readonly DisputeState[] = ['needs_response', 'under_review', 'lost'];

/** Whether the bank has the money: such a payment cannot be given back a second time. */
export const holdsMoney = (state: DisputeState): boolean => holding.includes(state);

/** Whether nothing can be answered any more. */
export const isDecided = (state: DisputeState): boolean => disputeMachine.isFinal(state);
