import { HoldPayers, ReceiptsOf, ShowPapers } from '@enishi/billing';
import { AddStaff } from '@enishi/identity';
import { newId, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { ChangeSeat } from '../../actions/company/change-seat.ts';
import { GiftsOf } from '../../actions/gifts-of.ts';
import { ListCoupons } from '../../actions/list-coupons.ts';
import { MakeCoupon } from '../../actions/make-coupon.ts';
import { MergeMembers } from '../../actions/merge-members.ts';
import { NamePayments } from '../../actions/name-payments.ts';
import { OpenMemberRecord } from '../../actions/open-member-record.ts';
import { OrderGift } from '../../actions/order-gift.ts';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { ReceiveGift } from '../../actions/receive-gift.ts';
import { ReturnGift } from '../../actions/return-gift.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { ReviewGift } from '../../actions/review-gift.ts';
import { ReviewMerge } from '../../actions/review-merge.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { SetNewsletter } from '../../actions/set-newsletter.ts';
import { UndoMerge } from '../../actions/undo-merge.ts';
import { GiftStore } from '../../store/gift.store.ts';
import { MemberMergeStore } from '../../store/member-merge.store.ts';
import { companiesOn } from './company-stage.ts';
import { pay, setMembershipStage } from './membership-stage.ts';
import { seatsOn } from './seat-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside } = stage;

const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;
const monthly = { planKey: 'ind_standard', interval: 'month' } as const;
let by: string;

beforeAll(async () => {
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
});
afterEach(() => jest.restoreAllMocks());

const reader = () => ({ accountId: by, role: 'staff' });
const payPageOf = async (column: 'id' | 'gift', id: string): Promise<void> => {
  await program.runReactions();
  const [row] = await database.look<{ url: string }>(
    column === 'id'
      ? 'select session_url url from billing.checkout_attempt where id = $1'
      : 'select a.session_url url from billing.checkout_attempt a join membership.gift g on g.attempt_id = a.id where g.id = $1',
    [id],
  );
  await pay(row!.url);
  await stage.catchUp();
};
const makeCoupon = async (): Promise<string> => {
  const id = newId();
  const fromDay = tokyoDateOf(program.clock.now());
  await inside((tx) =>
    program.get(MakeCoupon).run(tx, {
      ...{ id, by },
      terms: {
        ...{ code: 'HARU15', takes: 'percent', amount: 15, planKeys: ['ind_standard'], intervals: ['month'] },
        ...{ span: 'months', months: 3, fromDay, untilDay: null, useLimit: null },
        ...{ oncePerMember: true, newcomersOnly: false },
      },
    }),
  );
  return id;
};
const buyWithCoupon = async (memberId: string): Promise<void> => {
  const { id } = await inside(async (tx) => {
    const wish = { ...monthly, coupon: 'HARU15' };
    const { disclosure } = await program.get(ReviewCheckout).run(tx, memberId, wish);
    const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
    return program.get(BeginCheckout).run(tx, memberId, press, origin);
  });
  await payPageOf('id', id);
};
const planPause = (memberId: string) =>
  inside(async (tx) => {
    const { options } = await program.get(ReviewPause).run(tx, memberId);
    const press = { months: 2, fingerprint: options.find(({ months }) => months === 2)!.fingerprint };
    await program.get(PauseMembership).run(tx, memberId, { ...press, actor: null });
  });
/** A gift of three months that is paid and waits; answers with its id and code. */
const giveGift = async (giverId: string): Promise<{ id: string; code: string }> => {
  const id = newId();
  const words = { giverName: 'なおき', recipientName: 'さくら', message: '', recipientEmail: null };
  const wish = { planKey: 'ind_standard', months: 3, ...words, sendOn: null };
  await inside(async (tx) => {
    const { disclosure } = await program.get(ReviewGift).run(tx, giverId, wish);
    const press = { ...wish, id, fingerprint: disclosure.fingerprint };
    await program.get(OrderGift).run(tx, giverId, press, origin);
  });
  await payPageOf('gift', id);
  const { code } = await inside((tx) => program.get(GiftsOf).one(tx, giverId, id));
  return { id, code: code! };
};
const merge = (one: string, other: string) =>
  inside(async (tx) => {
    const { usual, revision } = await program.get(ReviewMerge).run(tx, one, other, reader());
    const wish = { ids: [one, other] as const, choice: usual, revision, accountId: by };
    return program.get(MergeMembers).run(tx, wish);
  });
const recordOf = (id: string) => inside((tx) => program.get(OpenMemberRecord).run(tx, id, reader()));
const undo = async (keptId: string) => {
  const { merges } = await recordOf(keptId);
  return inside((tx) => program.get(UndoMerge).run(tx, merges[0]!.id, by));
};

/** Everything that the books and billing hold, table by table, but for where papers are shown. */
const books = async () => {
  const tables = await database.look<{ name: string }>(
    `select table_schema || '.' || table_name name from information_schema.tables
      where table_schema in ('ledger', 'billing') and table_type = 'BASE TABLE' order by 1`,
  );
  const held: Record<string, unknown> = {};
  for (const { name } of tables)
    [held[name]] = await database.look(
      `select count(*)::int, md5(coalesce(string_agg(row, ',' order by row), ''))
         from (select (to_jsonb(t) - 'shown_to')::text as row from ${name} t) rows`,
    );
  return held;
};
/** Everything that the register holds of two entries and of gifts, but for when it was written; and their agreement to letters. */
const register = async (ids: readonly string[]) => {
  const state: unknown[] = [];
  for (const [table, whose] of [
    ['membership.member', 'id = any($1)'],
    ['membership.membership', 'member_id = any($1)'],
    ['membership.membership_source', 'member_id = any($1)'],
    ['membership.privilege_grant', 'member_id = any($1)'],
    ['membership.member_search_key', 'member_id = any($1)'],
    ['membership.gift', 'giver_id = any($1) or recipient_id = any($1)'],
    ['billing.customer', 'subject_id = any($1)'],
    ['identity.consent', 'account_id in (select account_id from membership.member where id = any($1))'],
    ['engagement.suppression', '$1::uuid[] is not null'],
  ])
    state.push(
      await database.look(
        `select to_jsonb(t) - 'updated_at' as row from ${table} t where ${whose} order by 1`,
        [ids],
      ),
    );
  return state;
};

describe('merging somebody who pays with somebody who has paid', () => {
  it('hands gifts over, shows all payments, leaves books and Stripe alone to the yen, and is taken back exactly', async () => {
    const coupon = await makeCoupon();
    const payer = await stage.member();
    await buyWithCoupon(payer.id);
    await planPause(payer.id);
    await program.runReactions();
    await stage.catchUp();
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: payer.id, wanted: true, locale: 'ja', ip: null }),
    );
    const double = await stage.member();
    const given = await giveGift(double.id);
    const stranger = await stage.member();
    const received = await giveGift(stranger.id);
    await inside((tx) => program.get(ReceiveGift).run(tx, double.id, received.code));
    await program.runReactions();

    const ids = [payer.id, double.id];
    const money = await books();
    const before = await register(ids);
    expect(await merge(double.id, payer.id)).toBe(payer.id);
    await program.runReactions();

    expect(await books()).toEqual(money);
    const subject = { kind: 'member', id: payer.id } as const;
    const payments = await inside((tx) => program.get(NamePayments).run(tx, payer.id));
    expect(payments.map(({ amount, name }) => [amount, name.en]).sort()).toEqual([
      [3300, 'Gift membership (Standard member, 3 months)'],
      [935, 'Standard member'],
    ]);
    const receipts = await inside((tx) => program.get(ReceiptsOf).run(tx, subject, 'desk'));
    expect(receipts.map(({ amount }) => amount).sort()).toEqual([3300, 935]);
    const gifts = await inside((tx) => program.get(GiftsOf).list(tx, payer.id));
    expect(gifts.map(({ gift }) => gift.id)).toEqual([given.id]);
    const record = await recordOf(payer.id);
    expect(record.member.newsletter).toBe(false);
    expect(record.grounds.map(({ kind }) => kind).sort()).toEqual(['free', 'gift', 'subscription']);
    expect((await stage.membershipOf(payer.id)).pause).toMatchObject({ running: false });
    const { uses } = await inside((tx) => program.get(ListCoupons).one(tx, coupon, reader()));
    expect(uses.map(({ member }) => member?.id)).toEqual([payer.id]);

    expect(await undo(payer.id)).toBe(double.id);
    await program.runReactions();
    expect(await register(ids)).toEqual(before);
    expect(await books()).toEqual(money);
    expect(await database.look('select violation from ledger.ledger_violations')).toEqual([]);
  });
});

describe('a merge while Stripe tells of a refund', () => {
  /**
   * The refund of a gift is being written down and has come to the gift's row when the merge begins, which hands that gift over; each
   * goes on once the other is on its way. Answers how often PostgreSQL had to break one off because each waited for the other.
   */
  const race = async ({ held }: { held: boolean }): Promise<{ deadlocks: number; end: unknown[] }> => {
    const payer = await stage.member();
    const double = await stage.member();
    const { id: giftId } = await giveGift(double.id);
    await inside((tx) => program.get(ReturnGift).atDesk(tx, giftId, { accountId: by }));
    const [lookingThere, lookingIsThere] = signal();
    const [mergeThere, mergeIsThere] = signal();
    let deadlocks = 0;
    const counted = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await work;
      } catch (error) {
        if ((error as { driverError?: { code?: string } }).driverError?.code === '40P01') deadlocks += 1;
        throw error;
      }
    };
    const [gifts, merges] = [program.get(GiftStore), program.get(MemberMergeStore)];
    const [papers, payers] = [program.get(ShowPapers), program.get(HoldPayers)];
    const { ofPayment } = gifts;
    const { moveGifts } = merges;
    const { run: show } = papers;
    const { run: hold } = payers;
    jest.spyOn(gifts, 'ofPayment').mockImplementation(async (...asked) => {
      lookingIsThere();
      await mergeThere;
      return counted(ofPayment.call(gifts, ...asked));
    });
    jest.spyOn(merges, 'moveGifts').mockImplementation(async (...asked) => {
      const moved = await moveGifts.call(merges, ...asked);
      mergeIsThere();
      return moved;
    });
    jest.spyOn(papers, 'run').mockImplementation((...asked) => counted(show.call(papers, ...asked)));
    jest.spyOn(payers, 'run').mockImplementation(async (...asked) => {
      if (!held) return;
      mergeIsThere();
      await hold.call(payers, ...asked);
    });
    const looking = program.runReactions().then(() => stage.catchUp());
    await lookingThere;
    await Promise.all([looking, merge(double.id, payer.id)]);
    const end = await database.look(
      `select g.state, g.giver_id = $2 as "with the kept one", m.merged_into = $2 as merged
         from membership.gift g, membership.member m where g.id = $1 and m.id = $3`,
      [giftId, payer.id, double.id],
    );
    return { deadlocks, end };
  };
  const end = [{ state: 'refunded', 'with the kept one': true, merged: true }];

  it('waits until it is written down, and neither has to begin again', async () => {
    expect(await race({ held: true })).toEqual({ deadlocks: 0, end });
  });

  it('would wait for each other if the merge did not hold payers first (control run)', async () => {
    expect(await race({ held: false })).toEqual({ deadlocks: 1, end });
  });
});

/** A promise, and what keeps it. */
function signal(): [Promise<void>, () => void] {
  let keep = (): void => undefined;
  return [new Promise<void>((resolve) => (keep = resolve)), () => keep()];
}

describe('merging somebody who sits on a seat of a company', () => {
  const companies = companiesOn(stage, program, database);
  const seats = seatsOn(stage, program, database);
  const holders = async (companyId: string) =>
    database.look<{ memberId: string; state: string }>(
      'select member_id "memberId", state from membership.company_seat where company_id = $1 order by id',
      [companyId],
    );
  const planOf = async (id: string) => (await stage.membershipOf(id)).membership.planKey;

  it('the seat goes over with its plan, is one person to the company, and comes back when that is undone', async () => {
    const clerk = await companies.payer();
    const seated = await seats.seated(clerk);
    const payer = await stage.payer();
    const before = await register([payer.id, seated.id]);
    const kept = await merge(seated.id, payer.id);
    expect(kept).toBe(payer.id);
    await program.runReactions();
    expect(await holders(clerk.companyId)).toEqual([{ memberId: kept, state: 'claimed' }]);
    expect((await seats.of(clerk)).people).toBe(1);
    const { sources } = await stage.membershipOf(kept);
    expect(sources.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['seat', 'subscription']));
    await undo(kept);
    expect(await holders(clerk.companyId)).toEqual([{ memberId: seated.id, state: 'claimed' }]);
    expect(await register([payer.id, seated.id])).toEqual(before);
    expect(await planOf(seated.id)).toBe('ind_standard');
  });

  it('with a seat of the same company each, one gives the plan and the company may pass the other on', async () => {
    const clerk = await companies.payer();
    const [one, other] = [await seats.seated(clerk), await seats.seated(clerk)];
    const kept = await merge(one.id, other.id);
    await program.runReactions();
    const all = await holders(clerk.companyId);
    expect(all.filter(({ memberId }) => memberId === kept)).toHaveLength(1);
    expect(await planOf(kept)).toBe('ind_standard');
    const spare = (await seats.of(clerk)).seats.find(({ memberId }) => memberId !== kept)!;
    await inside((tx) =>
      program.get(ChangeSeat).run(tx, {
        ...{ companyId: clerk.companyId, seatId: spare.id, act: 'take_away' },
        ...{ successor: 'next@example.jp', actor: null },
      }),
    );
    expect(await planOf(kept)).toBe('ind_standard');
    expect((await seats.of(clerk)).people).toBe(1);
  });
});
