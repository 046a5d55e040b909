import { HoldPayers, ReceiptsOf } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { DeskPromoCodes } from '../../actions/codes/desk-promo-codes.ts';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { OrderAsGuest } from '../../actions/guests/order-as-guest.ts';
import { TakeGuestOrders } from '../../actions/guests/take-guest-orders.ts';
import { enterMembers, exampleOrigin } from '../../example-sale.ts';
import { GuestStore } from '../../store/guest.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { MergeReactions } from '../reactions/merge-reactions.ts';
import { ForgetGuestsJob } from '../schedules/forget-guests.job.ts';
import { setGuestStage } from './guest-stage.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import { setPayingStage } from './paying-stage.ts';

const day = 24 * 60;

/** What was ordered as a guest and is a member's by now, and what comes twice or at the same moment. */
describe('orders of guests that a member took along', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const shop = setKonbiniStage(stage, { database, program });
  const guests = setGuestStage(stage, { database, program });
  const { choose, press, letters, take, bought } = guests;
  const door = { payment: 'door' as const };
  const guestRow = async (memberId: string) =>
    (
      await database.look<{ email: string | null }>('select email from ticketing.guest where taken_by = $1', [
        memberId,
      ])
    )[0]!;

  afterEach(() => jest.restoreAllMocks());

  it('go on counting for their address at the event, until the guest is forgotten some days after it', async () => {
    const eventId = await stage.publish(30, door);
    const email = 'counted@example.jp';
    await press(await choose(eventId, { email }, 4));
    const member = await take(email);
    await expect(choose(eventId, { email }, 1)).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
    expect(await guestRow(member)).toEqual({ email });
    const more = await stage.publish(30, door);
    const terms = {
      ...{ code: 'HARU', kind: 'percent' as const, amount: 20, most: null, mostPerPerson: 1, positions: [] },
      ...{ from: program.clock.now(), until: new Date(program.clock.now().getTime() + 86_400_000) },
    };
    await stage.inside((tx) => program.get(DeskPromoCodes).make(tx, more, terms));
    await press(await choose(more, { email }, 1, { code: 'HARU' }));
    await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, member));
    await expect(choose(more, { email }, 1, { code: 'HARU' })).rejects.toMatchObject({
      code: 'PROMO_PER_PERSON',
    });
    await stage.wait(62 * day);
    await program.get(ForgetGuestsJob).run();
    expect(await guestRow(member)).toEqual({ email: null });
  });

  it('show their receipts to the entry that goes on where two were one person, and to their own again once parted', async () => {
    const { guest } = await bought(await stage.publish(), 'merged@example.jp');
    const mergedId = await take('merged@example.jp');
    const keptId = await stage.member();
    const merge = { keptId, mergedId, doubles: [] } as never;
    const receipts = async () =>
      Promise.all(
        [keptId, mergedId].map(async (id) => {
          const found = await stage.inside((tx) => program.get(ReceiptsOf).run(tx, { kind: 'member', id }));
          return found.length;
        }),
      );
    expect(await receipts()).toEqual([0, 1]);
    await stage.inside((tx) => program.get(MergeReactions).merged(tx, merge));
    expect(await receipts()).toEqual([1, 0]);
    await stage.inside((tx) => program.get(MergeReactions).parted(tx, merge));
    expect(await receipts()).toEqual([0, 1]);
    expect(await stage.inside((tx) => program.get(GuestStore).takenBy(tx, mergedId))).toEqual([guest.id]);
  });

  describe('while money of theirs is being written down', () => {
    /** How often the database had one of the two begin anew. */
    const meanwhile = async (email: string) => {
      const { id, guest } = await bought(await stage.publish(), email);
      const [member] = await enterMembers(program, stage.communityId(), [email]);
      let tries = 0;
      let taken: Promise<number> | undefined;
      const written = stage.inside(async (tx) => {
        tries += 1;
        await program.get(HoldPayers).run(tx, 'guest', [guest.id]);
        await tx.query('update billing.customer set facts_fetched_at = now() where subject_id = $1', [
          guest.id,
        ]);
        taken ??= stage.inside((other) => {
          tries += 1;
          return program.get(TakeGuestOrders).run(other, member!);
        });
        await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 500))]);
        await program.get(OrderStore).locked(tx, id);
      });
      await written.catch(() => (tries += 1));
      await taken!.catch(() => (tries += 1));
      return tries - 2;
    };

    it('are taken after that, and neither stands in the way of the other', async () => {
      expect(await meanwhile('writing@example.jp')).toBe(0);
    });

    it('the control: where nobody waits for their payer, the database breaks one of the two off', async () => {
      const held = program.get(HoldPayers);
      jest.spyOn(held, 'all').mockResolvedValue();
      expect(await meanwhile('deadlock@example.jp')).toBeGreaterThan(0);
    });
  });

  it('a double click on the final button is one order and one letter; a voucher has its own letter alone', async () => {
    const eventId = await shop.publish(30);
    const [email, cash] = ['click@example.jp', 'voucher@example.jp'];
    const code = await choose(eventId, { email });
    const { disclosure } = await guests.purchase(code);
    const pressed = { fingerprint: disclosure!.fingerprint };
    await Promise.all(
      [1, 2, 3].map(() =>
        stage.inside((tx) => program.get(OrderAsGuest).run(tx, code, pressed, exampleOrigin)),
      ),
    );
    await program.runReactions();
    expect((await letters(email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('お支払いがまだの方へ'),
    ]);
    await press(await choose(eventId, { email: cash }), 'konbini');
    expect((await letters(cash)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('コンビニ払いのご案内'),
    ]);
  });

  it('a page that is sent again under another address, or after the order was taken along, asks to be opened anew', async () => {
    const eventId = await stage.publish(30, door);
    const [email, pressed] = ['wrng@example.jp', newId()];
    const code = await choose(eventId, { email }, 1, { press: pressed });
    const other = { email: 'right@example.jp' };
    await expect(choose(eventId, other, 1, { press: pressed })).rejects.toMatchObject({
      code: 'GUEST_PRESS_USED',
    });
    await press(code);
    await take(email);
    await expect(choose(eventId, { email }, 1, { press: pressed })).rejects.toMatchObject({
      code: 'GUEST_PRESS_USED',
    });
    const both = newId();
    const sent = await Promise.allSettled(
      ['one@example.jp', 'two@example.jp'].map((address) =>
        choose(eventId, { email: address }, 1, { press: both }),
      ),
    );
    expect(
      sent
        .map((each) => (each.status === 'rejected' ? (each.reason as { code: string }).code : 'kept'))
        .sort(),
    ).toEqual([...['GUEST_PRESS_USED', 'kept']]);
  });

  it('nobody is forgotten whose bank decides about their money', async () => {
    const { id, code } = await bought(await stage.publish(), 'objects@example.jp');
    await database.look(
      `insert into ticketing.outside_money (id, community_id, order_id, payment_id, kind, amount, state, since)
       select gen_random_uuid(), community_id, order_id, payment_id, 'dispute', amount, 'disputed', now()
         from ticketing.ticket_payment where order_id = $1`,
      [id],
    );
    const forget = () => program.get(ForgetGuestsJob).run();
    await stage.wait(62 * day);
    await forget();
    expect((await guests.read(code)).guest.email).toBe('objects@example.jp');
    await database.look(`update ticketing.outside_money set state = 'over' where order_id = $1`, [id]);
    await forget();
    await expect(stage.inside((tx) => program.get(OpenGuestOrder).run(tx, code))).rejects.toMatchObject({
      code: 'GUEST_ORDER_UNKNOWN',
    });
  });
});
