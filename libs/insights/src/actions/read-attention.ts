import { addDays, tokyoDateOf } from '@enishi/kernel';
import { CountDoubles, CountLateGifts, ReadOpenFees } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { whatWaits } from '../domain/attention.ts';
import type { Attention } from '../domain/attention.ts';
import { AttentionStore } from '../store/attention.store.ts';
import { ReadCompanyHealth } from './read-company-health.ts';

/** So many days before its day of payment a reward waits here, as it is mailed to the office. */
const rewardDays = 10;

/** Reads what waits for a person at the desk today: how much of what, with the money and the day that matter. Names nobody. */
@Injectable()
export class ReadAttention {
  constructor(
    private readonly store: AttentionStore,
    private readonly fees: ReadOpenFees,
    private readonly doubles: CountDoubles,
    private readonly gifts: CountLateGifts,
    private readonly companies: ReadCompanyHealth,
  ) {}

  /** Eight statements, ten where a company owes that holds no plan; a fee, a gift, a pair or a company is counted as on its own page. */
  async run(tx: Tx): Promise<Attention[]> {
    const counted = await this.store.counted(tx, addDays(tokyoDateOf(tx.now), rewardDays));
    const { people, amount, firstEnd } = await this.fees.sums(tx);
    const doubles = await this.doubles.run(tx);
    const gifts = await this.gifts.run(tx);
    const companies = await this.companies.waiting(tx);
    return whatWaits({
      disputes: { count: counted.disputes, dueOn: counted.disputesDueOn },
      matters: { count: counted.matters },
      failures: { count: counted.failures },
      rewards: { count: counted.rewards, amount: counted.rewardsAmount, dueOn: counted.rewardsDueOn },
      claims: { count: counted.claims },
      unpaid: { count: people, amount, dueOn: firstEnd },
      companies: { count: companies.companies, amount: companies.overdue || null },
      requests: { count: counted.requests, dueOn: counted.requestsDueOn },
      transfers: { count: counted.transfers, amount: counted.transfersAmount },
      gifts: { count: gifts },
      students: { count: counted.students },
      imports: { count: counted.imports },
      doubles: { count: doubles },
      seats: { count: counted.seats },
      drafts: { count: counted.drafts },
      reports: { count: counted.reports, dueOn: counted.reportsDueOn },
    });
  }
}
