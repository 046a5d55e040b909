import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../../domain/in-both.ts';
import { surveyLetter } from '../../domain/survey-letter.ts';
import { EventStore } from '../../store/event.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { OrderToAsk } from '../../store/survey.store.ts';
import type { Codes } from '../messages/reach-reader.ts';
import { ReachReader } from '../messages/reach-reader.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';
import { BeginSurvey } from './begin-survey.ts';

/** Mails the survey of an event to somebody who came, with however many orders: a secret that is kept nowhere but in the mail. */
@Injectable()
export class MailSurvey {
  constructor(
    private readonly begin: BeginSurvey,
    private readonly orders: OrderStore,
    private readonly events: EventStore,
    private readonly reach: ReachReader,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Once a person and event (`BeginSurvey`). An order whose buyer is known no more, or gave no address, is left alone. */
  async run(tx: Tx, { orderId, eventId, ofCompany }: OrderToAsk, codes: Codes): Promise<void> {
    const [order, event] = [await this.orders.byId(tx, orderId), await this.events.byId(tx, eventId)];
    if (!order || !event) return;
    const by = ofCompany ? 'place' : 'order';
    const { memberId, guestId, locale } = order;
    const reached = await this.reach.run(tx, { by, sourceId: orderId, memberId, guestId }, codes);
    const begun = reached && (await this.begin.run(tx, { orderId, eventId }, reached.email));
    if (!begun) return;
    const { code, closesAt } = begun;
    const { name: community, slug } = await this.outside.sender(tx);
    const title = inBoth(event.titleJa, event.titleEn);
    const letter = surveyLetter({ addressed: reached.name, community, title, closesAt }, locale);
    await this.outside.run(tx, { to: reached.email, locale, slug, page: `/surveys/${code}`, letter });
  }
}
