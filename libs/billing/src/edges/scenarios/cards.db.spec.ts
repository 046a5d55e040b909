import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { CardOf } from '../../actions/card-of.ts';
import { ChangeCard } from '../../actions/change-card.ts';
import { FindCardPage } from '../../actions/find-card-page.ts';
import { NoticeExpiringCards } from '../../actions/notice-expiring-cards.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { FillGapsJob } from '../schedules/fill-gaps.job.ts';
import { billingSchemas, pay, setStage } from './billing-stage.ts';

describe('the card in use', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const { inCommunity } = stage;
  const day = 86_400_000;

  const pass = async (days: number) => {
    program.clock.advance(days * day);
    await stage.control('/clock', { now: program.clock.now().toISOString() });
    program.clock.advance(5_000);
    await program.get(FillGapsJob).fill();
    await program.runReactions();
  };
  /** A month passes in which no card at all is charged. */
  const failRenewal = async () => {
    await stage.control('/declines', { decline_code: 'expired_card', next: 100 });
    await pass(32);
    await stage.control('/orders/withdraw', {});
  };
  const cardOf = (subject: SubjectRef) => inCommunity((tx) => program.get(CardOf).run(tx, subject));
  const pageOf = (subject: SubjectRef, id: string) =>
    inCommunity((tx) => program.get(FindCardPage).run(tx, subject, id));
  const ask = (subject: SubjectRef) =>
    inCommunity((tx) =>
      program
        .get(ChangeCard)
        .run(tx, { subject, locale: 'ja', returnUrl: 'http://localhost:3000/doto/me/card/{PAGE}' }),
    );
  /** Gives a card on Stripe's page and comes back; every webhook is lost. */
  const give = async (subject: SubjectRef, number: string) => {
    const { id } = await ask(subject);
    await program.runReactions();
    const { url } = await pageOf(subject, id);
    await pay(url!, number);
    program.clock.advance(3_000);
    await pageOf(subject, id);
    await program.runReactions();
    return pageOf(subject, id);
  };

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));

  it('is known from the first payment on, by brand and last four digits', async () => {
    const subject = stage.member();
    expect(await cardOf(subject)).toBeNull();
    await stage.subscribe(subject);
    expect(await cardOf(subject)).toMatchObject({
      brand: 'visa',
      last4: '4242',
      expMonth: 12,
      expYear: 2034,
    });
  });

  it('is changed on a page of Stripe, and the next fee is charged to the new one', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    expect(await give(subject, '5555555555554444')).toMatchObject({ state: 'done', paid: 0 });
    expect(await cardOf(subject)).toMatchObject({ brand: 'mastercard', last4: '4444' });
    await pass(32);
    const charges = await sandbox.call<{ data: { payment_method_details: { card: { last4: string } } }[] }>(
      'GET',
      '/v1/charges',
      { customer: await stage.stripeCustomer(subject) },
    );
    expect(charges.data.map((charge) => charge.payment_method_details.card.last4)).toEqual(['4444', '4242']);
  });

  it('pays what could not be charged before in the same visit', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await failRenewal();
    expect(await inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject))).toMatchObject({
      status: 'past_due',
    });
    expect(await give(subject, '5555555555554444')).toMatchObject({
      state: 'done',
      paid: 1100,
      declineCode: null,
    });
    expect(await inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject))).toMatchObject({
      status: 'active',
    });
    const payments = await inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(payments.map(({ state }) => state)).toEqual(['paid', 'paid']);
  });

  it('says when the new card will not pay either: nothing is charged, and the page can be asked for again', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await failRenewal();
    const given = await give(subject, '4000000000000341');
    expect(given).toMatchObject({ state: 'done', paid: 0 });
    expect(given.declineCode).toMatch(/declined/);
    expect(await cardOf(subject)).toMatchObject({ last4: '0341' });
    expect((await give(subject, '4242424242424242')).paid).toBe(1100);
  });

  it('a double click gets the same page, and nobody sees the page of another', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const pages = await Promise.all([ask(subject), ask(subject), ask(subject)]);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(1);
    const other = stage.member();
    await stage.subscribe(other);
    await expect(pageOf(other, pages[0]!.id)).rejects.toMatchObject({ code: 'CARD_PAGE_UNKNOWN' });
    await expect(ask(stage.member())).rejects.toMatchObject({ code: 'NO_SUBSCRIPTION' });
  });

  it('is told of once before it expires', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const told = async () =>
      (
        await database.look<{ payload: { last4: string } }>(
          `select payload from platform.outbox where event = 'billing.card_expiring' and payload->'subject'->>'id' = $1`,
          [subject.id],
        )
      ).map(({ payload }) => payload.last4);
    const notice = () => inCommunity((tx) => program.get(NoticeExpiringCards).run(tx));
    await notice();
    expect(await told()).toEqual([]);
    program.clock.set(new Date('2034-12-02T00:00:00Z'));
    await notice();
    await notice();
    expect(await told()).toEqual(['4242']);
  });
});
