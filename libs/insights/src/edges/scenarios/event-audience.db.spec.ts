import { newId } from '@enishi/kernel';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { TicketingModule } from '@enishi/ticketing';
import { ReadEventAudience } from '../../actions/read-event-audience.ts';
import { InsightsModule } from '../../insights.module.ts';
import { participantStage } from './participant-stage.ts';

const database = useTestDatabase();
const program = useProgram(database, { modules: [InsightsModule, TicketingModule] });
const stage = participantStage(program);
const { member, publish, orders, ordersAsGuest, comeIn, aNew, inside } = stage;

const audience = (eventId: string) => inside((tx) => program.get(ReadEventAudience).run(tx, eventId));
const told = async (eventId: string) => {
  const { areas, all } = await audience(eventId);
  return [...areas, all].map(({ name, total: { applied, came } }) => [name.ja, applied, came]);
};

beforeEach(async () => {
  program.clock.set(new Date('2026-05-01T03:00:00Z'));
  await stage.found();
});

describe('an event as it is reported to a municipality', () => {
  it('counts who applied and whom the door let in: members by where they live, guests, and those who came along', async () => {
    const evening = await publish('2026-05-10');
    for (let at = 0; at < 8; at += 1) {
      const order = await orders(await member({ municipality: '01206' }), evening, 2);
      if (at < 6) expect(await comeIn(order, 2)).toEqual(['admitted', 'admitted']);
    }
    for (let at = 0; at < 6; at += 1) {
      const order = await orders(await member({ prefecture: '13', born: '1950-01-01' }), evening);
      if (at < 5) await comeIn(order);
    }
    for (let at = 0; at < 7; at += 1) {
      const order = await ordersAsGuest(aNew('guest'), evening);
      if (at < 5) await comeIn(order);
    }
    expect(await told(evening.eventId)).toEqual([
      ['釧路市', 8, 6],
      ['東京都', 6, 5],
      ['同行者・会社からの参加者（未回答）', 8, 6],
      ['ゲスト（未回答）', 7, 5],
      ['合計', 29, 22],
    ]);
    expect(await audience(evening.eventId)).toMatchObject({
      ...{ day: '2026-05-10', newcomers: 14 },
      people: {
        member: { applied: 14, came: 11 },
        guest: { applied: 7, came: 5 },
        companion: { applied: 8, came: 6 },
      },
      sides: {
        inside: { applied: 8, came: 6 },
        outside: { applied: 6, came: 5 },
        unsaid: { applied: 15, came: 11 },
      },
    });
  });

  it('counts each once at all its dates, and along with them as many as came at one date', async () => {
    const both = await publish('2026-05-10', '2026-05-11');
    for (let at = 0; at < 5; at += 1) {
      const memberId = await member();
      await comeIn(await orders(memberId, both, 3, 0), 2);
      await comeIn(await orders(memberId, both, 2, 1), 2);
    }
    expect(await told(both.eventId)).toEqual([
      ['北海道（市町村は未回答）', 5, 5],
      ['同行者・会社からの参加者（未回答）', 10, 5],
      ['合計', 15, 10],
    ]);
  });

  it('knows who ordered as a guest by the address of a member, and twice under one address, as one', async () => {
    const evening = await publish('2026-05-10', '2026-05-11');
    for (let at = 0; at < 5; at += 1) {
      const email = aNew('double');
      await orders(await member({ email, prefecture: '13' }), evening);
      await ordersAsGuest(email.toUpperCase(), evening, 1, 1);
      const guest = aNew('guest');
      await ordersAsGuest(guest, evening, 1, 0);
      await ordersAsGuest(guest, evening, 1, 1);
    }
    expect(await told(evening.eventId)).toEqual([
      ['東京都', 5, 0],
      ['ゲスト（未回答）', 5, 0],
      ['合計', 10, 0],
    ]);
  });

  it('tells newcomers from those who were there before, and leaves out what was cancelled', async () => {
    const [before, evening] = [await publish('2026-05-05'), await publish('2026-05-10')];
    for (let at = 0; at < 13; at += 1) {
      const memberId = await member({ prefecture: '13' });
      if (at < 5) await orders(memberId, before);
      const order = await orders(memberId, evening);
      if (at === 12)
        await database.look(`update ticketing.ticket set state = 'cancelled' where order_id = $1`, [order]);
    }
    expect(await audience(evening.eventId)).toMatchObject({ newcomers: 7, all: { total: { applied: 12 } } });
    expect(await audience(before.eventId)).toMatchObject({ newcomers: 5, all: { total: { applied: 5 } } });
  });

  it('keeps of an erased member the prefecture alone', async () => {
    const evening = await publish('2026-05-10');
    for (let at = 0; at < 6; at += 1) await orders(await member({ prefecture: '13' }), evening);
    await database.look(
      `update membership.member set erased_on = '2026-05-02', birth_date = '1900-01-01', email = '' where community_id = $1`,
      [stage.community()],
    );
    const { areas } = await audience(evening.eventId);
    expect(areas.map(({ name, ages }) => [name.ja, ages.at(-1)!.applied])).toEqual([['東京都', 6]]);
  });

  it('is of an event of this community, and asks as much of many people as of none', async () => {
    const evening = await publish('2026-05-10');
    const none = await countStatements(() => audience(evening.eventId));
    for (let at = 0; at < 3; at += 1) await orders(await member(), evening);
    const some = await countStatements(() => audience(evening.eventId));
    expect(some.statements).toHaveLength(none.statements.length);
    await stage.found();
    await expect(audience(evening.eventId)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await expect(audience(newId())).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
});
