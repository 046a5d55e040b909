import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { Config, tookTooLong, Transactions } from '@enishi/platform';
import { FindCards } from '../actions/scouting/find-cards.ts';
import type { CardWish, FoundCards } from '../actions/scouting/find-cards.ts';
import type { Clerk } from '../actions/card-sides.ts';
import type { ListPage } from '../store/consent.store.ts';

/** Searches for cards, each in a transaction that is broken off once a statement takes longer than `SEARCH_TIMEOUT_MS`, so that no question holds the database up. */
@Injectable()
export class CardSearches {
  private readonly patience: { statementMs: number };

  constructor(
    config: Config,
    private readonly transactions: Transactions,
    private readonly cards: FindCards,
  ) {
    this.patience = { statementMs: config.settings.SEARCH_TIMEOUT_MS };
  }

  /** Throws what `FindCards` throws, and TALENT_SEARCH_SLOW (unavailable; `seconds`) where it took too long: then nothing of it was written. */
  async run(communityId: string, clerk: Clerk, wish: CardWish, page: ListPage): Promise<FoundCards> {
    try {
      return await this.transactions.inCommunity(
        communityId,
        (tx) => this.cards.run(tx, clerk, wish, page),
        this.patience,
      );
    } catch (error) {
      if (!tookTooLong(error)) throw error;
      throw new Refusal('unavailable', 'TALENT_SEARCH_SLOW', { seconds: this.patience.statementMs / 1_000 });
    }
  }
}
