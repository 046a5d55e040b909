import { newId, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { BeginGiftTerm } from '../../actions/begin-gift-term.ts';
import { FindGift } from '../../actions/find-gift.ts';
import { GiftsOf } from '../../actions/gifts-of.ts';
import { ListGifts } from '../../actions/list-gifts.ts';
import { LookAtGift } from '../../actions/look-at-gift.ts';
import { OrderGift } from '../../actions/order-gift.ts';
import { PutSource } from '../../actions/put-source.ts';
import { ReceiveGift } from '../../actions/receive-gift.ts';
import { ReturnGift } from '../../actions/return-gift.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { ReviewGift } from '../../actions/review-gift.ts';
import { TakeMembershipFee } from '../../actions/take-membership-fee.ts';
import { SendGiftAgain } from '../../actions/send-gift-again.ts';
import type { GiftWish } from '../../domain/gift-form.ts';
import { GiftCalendar } from '../schedules/gift-calendar.ts';
import { MembershipCalendar } from '../schedules/membership-calendar.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.9', userAgent: 'spec' } as const;
const byHand: GiftWish = {
  ...{ planKey: 'ind_standard', months: 3, giverName: 'なおき', recipientName: '小林 さくら' },
  ...{ message: 'お誕生日おめでとう！', recipientEmail: null, sendOn: null },
};

/** One member pays 3,300 yen for three months of another. */
describe('a membership as a gift', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });

  const order = async (giverId: string, changes: Partial<GiftWish> = {}): Promise<string> => {
    const wish = { ...byHand, ...changes };
    const id = newId();
    await stage.inside(async (tx) => {
      const { disclosure } = await program.get(ReviewGift).run(tx, giverId, wish);
      const press = { ...wish, id, fingerprint: disclosure.fingerprint };
      const first = await program.get(OrderGift).run(tx, giverId, press, origin);
      expect((await program.get(OrderGift).run(tx, giverId, press, origin)).id).toBe(first.id);
    });
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      `select a.session_url url from billing.checkout_attempt a join membership.gift g on g.attempt_id = a.id where g.id = $1`,
      [id],
    );
    await pay(row!.url);
    await stage.catchUp();
    return id;
  };
  const given = (giverId: string, giftId: string) =>
    stage.inside((tx) => program.get(GiftsOf).one(tx, giverId, giftId));
  const gift = async (changes: Partial<GiftWish> = {}) => {
    const giver = await stage.member();
    const id = await order(giver.id, changes);
    const { code } = await given(giver.id, id);
    return { giver, id, code: code! };
  };
  const receive = (memberId: string, code: string) =>
    stage.inside((tx) => program.get(ReceiveGift).run(tx, memberId, code));
  const giveBack = (giver: { id: string; accountId: string }, id: string) =>
    stage.inside((tx) => program.get(ReturnGift).asGiver(tx, giver.id, id, giver.accountId));
  const stateOf = async (id: string) =>
    (await database.look('select state, recipient_email email from membership.gift where id = $1', [id]))[0];
  const everyDay = async (): Promise<void> => {
    await program.get(GiftCalendar).returnOverdue();
    await program.get(MembershipCalendar).turnDay();
    await program.get(GiftCalendar).sendLetters();
    await program.runReactions();
  };
  const pass = async (days: number): Promise<void> => {
    await stage.pass(days);
    await everyDay();
  };
  const faults = () => database.look('select violation, detail from ledger.ledger_violations');

  it('is bought, received by its code and opens the benefits until its last day, and nothing is charged', async () => {
    const { giver, id, code } = await gift();
    expect((await stage.letters(giver.email)).at(-1)).toBe(
      'ギフト「スタンダード会員」のお申し込みを承りました',
    );
    const friend = await stage.member();
    const found = await stage.inside((tx) => program.get(LookAtGift).run(tx, code.toLowerCase(), friend.id));
    expect(found).toMatchObject({ hindrance: null, gift: { giverName: 'なおき', amount: 3_300 } });
    await receive(friend.id, code);
    await receive(friend.id, code);
    await program.runReactions();
    const { membership, benefits } = await stage.membershipOf(friend.id);
    expect(membership).toMatchObject({
      planKey: 'ind_standard',
      status: 'current',
      sourceKind: 'gift',
      price: null,
    });
    expect(benefits.map(({ key }) => key)).toContain('event_discount');
    const ordering = await stage.inside((tx) =>
      program.get(ReviewCheckout).run(tx, friend.id, { planKey: 'ind_supporter', interval: 'month' }),
    );
    expect(ordering.given).toMatchObject([{ kind: 'gift', name: { ja: 'スタンダード会員' } }]);
    expect(await stage.story(friend.id)).toContain('gift_received');
    expect((await stage.letters(friend.email)).at(-1)).toMatch(/^ギフトを受け取りました/);
    expect(await stage.letters(friend.email)).not.toContain('「スタンダード会員」のお申し込みを承りました');
    expect((await stage.letters(giver.email)).at(-1)).toBe('ギフトが受け取られました');
    expect(await stage.story(giver.id)).toEqual(
      expect.arrayContaining(['gift_ordered', 'gift_paid', 'gift_given']),
    );
    expect((await stage.membershipOf(giver.id)).membership.planKey).toBe('ind_free');
    const other = await stage.member();
    await expect(receive(other.id, code)).rejects.toMatchObject({ code: 'GIFT_RECEIVED' });
    await expect(giveBack(giver, id)).rejects.toMatchObject({ code: 'GIFT_RECEIVED' });
    expect(await faults()).toEqual([]);
    await pass(65);
    await pass(22);
    await pass(10);
    expect((await stage.story(friend.id)).filter((kind) => kind === 'gift_noticed')).toHaveLength(2);
    expect((await stage.membershipOf(friend.id)).membership.planKey).toBe('ind_free');
    expect((await stage.letters(friend.email)).at(-1)).toBe('「スタンダード会員」が終了しました');
    expect(await faults()).toEqual([]);
  });

  it('is mailed on its day, and the address is gone once it was received', async () => {
    const today = tokyoDateOf(program.clock.now());
    const { id, code } = await gift({ recipientEmail: 'sakura@example.com', sendOn: today });
    expect(await stateOf(id)).toEqual({ state: 'sent', email: 'sakura@example.com' });
    const [mail] = await database.look<{ subject: string; recipient: string }>(
      `select letter->>'subject' subject, recipient from platform.mail where letter->>'subject' like '%会員ギフト%'`,
    );
    expect(mail?.subject).toBe('【見本の会】会員ギフトが届いています');
    const friend = await stage.member();
    await receive(friend.id, code);
    expect(await stateOf(id)).toEqual({ state: 'received', email: null });
  });

  it('goes back in full when its giver cancels it or its time is over, and its code is dead at once', async () => {
    const cancelled = await gift();
    await giveBack(cancelled.giver, cancelled.id);
    await giveBack(cancelled.giver, cancelled.id);
    const friend = await stage.member();
    await expect(receive(friend.id, cancelled.code)).rejects.toMatchObject({ code: 'GIFT_RETURNED' });
    await program.runReactions();
    expect((await stateOf(cancelled.id))?.['state']).toBe('refunded');
    const late = await gift();
    await pass(185);
    await expect(receive(friend.id, late.code)).rejects.toMatchObject({ code: 'GIFT_EXPIRED' });
    expect((await stateOf(late.id))?.['state']).toBe('refunded');
    expect((await stage.letters(late.giver.email)).at(-1)).toBe(
      'ギフトの受け取り期限が過ぎました（全額を返金します）',
    );
    const [sum] = await database.look<{ back: string; waiting: string }>(
      `select sum(r.amount)::text back, (select sum(p.amount)::text from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
         where p.account = 'contract_liability' and e.subject_id = any($1::text[])) waiting
       from billing.refund r join billing.customer c on c.id = r.customer_id where c.subject_id = any($1::uuid[]) and r.state = 'succeeded'`,
      [[cancelled.giver.id, late.giver.id]],
    );
    expect(sum).toEqual({ back: '6600', waiting: '0' });
    expect(await faults()).toEqual([]);
  });

  it('is not for whoever gave it, nor beside a card that goes on being charged', async () => {
    const { giver, code } = await gift();
    await expect(receive(giver.id, code)).rejects.toMatchObject({ code: 'GIFT_OWN' });
    const payer = await stage.payer();
    await expect(receive(payer.id, code)).rejects.toMatchObject({ code: 'GIFT_BESIDE_CARD' });
    expect(await faults()).toEqual([]);
  });

  it('is received by one of two who press at once', async () => {
    const { code } = await gift();
    const [one, two] = [await stage.member(), await stage.member()];
    const both = await Promise.allSettled([receive(one.id, code), receive(two.id, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'GIFT_RECEIVED' },
    });
  });

  it('is either received or given back when both happen at once', async () => {
    const { giver, id, code } = await gift();
    const friend = await stage.member();
    const both = await Promise.allSettled([receive(friend.id, code), giveBack(giver, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await program.runReactions();
    const { membership } = await stage.membershipOf(friend.id);
    const state = (await stateOf(id))?.['state'];
    expect([state, membership.planKey]).toEqual(
      both[0]?.status === 'fulfilled' ? ['received', 'ind_standard'] : ['refunded', 'ind_free'],
    );
    expect(await faults()).toEqual([]);
  });

  it('is in the list of the desk without its order, sent again to another address with another code', async () => {
    const { giver, id, code } = await gift();
    const again = (recipientEmail: string | null) =>
      stage.inside((tx) =>
        program.get(SendGiftAgain).asGiver(tx, giver.id, id, { recipientEmail, sendOn: null }),
      );
    await expect(again(null)).rejects.toMatchObject({ code: 'GIFT_HANDED_OVER' });
    await again('new@example.com');
    await expect(again(null)).rejects.toMatchObject({ code: 'GIFT_SENT_OFTEN' });
    const friend = await stage.member();
    await expect(receive(friend.id, code)).rejects.toMatchObject({ code: 'GIFT_NOT_FOUND' });
    await receive(friend.id, (await given(giver.id, id)).code!);
    const list = (after: { at: Date; id: string } | null) =>
      stage.inside((tx) => program.get(ListGifts).run(tx, { first: 1, after }));
    const first = await list(null);
    expect(first.gifts).toMatchObject([
      { id, state: 'received', giverNumber: giver.number, recipientNumber: friend.number, mailed: false },
    ]);
    const next = await list({ at: first.gifts[0]!.orderedAt, id });
    expect(next.gifts[0]?.id).not.toBe(id);
  });

  it('would be received by both who had read it before either wrote: the control run', async () => {
    const { code } = await gift();
    const [one, two] = [await stage.member(), await stage.member()];
    let waiting = 2;
    let open: () => void;
    const bothHaveRead = new Promise<void>((resolve) => (open = resolve));
    const unheld = (memberId: string) =>
      stage.inside(async (tx) => {
        const found = await program.get(FindGift).run(tx, code);
        if ((waiting -= 1) === 0) open();
        await bothHaveRead;
        await program.get(BeginGiftTerm).run(tx, memberId, found);
      });
    await Promise.all([unheld(one.id), unheld(two.id)]);
    for (const { id } of [one, two])
      expect((await stage.membershipOf(id)).membership.planKey).toBe('ind_standard');
  });

  it('would be received while its money goes back, on what was read before: the control run', async () => {
    const { giver, id, code } = await gift();
    const friend = await stage.member();
    await stage.inside(async (tx) => {
      const found = await program.get(FindGift).run(tx, code);
      await giveBack(giver, id);
      const until = found.receivableUntil;
      await program.get(PutSource).run(tx, {
        ...{ memberId: friend.id, kind: 'gift', sourceId: found.id, planKey: found.planKey },
        ...{ interval: null, amount: null, paidUntil: null, graceUntil: null, cancelsOn: null },
        ...{ fromDay: tokyoDateOf(tx.now), untilDay: until, termsVersion: found.planVersion },
      });
    });
    await program.runReactions();
    const { membership } = await stage.membershipOf(friend.id);
    expect([(await stateOf(id))?.['state'], membership.planKey]).toEqual(['refunded', 'ind_standard']);
  });

  it('follows a year that was paid ahead, whose holder is not asked to pay again', async () => {
    const { code } = await gift();
    const friend = await stage.member();
    await stage.inside((tx) =>
      program.get(TakeMembershipFee).run(tx, {
        ...{ memberId: friend.id, planKey: 'ind_standard', interval: 'year', takenBy: friend.accountId },
        ...{ idempotencyKey: newId() },
        form: { means: 'cash', receivedOn: tokyoDateOf(tx.now), amount: 11_000, note: '', termEnd: null },
      }),
    );
    const { paidUntil } = (await stage.membershipOf(friend.id)).membership;
    await receive(friend.id, code);
    const sources = await database.look<{ kind: string; from: string; until: string }>(
      `select kind, from_day::text "from", until_day::text until from membership.membership_source
       where member_id = $1 and kind in ('subscription', 'gift') order by from_day`,
      [friend.id],
    );
    expect(sources.map(({ kind }) => kind)).toEqual(['subscription', 'gift']);
    expect([sources[0]?.until, sources[1]?.from]).toEqual([paidUntil, paidUntil]);
    expect(await faults()).toEqual([]);
  });
});
