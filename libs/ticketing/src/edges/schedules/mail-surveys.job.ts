import { Injectable, Logger } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { MailSurvey } from '../../actions/survey/mail-survey.ts';
import { SurveyStore } from '../../store/survey.store.ts';
import type { OrderToAsk } from '../../store/survey.store.ts';
import { TicketSigner } from '../ticket-signer.ts';

/** Asks those who came to an event how it was, on the day after; each order in a transaction of its own, so that the next day goes on where one ended. */
@Injectable()
export class MailSurveysJob {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly surveys: SurveyStore,
    private readonly mail: MailSurvey,
    private readonly signer: TicketSigner,
  ) {}

  @DailyAt('10:00', 'ticketing.mail_surveys')
  async run(): Promise<void> {
    const found: (OrderToAsk & { communityId: string })[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const order of await this.surveys.due(tx)) found.push({ ...order, communityId: tx.community });
    });
    for (const { communityId, ...order } of found) await this.one(communityId, order);
  }

  private async one(communityId: string, order: OrderToAsk): Promise<void> {
    try {
      await this.transactions.inCommunity(communityId, (tx) => this.mail.run(tx, order, this.signer));
    } catch (fault) {
      this.log.error(`Order ${order.orderId} could not be mailed the survey of its event: ${String(fault)}`);
    }
  }
}
