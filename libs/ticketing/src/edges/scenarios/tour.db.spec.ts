import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { StateTravel } from '../../actions/events/state-travel.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import type { Travel } from '../../domain/travel.ts';
import { standardTravelTerms } from '../../domain/travel-terms.ts';
import { exampleWords } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { setPayingStage } from './paying-stage.ts';

const dayMs = 86_400_000;
const bare: Travel = { transport: true, lodging: true, agency: null, itinerary: [] };
const whole: Travel = {
  ...bare,
  agency: {
    ...{
      name: '見本トラベル株式会社',
      registeredAs: 'regional',
      registration: '北海道知事登録旅行業 地域-000号',
    },
    ...{ manager: '見本 太郎', termsUrl: 'https://travel.example/terms.pdf' },
  },
};

/** 屈斜路湖 冬の仕事旅 1泊2日: bus and lodging, 30,000 yen. */
describe('a tour', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const state = (id: string, travel: Travel) =>
    stage.inside((tx) => program.get(StateTravel).run(tx, id, travel));
  const publish = (id: string) => stage.inside((tx) => program.get(TurnEvent).publish(tx, id));
  const draft = (cancelling = standardTravelTerms.overnight, starts = [40]) => {
    const at = (days: number) => new Date(program.clock.now().getTime() + days * dayMs);
    const type = { nameJa: '参加費', nameEn: 'Tour', price: 30_000, discounted: false, mostPerPerson: 4 };
    return stage.inside((tx) =>
      program.get(SaveEvent).run(tx, {
        ...{ id: null, words: { ...exampleWords, kind: 'tour' } },
        sale: {
          dates: starts.map((days) => ({
            ...{ startsAt: at(days), endsAt: at(days + 1), saleUntil: at(days - 5), capacity: 16 },
          })),
          ...{ together: null, payment: 'card', cancelling, types: [{ ...type, capacity: null }] },
        },
      }),
    );
  };

  it('is on the site only once it says what it includes and which agency answers for it', async () => {
    const id = await draft();
    await expect(publish(id)).rejects.toMatchObject({ code: 'TRAVEL_NOT_STATED' });
    await state(id, bare);
    await expect(publish(id)).rejects.toMatchObject({ code: 'TRAVEL_AGENCY_MISSING' });
    await state(id, whole);
    await publish(id);
    await expect(state(id, bare)).rejects.toMatchObject({ code: 'TRAVEL_AGENCY_MISSING' });
    const buyer = await stage.member();
    const { disclosure } = await stage.purchase(buyer, await stage.hold(buyer, id));
    expect(disclosure!.blocks[0]!.body.ja).toContain('旅行企画・実施: 見本トラベル株式会社');
  });

  it('keeps no more than the standard terms allow', async () => {
    const id = await draft([{ from: 7, percent: 100 }]);
    await state(id, whole);
    await expect(publish(id)).rejects.toMatchObject({
      ...{ code: 'TRAVEL_FEES_TOO_HIGH', facts: { from: 7, most: 30 } },
    });
  });

  it('given back 15 days before, 20 % is kept and the rest goes back to the card', async () => {
    const id = await draft();
    await state(id, whole);
    await publish(id);
    const buyer = await stage.member();
    const order = await stage.bought(buyer, id);
    const [ticket] = (await stage.purchase(buyer, order)).tickets;
    await stage.wait(25 * 24 * 60);
    const cancel = (fee: number) =>
      stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: ticket!.id, fee }));
    await expect(cancel(0)).rejects.toMatchObject({ code: 'CANCEL_TERMS_CHANGED' });
    await cancel(6_000);
    await program.runReactions();
    await stage.catchUp();
    expect(await stage.refunds(buyer)).toEqual([{ amount: 24_000, state: 'succeeded' }]);
    expect(await stage.faults()).toEqual([]);
  });

  it('edge case 13: one day of it that is called off the day before goes back without a fee; who goes on another day goes', async () => {
    const id = await draft(standardTravelTerms.overnight, [40, 47]);
    await state(id, whole);
    await publish(id);
    const [goes, stays] = [await stage.member(), await stage.member()];
    const off = await stage.bought(stays, id);
    const on = await stage.bought(goes, id, 1, 1);
    await stage.wait(39 * 24 * 60);
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, id));
    const reason = { ja: '大雪による道路の通行止めのため', en: null };
    await stage.inside((tx) => program.get(CallOffDate).run(tx, { id, dateId: date!.id, by: null }, reason));
    await program.runReactions();
    await stage.catchUp();
    expect(await stage.refunds(stays)).toEqual([{ amount: 30_000, state: 'succeeded' }]);
    expect((await stage.purchase(stays, off)).tickets).toMatchObject([{ state: 'cancelled', fee: 0 }]);
    expect((await stage.purchase(goes, on)).tickets).toMatchObject([{ state: 'valid' }]);
    expect([await stage.refunds(goes), await stage.faults()]).toEqual([[], []]);
  });

  it('on the site, nothing becomes a tour without saying so', async () => {
    const id = await stage.publish();
    const words = { ...exampleWords, kind: 'tour' as const };
    await expect(
      stage.inside((tx) => program.get(SaveEvent).run(tx, { id, words, sale: null })),
    ).rejects.toMatchObject({ code: 'TRAVEL_NOT_STATED' });
  });
});
