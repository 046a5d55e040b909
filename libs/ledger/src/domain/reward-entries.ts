import { negateYen, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { EntryDraft, SourceRef } from './entry-draft.ts';
import { revenueStreams } from './revenue-stream.ts';

/** A gig was accepted: its reward is owed to whoever did it, and its company will be invoiced. Yen. */
export type RewardFacts = {
  readonly source: SourceRef;
  readonly occurredOn: TokyoDate;
  /** What whoever did it gets, tax included. */
  readonly reward: Yen;
  /** What the company pays: reward, fee and the tax on the fee. */
  readonly charge: Yen;
  /** Output tax within the charge. */
  readonly tax: Yen;
  /** Whether the reward is only passed on and no supply of the community's own. */
  readonly passedOn: boolean;
  readonly description: string;
};

/** A reward left the bank or the till. */
export type RewardPaidFacts = {
  readonly source: SourceRef;
  readonly occurredOn: TokyoDate;
  readonly amount: Yen;
  readonly from: 'bank' | 'cash';
  readonly description: string;
};

/**
 * 3,660 yen for a gig of 3,000 yen: the whole is a supply of the community's own, of which the reward is the cost, so that revenue is 3,328 and output tax 332, and the stream
 * keeps what is left. Where the reward is only passed on (立替), revenue is the fee of 600 with its tax of 60.
 */
export function rewardEntry(facts: RewardFacts): EntryDraft {
  const { source, occurredOn, reward, charge, tax, passedOn, description } = facts;
  const stream = 'gig_margin';
  const earned = yen(passedOn ? charge - reward - tax : charge - tax);
  return {
    ...{ source, kind: 'reward', occurredOn, stream, description },
    lines: [
      { account: 'unbilled_work', amount: charge },
      { account: revenueStreams[stream].account, amount: negateYen(earned) },
      { account: 'output_tax', amount: negateYen(tax) },
      { account: 'work_rewards', amount: passedOn ? yen(0) : reward },
      { account: 'worker_payable', amount: negateYen(reward) },
    ],
  };
}

/** What was owed is paid; a transfer that came back is taken back by its mirror. */
export function rewardPaidEntry({ from, amount, ...facts }: RewardPaidFacts): EntryDraft {
  return {
    ...{ ...facts, kind: 'reward_paid', stream: null },
    lines: [
      { account: 'worker_payable', amount },
      { account: from, amount: negateYen(amount) },
    ],
  };
}
