import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { KeepSessions } from '../../actions/courses/keep-sessions.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setPayingStage } from './paying-stage.ts';

/** A course that was paid by card: received in advance until its last session is over. */
describe('a course that is paid before', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const waitUntil = async (at: Date): Promise<void> => {
    await stage.wait(Math.ceil((at.getTime() - program.clock.now().getTime()) / 60_000));
    await program.get(TicketCalendar).earnTickets();
  };

  it('is income from the end of its last session on, and not before, of which the day is that of the books', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const session = (weeks: number) => {
      const moved = (at: Date) => new Date(at.getTime() + weeks * 7 * 86_400_000);
      const words = { titleJa: '', titleEn: null, placeJa: null, placeEn: null };
      return { ...words, startsAt: moved(date!.startsAt), endsAt: moved(date!.endsAt) };
    };
    for (const weeks of [0, 1])
      await stage.inside((tx) =>
        program.get(KeepSessions).run(tx, {
          ...{ occurrenceId: date!.id, id: null, typed: session(weeks), by: newId() },
        }),
      );
    await stage.bought(buyer, eventId);
    const before = { contract_liability: -1_819, output_tax: -181 };
    await waitUntil(session(0).endsAt);
    expect(await stage.balances(buyer)).toMatchObject(before);
    await waitUntil(new Date(session(1).endsAt.getTime() - 60_000));
    expect(await stage.balances(buyer)).toMatchObject(before);
    await waitUntil(session(1).endsAt);
    const after = await stage.balances(buyer);
    expect(after).toMatchObject({ ticket_revenue: -1_819, output_tax: -181 });
    expect(after).not.toHaveProperty('contract_liability');
    expect(await stage.faults()).toEqual([]);
  });
});
