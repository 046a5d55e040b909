import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { ReadWaiting } from '../../actions/waiting/read-waiting.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { WaitingCalendar } from '../schedules/waiting-calendar.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** Places of orders that nobody pays, and of money that comes too late, while people wait. */
describe('an order that is not paid while somebody waits', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const join = async (memberId: string, eventId: string): Promise<string> => {
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
    const wish = { eventId, occurrenceIds: [date!.id], lines };
    return stage.inside((tx) => program.get(JoinWaitingList).run(tx, memberId, wish));
  };
  const seen = (memberId: string, id: string) =>
    stage.inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));

  it('edge case 9: its place is for whoever waits, who pays by card as anybody does; money that comes late takes nobody’s place', async () => {
    const [slow, waits] = [await stage.member(), await stage.member()];
    const eventId = await stage.publish(1);
    const { id, url } = await stage.order(slow, eventId);
    const entry = await join(waits, eventId);
    await stage.wait(31);
    await stage.everyMinute();
    await stage.catchUp();
    expect((await stage.purchase(slow, id)).stage).toBe('unpaid');
    await expect(stage.hold(await stage.member(), eventId)).rejects.toMatchObject({
      code: 'TICKETS_SOLD_OUT',
    });
    await program.get(WaitingCalendar).passOnPlaces();
    const { holdId } = await seen(waits, entry);
    await stage.press(waits, holdId!);
    expect(await seen(waits, entry)).toMatchObject({ state: 'accepted' });
    await payPage(await stage.page(holdId!));
    await stage.catchUp();
    expect((await stage.purchase(waits, holdId!)).tickets).toHaveLength(1);
    await payPage(url);
    expect(await stage.standing(eventId)).toEqual({ sold: 1, held: 0 });
  });

  it('edge case 9: whoever has taken an offer and does not pay gives it to the next', async () => {
    const [first, second] = [await stage.member(), await stage.member()];
    const eventId = await stage.publish(1);
    await stage.hold(await stage.member(), eventId);
    const entries = [await join(first, eventId), await join(second, eventId)] as const;
    await stage.wait(11);
    await program.get(WaitingCalendar).passOnPlaces();
    const { holdId } = await seen(first, entries[0]);
    await stage.press(first, holdId!);
    await stage.page(holdId!);
    await stage.wait(31);
    await stage.everyMinute();
    await stage.catchUp();
    await program.get(WaitingCalendar).passOnPlaces();
    expect(await seen(second, entries[1])).toMatchObject({ state: 'offered' });
  });
});
