import { DiscountUses, PreviewOfferChange, RefundPayment } from '@enishi/billing';
import { addDays, newId, tokyoDateOf, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ApplyCoupon } from '../../actions/apply-coupon.ts';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { ChangePlan } from '../../actions/change-plan.ts';
import { ListCoupons } from '../../actions/list-coupons.ts';
import { ListPlans } from '../../actions/list-plans.ts';
import { MakeCoupon } from '../../actions/make-coupon.ts';
import { PreparePlanChange } from '../../actions/prepare-plan-change.ts';
import { PublishPlan } from '../../actions/publish-plan.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { SavePlanDraft } from '../../actions/save-plan-draft.ts';
import { StopCoupon } from '../../actions/stop-coupon.ts';
import type { CouponTerms } from '../../domain/coupon.ts';
import { draftOf } from '../../domain/plan-draft.ts';
import { planChangeDisclosure } from '../../domain/plan-change-disclosure.ts';
import { standardPlan } from '../../domain/plan-examples.ts';
import { membershipDates } from '../../domain/membership-view.ts';
import { CouponStore } from '../../store/coupon.store.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;
const monthly = { planKey: 'ind_standard', interval: 'month' } as const;

/** スタンダード会員, 1,100 yen a month, with coupons. */
describe('a coupon', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const desk = { accountId: newId(), role: 'staff' } as const;

  const make = async (changes: Partial<CouponTerms>): Promise<string> => {
    const { deskAccount } = await account();
    const id = newId();
    const today = tokyoDateOf(program.clock.now());
    const terms: CouponTerms = {
      ...{ code: `C${id.slice(-12)}`, takes: 'yen', amount: 330, planKeys: ['ind_standard'] },
      ...{ intervals: ['month', 'year'], span: 'once', months: null, fromDay: today, untilDay: null },
      ...{ useLimit: null, oncePerMember: true, newcomersOnly: false, ...changes },
    };
    await stage.inside((tx) => program.get(MakeCoupon).run(tx, { id, terms, by: deskAccount }));
    return terms.code;
  };
  const account = async () => {
    const { id } = await stage.member();
    const [row] = await database.look<{ account: string }>(
      'select account_id account from membership.member where id = $1',
      [id],
    );
    return { deskAccount: row!.account };
  };
  const order = (memberId: string, coupon: string): Promise<string> =>
    stage.inside(async (tx) => {
      const wish = { ...monthly, coupon };
      const { disclosure } = await program.get(ReviewCheckout).run(tx, memberId, wish);
      const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
      return (await program.get(BeginCheckout).run(tx, memberId, press, origin)).id;
    });
  const pageOf = async (attemptId: string): Promise<string> => {
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      'select session_url url from billing.checkout_attempt where id = $1',
      [attemptId],
    );
    return row!.url;
  };
  const buy = async (memberId: string, coupon: string): Promise<void> => {
    await pay(await pageOf(await order(memberId, coupon)));
    await stage.catchUp();
  };
  const paidBy = (memberId: string) =>
    database.look<{ amount: number; discount: number }>(
      `select p.amount, p.discount from billing.payment p join billing.customer c on c.id = p.customer_id
       where c.subject_id = $1 order by p.paid_at`,
      [memberId],
    );
  const nextCharge = async (memberId: string) => {
    const { membership, discount, pause } = await stage.membershipOf(memberId);
    const { nextChargeAmount } = membershipDates(membership, { discount, pause });
    return [nextChargeAmount, discount?.off ?? null];
  };
  const matters = () => database.look(`select kind, detail from billing.money_matter`);

  it('for three months is off three charges to the yen, and the fourth is the whole price', async () => {
    const code = await make({
      takes: 'percent',
      amount: 15,
      intervals: ['month'],
      span: 'months',
      months: 3,
    });
    const { id } = await stage.member();
    await buy(id, code);
    expect(await paidBy(id)).toEqual([{ amount: 935, discount: 165 }]);
    expect(await nextCharge(id)).toEqual([935, 165]);
    await stage.pass(32);
    await stage.pass(30);
    expect(await nextCharge(id)).toEqual([1100, null]);
    await stage.pass(31);
    expect(await paidBy(id)).toEqual([
      { amount: 935, discount: 165 },
      { amount: 935, discount: 165 },
      { amount: 935, discount: 165 },
      { amount: 1100, discount: 0 },
    ]);
    expect(await matters()).toEqual([]);
    const turns = await database.look<{ amount: number }>(
      `select t.amount from billing.subscription_turn t join billing.customer c on c.id = t.customer_id
       where c.subject_id = $1 order by t.position`,
      [id],
    );
    expect(turns.map(({ amount }) => amount)).toEqual([935, 1100]);
  });

  it('for once is off the first charge alone; its receipt says so', async () => {
    const code = await make({});
    const { id } = await stage.member();
    await buy(id, code.toLowerCase());
    expect(await nextCharge(id)).toEqual([1100, null]);
    const [receipt] = await database.look(
      `select r.amount, r.discount, r.discount_name name, r.tax_inside tax from billing.receipt r
       join billing.customer c on c.id = r.customer_id where c.subject_id = $1`,
      [id],
    );
    expect(receipt).toEqual({ amount: 770, discount: 330, name: `クーポン ${code.toUpperCase()}`, tax: 70 });
    await stage.pass(32);
    expect((await paidBy(id)).map(({ amount }) => amount)).toEqual([770, 1100]);
  });

  it('is given back by an order that was abandoned, and stopped for everybody else', async () => {
    const code = await make({ useLimit: 1 });
    const [first, second, third] = [await stage.member(), await stage.member(), await stage.member()];
    await pageOf(await order(first.id, code));
    await expect(order(second.id, code)).rejects.toThrow('COUPON_USED_UP');
    await stage.pass(1);
    await buy(second.id, code);
    expect(await paidBy(second.id)).toEqual([{ amount: 770, discount: 330 }]);
    await expect(order(third.id, code)).rejects.toThrow('COUPON_USED_UP');
    const listed = await stage.inside((tx) => program.get(ListCoupons).run(tx));
    const coupon = listed.find((each) => each.code === code.toUpperCase())!;
    expect([coupon.state, coupon.uses, coupon.given]).toEqual(['used_up', 1, 330]);
    const story = await stage.inside((tx) => program.get(ListCoupons).one(tx, coupon.id, desk));
    expect(story?.uses.map(({ member, given }) => [member?.id, given])).toEqual([[second.id, 330]]);
    const { deskAccount } = await account();
    await stage.inside((tx) => program.get(StopCoupon).run(tx, coupon.id, deskAccount));
    await expect(order(third.id, code)).rejects.toThrow('COUPON_OVER');
  });

  /** Two people press at once: each waits after counting until the other has counted, or half a second. */
  const pressedTogether = async (code: string): Promise<string[]> => {
    const people = [await stage.member(), await stage.member()];
    const uses = program.get(DiscountUses);
    const count = uses.forOrder.bind(uses);
    let here = 0;
    const meet = jest.spyOn(uses, 'forOrder').mockImplementation(async (...asked) => {
      const used = await count(...asked);
      here += 1;
      for (let tries = 0; here < 4 && tries < 10; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return used;
    });
    const pressed = await Promise.allSettled(people.map(({ id }) => order(id, code)));
    meet.mockRestore();
    return pressed
      .map((each) => (each.status === 'fulfilled' ? 'ordered' : String(each.reason.message)))
      .sort();
  };

  it('of two who take its last use at once one is told that it is used up', async () => {
    const code = await make({ useLimit: 1 });
    expect(await pressedTogether(code)).toEqual(['COUPON_USED_UP', 'ordered']);
  });

  it('control: without the lock on its row both would have it', async () => {
    const code = await make({ useLimit: 1 });
    const store = program.get(CouponStore);
    const read = store.byCode.bind(store);
    const open = jest
      .spyOn(store, 'byCode')
      .mockImplementation((tx, typed) => read(tx, typed, { hold: false }));
    expect(await pressedTogether(code)).toEqual(['ordered', 'ordered']);
    open.mockRestore();
  });

  it('ends with another interval, which is charged whole, less what was really paid', async () => {
    const code = await make({ span: 'always', intervals: ['month'] });
    const { id } = await stage.member();
    await buy(id, code);
    const change = { planKey: 'ind_standard', interval: 'year' } as const;
    const subject = { kind: 'member', id } as const;
    const prepared = await stage.inside((tx) => program.get(PreparePlanChange).run(tx, id, change));
    const asked = { offer: prepared.offer, prorationAt: program.clock.now() };
    const charge = await program.get(PreviewOfferChange).run(stage.communityId(), subject, asked);
    const shown = planChangeDisclosure(prepared.order, tokyoDateOf(program.clock.now()), charge);
    expect(shown.blocks.find(({ key }) => key === 'price')?.body.ja).toContain(
      'クーポンの割引（1回330円）は、この変更で終わります。',
    );
    // 11,000 for the year less the 770 that were really paid for the month.
    expect(charge).toMatchObject({ credit: -770, charge: 11_000, due: 10_230 });
    const press = { fingerprint: shown.fingerprint, idempotencyKey: newId() };
    await stage.inside((tx) => program.get(ChangePlan).run(tx, id, { prepared, charge, press }, origin));
    await program.runReactions();
    await stage.catchUp();
    expect(await nextCharge(id)).toEqual([11_000, null]);
    expect(await matters()).toEqual([]);
  });

  it('is refused to whoever has paid before, has used it, or types two', async () => {
    const [first, again] = [await make({ newcomersOnly: true }), await make({})];
    const { id } = await stage.member();
    await buy(id, again);
    const review = (coupon: string) =>
      stage.inside((tx) =>
        program.get(ApplyCoupon).run(tx, id, { typed: coupon, ...wish() }, { hold: false }),
      );
    const wish = () => {
      const today = tokyoDateOf(program.clock.now());
      return { plan: standardPlan, interval: 'month', means: 'card', today, sharesYear: false } as const;
    };
    await expect(review(first)).rejects.toThrow('COUPON_NEWCOMERS_ONLY');
    await expect(review(again)).rejects.toThrow('COUPON_USED_ALREADY');
    await expect(review(`${first}, ${again}`)).rejects.toThrow('COUPON_ONE_ONLY');
    await expect(review('NONESUCH')).rejects.toThrow('COUPON_UNKNOWN');
  });

  it('is given back by a full refund that ends the plan, and by no other refund', async () => {
    const code = await make({ useLimit: 1 });
    const [{ id }, other] = [await stage.member(), await stage.member()];
    await buy(id, code);
    const refund = async (amount: number, access: 'go_on' | 'end_now'): Promise<void> => {
      const [paid] = await database.look<{ id: string }>(
        `select p.id from billing.payment p join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
        [id],
      );
      const { deskAccount: requestedBy } = await account();
      const wish = { paymentId: paid!.id, amount, access, reason: '二重の申し込み', requestedBy };
      await stage.inside((tx) => program.get(RefundPayment).run(tx, { ...wish, idempotencyKey: newId() }));
      await program.runReactions();
      await stage.catchUp();
    };
    const uses = async () => {
      const listed = await stage.inside((tx) => program.get(ListCoupons).run(tx));
      const coupon = listed.find((each) => each.code === code.toUpperCase())!;
      const { uses: of } = await stage.inside((tx) => program.get(ListCoupons).one(tx, coupon.id, desk));
      return [coupon.uses, coupon.given, of.map(({ returned }) => returned)];
    };
    expect(await uses()).toEqual([1, 330, [false]]);
    await refund(100, 'go_on');
    expect(await uses()).toEqual([1, 330, [false]]);
    await expect(order(other.id, code)).rejects.toThrow('COUPON_USED_UP');
    await refund(670, 'end_now');
    expect(await uses()).toEqual([0, 0, [true]]);
    await stage.pass(1);
    await buy(id, code);
    expect(await uses()).toEqual([1, 330, [false, true]]);
    await expect(order(other.id, code)).rejects.toThrow('COUPON_USED_UP');
  });

  it('goes on at a fee that was announced: the letter names what its holder will pay, and exactly that is charged', async () => {
    const code = await make({ span: 'always', intervals: ['month'] });
    const { id, email } = await stage.member();
    await buy(id, code);
    const { deskAccount: by } = await account();
    const plans = await stage.inside((tx) => program.get(ListPlans).run(tx));
    const {
      id: _id,
      version: _version,
      active,
      archived: _archived,
      ...terms
    } = plans.find(({ key }) => key === 'ind_standard')!;
    const prices = [{ interval: 'month' as const, amount: yen(1_320) }];
    const draft = { id: newId(), revision: 0, terms: { ...draftOf(terms, active), prices } };
    const wish = { ...draft, planKey: 'ind_standard', by };
    await stage.inside((tx) => program.get(SavePlanDraft).run(tx, wish));
    const movesFrom = addDays(tokyoDateOf(program.clock.now()), 40);
    const published = {
      id: draft.id,
      revision: 1,
      holders: 'move' as const,
      movesFrom,
      reason: '値上がり',
      by,
    };
    await stage.inside((tx) => program.get(PublishPlan).run(tx, published));
    await program.runReactions();
    const [letter] = await database.look<{ text: string }>(
      `select letter::text "text" from platform.mail where recipient = $1 and letter->>'subject' like '%変わります'`,
      [email],
    );
    for (const words of ['月額1,100円', '月額770円', '月額1,320円', '月額990円'])
      expect(letter!.text).toContain(words);
    for (let months = 0; months < 3; months += 1) await stage.pass(31);
    expect((await paidBy(id)).map(({ amount }) => amount)).toEqual([770, 770, 990, 990]);
  });
});
