import { Injectable } from '@nestjs/common';
import { newToken } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { surveyLinkHash } from '../../domain/event-survey.ts';
import { inBoth } from '../../domain/in-both.ts';
import { surveyLetter } from '../../domain/survey-letter.ts';
import { EventStore } from '../../store/event.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SurveyStore } from '../../store/survey.store.ts';
import type { OrderToAsk } from '../../store/survey.store.ts';
import type { Codes } from '../messages/reach-reader.ts';
import { ReachReader } from '../messages/reach-reader.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';

const dayMs = 86_400_000;

/** Mails the survey of an event to somebody who came, with however many orders: a secret that is kept nowhere but in the mail. */
@Injectable()
export class MailSurvey {
  constructor(
    private readonly surveys: SurveyStore,
    private readonly orders: OrderStore,
    private readonly events: EventStore,
    private readonly reach: ReachReader,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Once a person and event, whoever asks how often: somebody with five dates would pass the threshold alone. An order whose buyer is known no more, or gave no address, is left alone. */
  async run(tx: Tx, { orderId, eventId, ofCompany }: OrderToAsk, codes: Codes): Promise<void> {
    const [plan, order, event] = [
      await this.surveys.plan(tx, eventId),
      await this.orders.byId(tx, orderId),
      await this.events.byId(tx, eventId),
    ];
    if (!plan?.open || !order || !event) return;
    const by = ofCompany ? 'place' : 'order';
    const { memberId, guestId, locale } = order;
    const reached = await this.reach.run(tx, { by, sourceId: orderId, memberId, guestId }, codes);
    if (!reached) return;
    const buyer = { memberId: ofCompany ? null : memberId, email: reached.email };
    await this.surveys.holdBuyer(tx, eventId, reached.email);
    if (await this.surveys.hasAsked(tx, eventId, buyer)) return;
    const code = newToken();
    const closesAt = new Date(tx.now.getTime() + plan.closeDays * dayMs);
    const link = { orderId, communityId: tx.community, eventId, codeHash: surveyLinkHash(code), closesAt };
    if (!(await this.surveys.begin(tx, link))) return;
    const { name: community, slug } = await this.outside.sender(tx);
    const title = inBoth(event.titleJa, event.titleEn);
    const letter = surveyLetter({ addressed: reached.name, community, title, closesAt }, locale);
    await this.outside.run(tx, { to: reached.email, locale, slug, page: `/surveys/${code}`, letter });
  }
}
