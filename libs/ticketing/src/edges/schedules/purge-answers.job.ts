import { Injectable, Logger } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { AnswerStore } from '../../store/answer.store.ts';
import { EmergencyStore } from '../../store/emergency.store.ts';

/** Deletes what people said about their health and the like, and whom to call in an emergency, once their event is over for as many days as it set. */
@Injectable()
export class PurgeAnswersJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly answers: AnswerStore,
    private readonly emergencies: EmergencyStore,
  ) {}

  @DailyAt('04:20', 'ticketing.purge_answers')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      const gone = await this.answers.purge(tx);
      if (gone > 0) this.log.log(`${gone} sensitive answers of community ${tx.community} were deleted`);
      const forgotten = await this.emergencies.purge(tx);
      if (forgotten > 0)
        this.log.log(`${forgotten} emergency contacts of community ${tx.community} were deleted`);
    });
  }
}
