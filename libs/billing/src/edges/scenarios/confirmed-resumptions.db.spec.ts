import { newId, yen } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { AwaitedChange } from '../../actions/awaited-change.ts';
import { ChangeOffer } from '../../actions/change-offer.ts';
import { FindOfferChange } from '../../actions/find-offer-change.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { RequestPause } from '../../actions/request-pause.ts';
import { ResumeNow } from '../../actions/resume-now.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { ConfirmOfferChange } from '../confirm-offer-change.ts';
import { PreviewOfferChange } from '../preview-offer-change.ts';
import { billingSchemas, pay, setStage, standardMonthly } from './billing-stage.ts';

const disclosure = { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null };
const ordered = { disclosure, locale: 'ja' } as const;
const halfPrice = { key: newId(), name: 'クーポン C1', off: yen(550), span: 'always', months: null } as const;
const supporter = { ...standardMonthly, key: 'ind_supporter', name: 'サポーター', amount: yen(3_300) };
const [secureCard, plainCard] = ['4000002500003155', '4242424242424242'];
const day = 86_400_000;

/** The bank asks whoever ends a pause early, or changes the plan while a coupon runs, as it asks for any other change. */
describe('a charge that the bank asks about', () => {
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
  /** The newest first. */
  const payments = (subject: SubjectRef) => inside((tx) => program.get(PaymentsOf).run(tx, subject));
  const paid = async (subject: SubjectRef): Promise<number[]> =>
    (await payments(subject)).filter(({ state }) => state === 'paid').map(({ amount }) => amount);
  const seen = (subject: SubjectRef, id: string) =>
    inside((tx) => program.get(FindOfferChange).run(tx, subject, id));
  const shown = (subject: SubjectRef) => inside((tx) => program.get(AwaitedChange).shown(tx, subject));
  const withdraw = (subject: SubjectRef, id: string) =>
    inside((tx) => program.get(AwaitedChange).withdraw(tx, subject, id));
  const bank = (subject: SubjectRef, id: string): Promise<string | null> =>
    program.get(ConfirmOfferChange).run(stage.communityId, subject, {
      ...{ id, returnUrl: `http://localhost:3000/doto/me/change/${id}` },
    });
  const answer = async (page: string | null, result: 'complete' | 'fail'): Promise<string> => {
    const body = new URLSearchParams({ result });
    const back = await fetch(page!, { method: 'POST', body, redirect: 'manual' });
    return back.headers.get('location') ?? '';
  };
  const watch = async (subject: SubjectRef, id: string) => {
    program.clock.advance(3_000);
    await seen(subject, id);
    await program.runReactions();
    return seen(subject, id);
  };
  const payer = async (card: string, discount: typeof halfPrice | null = null): Promise<SubjectRef> => {
    const subject = stage.member();
    const page = await stage.openPage(subject, { discount });
    const paying = await pay(page.url, card);
    if (card === secureCard) await answer(paying.headers.get('location'), 'complete');
    await stage.settle(subject, page.id);
    return subject;
  };
  /** Six months of pause, ten days after its first day. */
  const resting = async (card: string = secureCard): Promise<SubjectRef> => {
    const subject = await payer(card);
    await inside((tx) => program.get(RequestPause).run(tx, subject, 6));
    await program.runReactions();
    await stage.pass(41);
    return subject;
  };
  const press = (subject: SubjectRef) =>
    inside((tx) =>
      program
        .get(ResumeNow)
        .run(tx, { ...ordered, subject, offer: standardMonthly, idempotencyKey: newId() }),
    );
  const resume = async (subject: SubjectRef): Promise<string> => {
    const { id } = await press(subject);
    await program.runReactions();
    return id;
  };
  const daysLeft = async (subject: SubjectRef): Promise<number> => {
    const [row] = await database.look<{ end: Date }>(
      `select period_end "end" from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    return (row!.end.getTime() - program.clock.now().getTime()) / day;
  };
  /** What a person is told of a subject's money; it is looked at and done with. */
  const matters = (subject: SubjectRef) =>
    database.look(
      `delete from billing.money_matter m using billing.customer c
        where c.id = m.customer_id and c.subject_id = $1 returning m.kind, m.amount`,
      [subject.id],
    );
  /** An early end of a pause that waits, ordered as late before the next month as it may. */
  const almostOver = async () => {
    const subject = await resting();
    const before = await held(subject);
    await stage.pass((await daysLeft(subject)) - 31 / 24);
    const id = await resume(subject);
    expect(await seen(subject, id)).toMatchObject({ state: 'confirming' });
    return { subject, id, before };
  };
  const collects = async (subject: SubjectRef): Promise<boolean> => {
    const [row] = await database.look<{ id: string }>(
      `select stripe_id id from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    const at = await sandbox.call<{ pause_collection: unknown }>('GET', `/v1/subscriptions/${row!.id}`);
    return at.pause_collection === null;
  };

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await inside((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await database.look(`select kind, detail from billing.money_matter`)).toEqual([]);
  });

  it('the pause goes on until it is confirmed; then a whole month is charged, once, and begins', async () => {
    const subject = await resting();
    const before = await held(subject);
    const id = await resume(subject);
    expect(await seen(subject, id)).toMatchObject({ state: 'confirming', resuming: true, charge: 1_100 });
    expect(await held(subject)).toMatchObject({ status: 'paused', pause: before!.pause });
    expect([await paid(subject), (await shown(subject))?.id]).toEqual([[1_100], id]);
    await expect(press(subject)).rejects.toMatchObject({ code: 'CHANGE_TO_CONFIRM' });
    const pages = await Promise.all([bank(subject, id), bank(subject, id)]);
    await Promise.all(pages.map((page) => answer(page, 'complete')));
    expect(await watch(subject, id)).toMatchObject({ state: 'done', charge: 1_100 });
    expect(await held(subject)).toMatchObject({ status: 'active', pause: null });
    expect([await paid(subject), await shown(subject)]).toEqual([[1_100, 1_100], null]);
    await stage.pass(32);
    expect(await paid(subject)).toEqual([1_100, 1_100, 1_100]);
  });

  it('abandoned, it is forgotten after 23 hours: nothing charged, and the pause goes on to its day at Stripe as well', async () => {
    const subject = await resting();
    const before = await held(subject);
    const id = await resume(subject);
    const page = await bank(subject, id);
    expect(await collects(subject)).toBe(true);
    await stage.pass(1);
    await program.runReactions();
    expect(await seen(subject, id)).toMatchObject({ state: 'failed', declineCode: 'not_confirmed' });
    expect(await collects(subject)).toBe(false);
    await answer(page, 'complete');
    await stage.pass(1);
    expect(await held(subject)).toMatchObject({ status: 'paused', pause: before!.pause });
    expect(await shown(subject)).toMatchObject({ id, state: 'failed' });
    await stage.pass(32);
    expect([await paid(subject), (await held(subject))?.status]).toEqual([[1_100], 'paused']);
  });

  it.each([
    { month: 'is a draft still', hours: 31.5, back: 0, payments: [] },
    { month: 'was charged', hours: 72, back: 1_100, payments: [{ state: 'refunded', refunded: 1_100 }] },
  ])(
    'learnt so late that a month has begun, which $month: nobody owes it, and the pause goes on to its day',
    async ({ hours, back, payments: expected }) => {
      const { subject, id, before } = await almostOver();
      await stage.pass(hours / 24);
      await program.runReactions();
      expect(await seen(subject, id)).toMatchObject({ state: 'failed', declineCode: 'not_confirmed' });
      await stage.pass(1);
      expect((await payments(subject)).slice(0, -1)).toMatchObject(expected);
      expect(await matters(subject)).toEqual([{ kind: 'amount_mismatch', amount: back }]);
      expect(await collects(subject)).toBe(false);
      expect(await held(subject)).toMatchObject({ status: 'paused', pause: before!.pause });
      await stage.pass(40);
      expect([await paid(subject), (await held(subject))?.status]).toEqual([[1_100], 'paused']);
    },
  );

  it('learnt so late that a month has begun, which could not be charged: it is not tried again', async () => {
    const { subject } = await almostOver();
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    await stage.pass(3);
    await program.runReactions();
    await stage.pass(40);
    expect([await paid(subject), await collects(subject)]).toEqual([[1_100], false]);
    expect(await matters(subject)).toEqual([{ kind: 'amount_mismatch', amount: 0 }]);
  });

  it('can be taken back, and tried again; leaving meanwhile ends it', async () => {
    const subject = await resting();
    const first = await resume(subject);
    await withdraw(subject, first);
    await program.runReactions();
    await program.runReactions();
    expect(await seen(subject, first)).toMatchObject({ state: 'failed', declineCode: 'withdrawn' });
    expect([await collects(subject), (await held(subject))?.status]).toEqual([false, 'paused']);
    const second = await resume(subject);
    const page = await bank(subject, second);
    await inside((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    await answer(page, 'complete');
    await stage.pass(1);
    expect(await seen(subject, second)).toMatchObject({ state: 'failed' });
    expect([await held(subject), await paid(subject)]).toEqual([null, [1_100]]);
  });

  it('declined, or too close to the end of a month to wait, the pause was never interrupted', async () => {
    const [plain, subject] = [await resting(plainCard), await resting()];
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    const declined = await resume(plain);
    await program.runReactions();
    expect(await seen(plain, declined)).toMatchObject({ state: 'failed', declineCode: 'card_declined' });
    expect(await collects(plain)).toBe(false);
    await stage.pass((await daysLeft(subject)) - 1);
    const late = await resume(subject);
    await program.runReactions();
    expect(await seen(subject, late)).toMatchObject({ state: 'failed', declineCode: 'renewal_too_near' });
    await stage.pass(3);
    expect([await paid(subject), (await held(subject))?.status]).toEqual([[1_100], 'paused']);
  });

  it('a change of plan while a coupon runs waits as well; the coupon ends when it is confirmed, and not before', async () => {
    const [kept, gone] = [await payer(secureCard, halfPrice), await payer(secureCard, halfPrice)];
    await stage.pass(10);
    const change = async (subject: SubjectRef) => {
      const prorationAt = program.clock.now();
      const asked = { offer: supporter, prorationAt };
      const { due } = await program.get(PreviewOfferChange).run(stage.communityId, subject, asked);
      const wish = { ...asked, ...ordered, subject, timing: 'now' as const, expectedCharge: due };
      const { id } = await inside((tx) =>
        program.get(ChangeOffer).run(tx, { ...wish, idempotencyKey: newId() }),
      );
      await program.runReactions();
      return { id, due };
    };
    const abandoned = await change(kept);
    const confirmed = await change(gone);
    for (const [subject, { id }] of [
      [kept, abandoned],
      [gone, confirmed],
    ] as const) {
      expect(await seen(subject, id)).toMatchObject({ state: 'confirming' });
      expect(await held(subject)).toMatchObject({ offerKey: 'ind_standard', discount: { off: 550 } });
    }
    await answer(await bank(gone, confirmed.id), 'complete');
    expect(await watch(gone, confirmed.id)).toMatchObject({ state: 'done', charge: confirmed.due });
    expect(await held(gone)).toMatchObject({ offerKey: 'ind_supporter', discount: null });
    await stage.pass(1);
    expect(await seen(kept, abandoned.id)).toMatchObject({ declineCode: 'not_confirmed' });
    await stage.pass(25);
    expect(await paid(kept)).toEqual([550, 550]);
    expect(await paid(gone)).toEqual([3_300, confirmed.due, 550]);
  });
});
