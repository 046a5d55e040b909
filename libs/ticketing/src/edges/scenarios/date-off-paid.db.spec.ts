import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** One date of a series that is paid by card does not take place. */
describe('edge case 13: one date of a series that was paid by card', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;
  const reason = { ja: '荒天のため', en: null };

  const series = () => {
    const at = (days: number, hours = 0) =>
      new Date(program.clock.now().getTime() + days * 86_400_000 + hours * 3_600_000);
    const dates = [3, 10, 17].map((days) => ({
      ...{ startsAt: at(days), endsAt: at(days, 2), saleUntil: at(days), capacity: 5 },
    }));
    return stage.publish(5, { dates });
  };
  const callOff = async (id: string, which: number) => {
    const dateId = (await stage.inside((tx) => program.get(SaleStore).dates(tx, id)))[which]!.id;
    await stage.inside((tx) => program.get(CallOffDate).run(tx, { id, dateId, by: null }, reason));
    return dateId;
  };
  const progress = async (id: string, dateId: string | null = null) =>
    (await stage.inside((tx) => program.get(ReadCallingOff).run(tx, id, reader, dateId))).progress;
  const settle = async () => {
    await program.runReactions();
    for (let turn = 0; turn < 3; turn += 1) await stage.catchUp();
  };
  const faults = async () => {
    await program.get(CheckSalesJob).run();
    return (await stage.inside((tx) => program.get(ReadTray).run(tx, reader))).check?.faults;
  };

  it('goes back in full, whatever the policy keeps by then; the other days of the same person stay, and the event that is called off later settles those alone', async () => {
    const eventId = await series();
    const [buyer, waiting] = [await stage.member(), await stage.member()];
    const off = await stage.bought(buyer, eventId, 2, 0);
    const kept = await stage.bought(buyer, eventId, 1, 1);
    const unpaid = await stage.order(waiting, eventId, 1, 0);
    const dateId = await callOff(eventId, 0);
    expect(await progress(eventId)).toMatchObject({ orders: 1, tickets: 1, refundDue: 2_000, waiting: 0 });
    await settle();
    expect(await progress(eventId, dateId)).toMatchObject({
      ...{ waiting: 0, done: 2, needPerson: 0, refundDue: 4_000, refundDone: 4_000 },
    });
    expect((await stage.purchase(buyer, off)).moneyBack).toEqual({ due: 4_000, done: 4_000, waits: 0 });
    expect((await stage.purchase(buyer, kept)).tickets).toMatchObject([{ state: 'valid' }]);
    expect((await stage.purchase(waiting, unpaid.id)).stage).toBe('unpaid');
    expect(await stage.refunds(buyer)).toEqual([{ amount: 4_000, state: 'succeeded' }]);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, reason));
    await settle();
    expect(await progress(eventId)).toMatchObject({
      waiting: 0,
      done: 1,
      refundDue: 2_000,
      refundDone: 2_000,
    });
    expect(await progress(eventId, dateId)).toMatchObject({ done: 2, refundDue: 4_000, refundDone: 4_000 });
    expect((await stage.refunds(buyer)).map(({ amount }) => amount).sort()).toEqual([2_000, 4_000]);
    const told = (await stage.letters(buyer)).filter((subject) => subject.includes('中止になりました'));
    expect(told).toHaveLength(2);
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('money that comes for it afterwards goes back; for another date it is taken', async () => {
    const eventId = await series();
    const [late, other] = [await stage.member(), await stage.member()];
    const of = await stage.order(late, eventId, 1, 0);
    const on = await stage.order(other, eventId, 1, 1);
    await payPage(of.url);
    await callOff(eventId, 0);
    await payPage(on.url);
    await settle();
    expect((await stage.purchase(late, of.id)).stage).toBe('paid_back');
    expect((await stage.purchase(other, on.id)).stage).toBe('confirmed');
    expect(await stage.refunds(late)).toEqual([{ amount: 2_000, state: 'succeeded' }]);
    expect(await stage.refunds(other)).toEqual([]);
    const [told] = await database.look<{ letter: string; reasons: string[] }>(
      `select (select letter::text from platform.mail where letter->>'subject' like '%ご用意できませんでした%') letter,
              (select array_agg(reason) from billing.refund) reasons`,
    );
    expect(told!.letter).toMatch(/\d+年\d+月\d+日.*の回は中止になりました/);
    expect(told!.reasons).toContain('中止になったため');
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });
});
