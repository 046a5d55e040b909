import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { InterestCardStore } from '../store/interest-card.store.ts';
import { ProvisionStore } from '../store/provision.store.ts';

/** Forgets what was typed for cards whose time is over, and records of disclosures that the law has kept long enough. */
@Injectable()
export class ForgetCards {
  constructor(
    private readonly cards: InterestCardStore,
    private readonly provisions: ProvisionStore,
  ) {}

  async run(tx: Tx): Promise<void> {
    await this.cards.forgetExpired(tx);
    await this.provisions.forgetOld(tx);
  }
}
