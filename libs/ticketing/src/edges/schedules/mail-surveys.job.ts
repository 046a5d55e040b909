import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { MailSurvey } from '../../actions/survey/mail-survey.ts';
import { SurveyStore } from '../../store/survey.store.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { eachByItself } from './each-by-itself.ts';

/** Asks those who came to an event how it was, on the day after; the next day goes on where one ended. */
@Injectable()
export class MailSurveysJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly surveys: SurveyStore,
    private readonly mail: MailSurvey,
    private readonly signer: TicketSigner,
  ) {}

  @DailyAt('10:00', 'ticketing.mail_surveys')
  run(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.surveys.due(tx),
      act: (tx, order) => this.mail.run(tx, order, this.signer),
      what: ({ orderId }) => `The survey for order ${orderId}`,
    });
  }
}
