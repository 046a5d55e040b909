import { newId, yen } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { AwaitedChange } from '../../actions/awaited-change.ts';
import { ChangeOffer } from '../../actions/change-offer.ts';
import type { ChangeTiming } from '../../actions/change-offer.ts';
import { FindOfferChange } from '../../actions/find-offer-change.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { RequestPause } from '../../actions/request-pause.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { UnpaidOf } from '../../actions/unpaid-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { ConfirmOfferChange } from '../confirm-offer-change.ts';
import { PreviewOfferChange } from '../preview-offer-change.ts';
import { billingSchemas, pay, setStage, standardMonthly } from './billing-stage.ts';

const offerOf = (key: string, amount: number): Offer => ({
  ...standardMonthly,
  ...{ key, name: key, nameInEnglish: key, amount: yen(amount) },
});
const supporter = offerOf('ind_supporter', 3_300);
const light = offerOf('ind_light', 550);
const secure = '4000002500003155';

describe('a change that the holder of the card has to confirm', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const inside = stage.inCommunity;
  const held = (subject: SubjectRef) => inside((tx) => program.get(SubscriptionOf).run(tx, subject));
  const paid = async (subject: SubjectRef): Promise<[number, string][]> =>
    (await inside((tx) => program.get(PaymentsOf).run(tx, subject))).map(({ amount, state }) => [
      amount,
      state,
    ]);
  const owed = (subject: SubjectRef) => inside((tx) => program.get(UnpaidOf).run(tx, subject));
  const seen = (subject: SubjectRef, id: string) =>
    inside((tx) => program.get(FindOfferChange).run(tx, subject, id));
  const shown = (subject: SubjectRef) => inside((tx) => program.get(AwaitedChange).shown(tx, subject));
  /** Where the bank asks; the answer brings one back to us. */
  const bank = (subject: SubjectRef, id: string): Promise<string | null> =>
    program.get(ConfirmOfferChange).run(stage.communityId, subject, {
      ...{ id, returnUrl: `http://localhost:3000/doto/me/change/${id}` },
    });
  const answer = async (page: string | null, result: 'complete' | 'fail'): Promise<string> => {
    const body = new URLSearchParams({ result });
    const back = await fetch(page!, { method: 'POST', body, redirect: 'manual' });
    return back.headers.get('location') ?? '';
  };
  const withdraw = (subject: SubjectRef, id: string) =>
    inside((tx) => program.get(AwaitedChange).withdraw(tx, subject, id));
  /** The page that watches asks; no webhook has come. */
  const watch = async (subject: SubjectRef, id: string) => {
    program.clock.advance(3_000);
    await seen(subject, id);
    await program.runReactions();
    return seen(subject, id);
  };

  const payer = async (offer: Offer = standardMonthly): Promise<SubjectRef> => {
    const subject = stage.member();
    const page = await stage.openPage(subject, { offer });
    await answer((await pay(page.url, secure)).headers.get('location'), 'complete');
    await stage.settle(subject, page.id);
    return subject;
  };
  const order = async (subject: SubjectRef, offer: Offer, timing: ChangeTiming = 'now') => {
    const prorationAt = program.clock.now();
    const charge = await program
      .get(PreviewOfferChange)
      .run(stage.communityId, subject, { offer, prorationAt });
    const { id } = await inside((tx) =>
      program.get(ChangeOffer).run(tx, {
        ...{ subject, offer, timing, idempotencyKey: newId(), locale: 'ja' },
        prorationAt: timing === 'now' ? prorationAt : null,
        expectedCharge: timing === 'now' ? charge.due : yen(0),
        disclosure: { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null },
      }),
    );
    await program.runReactions();
    return { id, due: charge.due };
  };
  /** Ten days into the month, the bank has asked. */
  const waiting = async (offer: Offer = standardMonthly) => {
    const subject = await payer(offer);
    await stage.pass(10);
    return { subject, ...(await order(subject, supporter)) };
  };

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await inside((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await database.look(`select kind, detail from billing.money_matter`)).toEqual([]);
  });

  it('changes nothing and charges nothing until it is confirmed, then exactly what was shown, at once', async () => {
    const { subject, id, due } = await waiting();
    expect(await seen(subject, id)).toMatchObject({ state: 'confirming', charge: due });
    expect(await held(subject)).toMatchObject({ offerKey: 'ind_standard', status: 'active' });
    expect([await paid(subject), await owed(subject)]).toEqual([[[1_100, 'paid']], null]);
    expect(await shown(subject)).toMatchObject({ id, state: 'confirming' });
    const back = await answer(await bank(subject, id), 'complete');
    expect(back).toContain(`/doto/me/change/${id}?`);
    expect(await watch(subject, id)).toMatchObject({ state: 'done', charge: due, confirmBy: null });
    expect(await held(subject)).toMatchObject({ offerKey: 'ind_supporter', amount: 3_300 });
    expect(await paid(subject)).toEqual([
      [due, 'paid'],
      [1_100, 'paid'],
    ]);
    expect([await shown(subject), await bank(subject, id)]).toEqual([null, null]);
    await stage.pass(25);
    expect((await paid(subject)).map(([yen]) => yen)).toEqual([3_300, due, 1_100]);
  });

  it('is charged once, however many windows confirm it and however often the bank is answered', async () => {
    const { subject, id, due } = await waiting();
    const pages = await Promise.all([bank(subject, id), bank(subject, id), bank(subject, id)]);
    await Promise.all(pages.map((page) => answer(page, 'complete')));
    expect(await watch(subject, id)).toMatchObject({ state: 'done' });
    expect(await paid(subject)).toEqual([
      [due, 'paid'],
      [1_100, 'paid'],
    ]);
  });

  it('can be confirmed after the bank was answered wrongly; the window closed, My page asks as well', async () => {
    const { subject, id } = await waiting();
    expect(await answer(await bank(subject, id), 'fail')).toContain('redirect_status=failed');
    expect(await watch(subject, id)).toMatchObject({ state: 'confirming' });
    expect([(await paid(subject)).length, await owed(subject)]).toEqual([1, null]);
    await answer(await bank(subject, id), 'complete');
    expect(await watch(subject, id)).toMatchObject({ state: 'done' });
  });

  it('abandoned, it is forgotten after 23 hours: nothing changed, nothing charged, and My page says so for a week', async () => {
    const { subject, id } = await waiting();
    const page = await bank(subject, id);
    await stage.pass(1);
    expect(await seen(subject, id)).toMatchObject({ state: 'failed', declineCode: 'not_confirmed' });
    await answer(page, 'complete');
    await stage.pass(1);
    expect(await held(subject)).toMatchObject({ offerKey: 'ind_standard', amount: 1_100 });
    expect([await paid(subject), await owed(subject)]).toEqual([[[1_100, 'paid']], null]);
    expect(await shown(subject)).toMatchObject({ id, state: 'failed' });
    await stage.pass(7);
    expect(await shown(subject)).toBeNull();
  });

  it('can be taken back; what was confirmed a moment before counts', async () => {
    const first = await waiting();
    await Promise.all([1, 2].map(() => withdraw(first.subject, first.id)));
    expect(await seen(first.subject, first.id)).toMatchObject({ state: 'withdrawing' });
    await program.runReactions();
    expect(await seen(first.subject, first.id)).toMatchObject({ state: 'failed', declineCode: 'withdrawn' });
    expect(await bank(first.subject, first.id)).toBeNull();
    const late = await waiting();
    await answer(await bank(late.subject, late.id), 'complete');
    await withdraw(late.subject, late.id);
    await program.runReactions();
    expect(await seen(late.subject, late.id)).toMatchObject({ state: 'done' });
    expect((await paid(late.subject)).map(([yen]) => yen)).toEqual([late.due, 1_100]);
  });

  it('stands in the way of another change and of a pause, but not of leaving, which takes it back', async () => {
    const { subject, id } = await waiting();
    await expect(order(subject, light, 'at_period_end')).rejects.toMatchObject({ code: 'CHANGE_TO_CONFIRM' });
    await expect(order(subject, supporter)).rejects.toMatchObject({ code: 'CHANGE_TO_CONFIRM' });
    await expect(inside((tx) => program.get(RequestPause).run(tx, subject, 1))).rejects.toMatchObject({
      code: 'CHANGE_TO_CONFIRM',
    });
    const page = await bank(subject, id);
    await inside((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    await answer(page, 'complete');
    expect(await watch(subject, id)).toMatchObject({ state: 'failed', declineCode: 'overtaken' });
    expect(await held(subject)).toMatchObject({ offerKey: 'ind_standard', cancelAtPeriodEnd: true });
    expect(await paid(subject)).toEqual([[1_100, 'paid']]);
  });

  it('takes leaving back once it is paid, not before', async () => {
    const subject = await payer();
    await inside((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    const { id } = await order(subject, supporter);
    expect(await held(subject)).toMatchObject({ cancelAtPeriodEnd: true });
    await answer(await bank(subject, id), 'complete');
    await watch(subject, id);
    expect(await held(subject)).toMatchObject({ offerKey: 'ind_supporter', cancelAtPeriodEnd: false });
  });

  it('what was planned for the end of the month comes back where nobody confirms, and is gone where it is paid', async () => {
    const [kept, gone] = [await payer(), await payer()];
    for (const subject of [kept, gone]) await order(subject, light, 'at_period_end');
    await stage.pass(10);
    const abandoned = await order(kept, supporter);
    const confirmed = await order(gone, supporter);
    await answer(await bank(gone, confirmed.id), 'complete');
    await watch(gone, confirmed.id);
    await stage.pass(1);
    await program.runReactions();
    expect(await seen(kept, abandoned.id)).toMatchObject({ state: 'failed' });
    expect((await held(kept))?.next).toMatchObject({ offerKey: 'ind_light', amount: 550 });
    expect((await held(gone))?.next).toBeNull();
    await stage.pass(24);
    expect((await paid(kept)).map(([yen]) => yen)).toEqual([550, 1_100]);
    expect((await paid(gone)).map(([yen]) => yen)).toEqual([3_300, confirmed.due, 1_100]);
  });

  it('a planned pause comes back too; too close to the renewal nothing waits that would come back too late', async () => {
    const resting = await payer();
    await inside((tx) => program.get(RequestPause).run(tx, resting, 2));
    await program.runReactions();
    const before = (await held(resting))?.pause;
    await stage.pass(5);
    const first = await order(resting, supporter);
    expect(await seen(resting, first.id)).toMatchObject({ state: 'confirming' });
    await withdraw(resting, first.id);
    await program.runReactions();
    await program.runReactions();
    expect((await held(resting))?.pause).toEqual(before);
    const late = await payer();
    await order(late, light, 'at_period_end');
    const end = (
      await database.look<{ end: Date }>(
        `select max(period_end) as end from billing.subscription where next_offer_key = 'ind_light'`,
      )
    )[0]!.end;
    await stage.pass(Math.floor((end.getTime() - program.clock.now().getTime()) / 86_400_000));
    const close = await order(late, supporter);
    expect(await seen(late, close.id)).toMatchObject({
      ...{ state: 'failed', declineCode: 'renewal_too_near' },
    });
    await program.runReactions();
    await stage.pass(3);
    expect((await paid(late)).map(([yen]) => yen)).toEqual([550, 1_100]);
  });
});
