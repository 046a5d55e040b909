import { newId, yen } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ChangeOffer } from '../../actions/change-offer.ts';
import { FindOfferChange } from '../../actions/find-offer-change.ts';
import { KeepCollecting } from '../../actions/keep-collecting.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { AnotherChangeOnItsWay } from '../../actions/settle-subscription-change.ts';
import { RequestPause } from '../../actions/request-pause.ts';
import { ResumeNow } from '../../actions/resume-now.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { SubscriptionStore } from '../../store/subscription.store.ts';
import { PausesGateway } from '../gateways/pauses.gateway.ts';
import { SubscriptionChangesGateway } from '../gateways/subscription-changes.gateway.ts';
import { CarryOutSubscriptionChange } from '../reactions/carry-out-subscription-change.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

const shown = { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null };

describe('pausing what is paid monthly', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const subscriptionOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const paid = async (subject: SubjectRef): Promise<number[]> =>
    (await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject)))
      .filter(({ state }) => state === 'paid')
      .map(({ amount }) => amount);
  const pause = (subject: SubjectRef, months: number) =>
    stage.inCommunity((tx) => program.get(RequestPause).run(tx, subject, months));
  const paused = async (months: number): Promise<SubjectRef> => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await pause(subject, months);
    await program.runReactions();
    return subject;
  };
  const resume = async (subject: SubjectRef, idempotencyKey = newId()) => {
    const wish = {
      subject,
      offer: standardMonthly,
      disclosure: shown,
      locale: 'ja',
      idempotencyKey,
    } as const;
    const { id } = await stage.inCommunity((tx) => program.get(ResumeNow).run(tx, wish));
    await program.runReactions();
    return stage.inCommunity((tx) => program.get(FindOfferChange).run(tx, subject, id));
  };
  const turns = (subject: SubjectRef) =>
    database.look<{ brings: boolean }>(
      `select t.brings from billing.subscription_turn t join billing.customer c on c.id = t.customer_id
        where c.subject_id = $1 order by position`,
      [subject.id],
    );
  const wishes = (subject: SubjectRef) =>
    database.look<{ kind: string; state: string; decline_code: string | null }>(
      `select w.kind, w.state, w.decline_code from billing.subscription_change w
         join billing.customer c on c.id = w.customer_id where c.subject_id = $1 order by w.requested_at, w.id`,
      [subject.id],
    );

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await database.look(`select kind, detail from billing.money_matter`)).toEqual([]);
  });

  it('is charged nothing while it lasts, brings no fees, and goes on by itself with the usual charge', async () => {
    const subject = await paused(2);
    const before = await subscriptionOf(subject);
    expect(before).toMatchObject({ status: 'active', live: true });
    expect(before!.nextChargeOn).toBe(before!.pause!.until);
    await stage.pass(32);
    expect(await subscriptionOf(subject)).toMatchObject({
      status: 'paused',
      live: false,
      pause: before!.pause,
    });
    await stage.pass(25);
    expect(await paid(subject)).toEqual([1_100]);
    expect(await turns(subject)).toEqual([{ brings: true }, { brings: false }]);
    await stage.pass(38);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'active', live: true, pause: null });
    expect(await paid(subject)).toEqual([1_100, 1_100]);
    expect(await turns(subject)).toEqual([{ brings: true }, { brings: false }, { brings: true }]);
  });

  it('ends early with a charge of exactly the price; pressed twice it is charged once', async () => {
    const subject = await paused(6);
    await stage.pass(40);
    const key = newId();
    const view = await resume(subject, key);
    expect(view).toMatchObject({ state: 'done', resuming: true, charge: 1_100 });
    expect(await resume(subject, key)).toEqual(view);
    expect(await paid(subject)).toEqual([1_100, 1_100]);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'active', pause: null });
    await expect(resume(subject)).rejects.toMatchObject({ code: 'NOT_PAUSED' });
    await stage.pass(32);
    expect(await paid(subject)).toEqual([1_100, 1_100, 1_100]);
  });

  it('resumed within the first hour, the draft of the month that is not paid is not charged beside it', async () => {
    const subject = await paused(1);
    const [row] = await database.look<{ at: Date }>(
      `select s.period_end at from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    await stage.pass((row!.at.getTime() + 600_000 - program.clock.now().getTime()) / 86_400_000);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'paused' });
    expect(await resume(subject)).toMatchObject({ state: 'done', charge: 1_100 });
    await stage.pass(2);
    expect(await paid(subject)).toEqual([1_100, 1_100]);
  });

  it('a declined card leaves the pause as it was', async () => {
    const subject = await paused(3);
    await stage.pass(40);
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    expect(await resume(subject)).toMatchObject({ state: 'failed', declineCode: 'card_declined' });
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'paused' });
    await stage.pass(32);
    expect(await paid(subject)).toEqual([1_100]);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'paused' });
  });

  it('taken back before it begins, it never happens', async () => {
    const subject = await paused(3);
    await stage.inCommunity((tx) => program.get(KeepCollecting).run(tx, subject));
    expect(await subscriptionOf(subject)).toMatchObject({ pause: null });
    await program.runReactions();
    await stage.pass(33);
    expect(await paid(subject)).toEqual([1_100, 1_100]);
  });

  it('the newest wish holds, here and at Stripe: leaving, pausing, changing', async () => {
    const subject = await paused(3);
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: true, pause: null });
    await pause(subject, 1);
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: false });
    await stage.pass(33);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'paused' });
    const change = {
      ...{
        subject,
        offer: { ...standardMonthly, key: 'ind_supporter', amount: yen(3_300) },
        timing: 'now' as const,
      },
      ...{ prorationAt: program.clock.now(), expectedCharge: yen(0), disclosure: shown },
      ...{ idempotencyKey: newId(), locale: 'ja' as const },
    } as const;
    await expect(stage.inCommunity((tx) => program.get(ChangeOffer).run(tx, change))).rejects.toMatchObject({
      code: 'SUBSCRIPTION_PAUSED',
    });
    await expect(pause(subject, 2)).rejects.toMatchObject({ code: 'PAUSED_ALREADY' });
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    expect(await subscriptionOf(subject)).toBeNull();
    await stage.pass(40);
    expect(await paid(subject)).toEqual([1_100]);
  });

  it('taken back and asked for anew, Stripe hears it in that order; without the turns the pause is lost', async () => {
    const asked = async (): Promise<{ subject: SubjectRef; second: unknown }> => {
      const subject = await paused(3);
      const carryOut = program.get(CarryOutSubscriptionChange);
      const newest = async (): Promise<{ changeId: string }> => {
        const [row] = await database.look<{ id: string }>(
          `select w.id from billing.subscription_change w join billing.customer c on c.id = w.customer_id
            where c.subject_id = $1 order by w.requested_at desc, w.id desc limit 1`,
          [subject.id],
        );
        return { changeId: row!.id };
      };
      const occurred = { id: newId(), communityId: stage.communityId, at: program.clock.now() };
      const slow = holdBack(program.get(PausesGateway));
      await stage.inCommunity((tx) => program.get(KeepCollecting).run(tx, subject));
      const first = carryOut.run(await newest(), occurred);
      await slow.reached;
      await pause(subject, 3);
      const second = await carryOut.run(await newest(), occurred).catch((error: unknown) => error);
      slow.letGo();
      await first;
      await program.runReactions();
      await stage.pass(33);
      return { subject, second };
    };
    const inTurn = await asked();
    expect(inTurn.second).toBeInstanceOf(AnotherChangeOnItsWay);
    expect(await subscriptionOf(inTurn.subject)).toMatchObject({ status: 'paused' });
    expect(await paid(inTurn.subject)).toEqual([1_100]);
    const unheeded = jest.spyOn(program.get(SubscriptionStore), 'isAnotherAsked').mockResolvedValue(false);
    const atOnce = await asked();
    unheeded.mockRestore();
    expect((await wishes(atOnce.subject)).at(-1)).toMatchObject({ kind: 'pause', state: 'done' });
    expect(await subscriptionOf(atOnce.subject)).toMatchObject({ status: 'active', pause: null });
    expect(await paid(atOnce.subject)).toEqual([1_100, 1_100]);
  });

  it('pressed three times at once it is one pause; without the lock it is three', async () => {
    const pressed = async (subject: SubjectRef): Promise<number> => {
      await Promise.all([2, 2, 2].map((months) => pause(subject, months)));
      return (await wishes(subject)).length;
    };
    const subject = stage.member();
    await stage.subscribe(subject);
    expect(await pressed(subject)).toBe(1);
    const other = stage.member();
    await stage.subscribe(other);
    const unlocked = jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    const together = meetAfter(program.get(SubscriptionStore), 3);
    const pressedUnlocked = await pressed(other);
    for (const spy of [unlocked, together]) spy.mockRestore();
    expect(pressedUnlocked).toBe(3);
  });

  it('asked for in the second in which Stripe renews, the fee stays paid and no pause is left behind', async () => {
    const askedTooLate = async (): Promise<SubjectRef> => {
      const subject = stage.member();
      await stage.subscribe(subject);
      await pause(subject, 2);
      const ahead = new Date(program.clock.now().getTime() + 32 * 86_400_000);
      await stage.control('/clock', { now: ahead.toISOString() });
      await program.runReactions();
      await stage.pass(32);
      return subject;
    };
    const subject = await askedTooLate();
    expect(await wishes(subject)).toEqual([
      { kind: 'pause', state: 'failed', decline_code: 'renewed_first' },
    ]);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'active', pause: null });
    expect(await paid(subject)).toEqual([1_100, 1_100]);
    // Without the look at the period, a pause stands at Stripe that begins a month after the day agreed to.
    const changes = program.get(SubscriptionChangesGateway);
    const blind = jest.spyOn(changes, 'release').mockImplementation(async (id, changeId) => {
      const seen = await changes.look(id);
      const wish = await database.look<{ at: Date }>(
        'select pause_from at from billing.subscription_change where id = $1',
        [changeId],
      );
      seen.items.data[0]!.current_period_end = wish[0]!.at.getTime() / 1_000;
      return seen;
    });
    const misled = await askedTooLate();
    blind.mockRestore();
    expect(await wishes(misled)).toEqual([{ kind: 'pause', state: 'done', decline_code: null }]);
    expect(await subscriptionOf(misled)).not.toMatchObject({ pause: null });
    expect(await paid(misled)).toEqual([1_100, 1_100]);
  });
});

/** The next pause that is taken back waits on the threshold of Stripe until it is let go. */
function holdBack(gateway: PausesGateway): { reached: Promise<void>; letGo: () => void } {
  const takeBack = gateway.takeBack.bind(gateway);
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const reached = new Promise<void>((resolve) => {
    jest.spyOn(gateway, 'takeBack').mockImplementationOnce(async (step) => {
      resolve();
      await released;
      return takeBack(step);
    });
  });
  return { reached, letGo };
}

/** Lets so many readers of the newest wish wait for each other, as presses of the same moment would. */
function meetAfter(store: SubscriptionStore, readers: number): jest.SpyInstance {
  const read = store.lastChange.bind(store);
  const waiting: (() => void)[] = [];
  return jest.spyOn(store, 'lastChange').mockImplementation(async (tx, id) => {
    const newest = await read(tx, id);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === readers) for (const go of waiting) go();
    });
    return newest;
  });
}
