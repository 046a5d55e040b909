import { Injectable, Logger } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { AnswerStore } from '../../store/answer.store.ts';

/** Deletes what people said about their health and the like once their event is over for as many days as it set. */
@Injectable()
export class PurgeAnswersJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly answers: AnswerStore,
  ) {}

  @DailyAt('04:20', 'ticketing.purge_answers')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      const gone = await this.answers.purge(tx);
      if (gone > 0) this.log.log(`${gone} sensitive answers of community ${tx.community} were deleted`);
    });
  }
}
