import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { InterestCardStore } from '../store/interest-card.store.ts';
import { ProvisionStore } from '../store/provision.store.ts';
import { SharedCardStore } from '../store/shared-card.store.ts';
import { KeepFromEmployers } from './careers/keep-from-employers.ts';
import { IndexCards } from './scouting/index-cards.ts';

/** For so many days it is kept in whose searches a card stood. */
export const showingDays = 30;

/** Forgets what was typed for cards whose time is over, records of disclosures that the law has kept long enough, and in whose searches a
 * card stood a month ago; cards are kept from employers that came since, and what companies search is written anew. */
@Injectable()
export class ForgetCards {
  constructor(
    private readonly cards: InterestCardStore,
    private readonly provisions: ProvisionStore,
    private readonly shared: SharedCardStore,
    private readonly index: IndexCards,
    private readonly employers: KeepFromEmployers,
  ) {}

  async run(tx: Tx): Promise<void> {
    await this.cards.forgetExpired(tx);
    await this.provisions.forgetOld(tx);
    await this.shared.forgetShowings(tx, showingDays);
    await this.employers.everybody(tx);
    await this.index.rebuild(tx);
  }
}
