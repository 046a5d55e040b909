import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { TicketingModule } from '@enishi/ticketing';
import { ReadRelatedPeople } from '../../actions/read-related-people.ts';
import { InsightsModule } from '../../insights.module.ts';
import { participantStage } from './participant-stage.ts';

const database = useTestDatabase();
const program = useProgram(database, { modules: [InsightsModule, TicketingModule] });
const stage = participantStage(program);
const { member, publish, orders, ordersAsGuest, comeIn, aNew, inside } = stage;

const related = (month = '2026-05') => inside((tx) => program.get(ReadRelatedPeople).run(tx, month));
const nobody = { people: 0, members: 0, guests: 0, sent: 0, untraced: 0, companions: 0 };

beforeEach(async () => {
  program.clock.set(new Date('2026-05-01T03:00:00Z'));
  await stage.found();
});

describe('関係人口', () => {
  it('counts somebody once over all events, as guest and then as member, and who came along apart', async () => {
    const [first, second, third] = [
      await publish('2026-05-05'),
      await publish('2026-05-10'),
      await publish('2026-05-20'),
    ];
    expect(await related()).toMatchObject({ ...nobody, registered: 0 });
    const email = aNew('mio');
    await comeIn(await ordersAsGuest(email, first, 3), 3);
    await comeIn(await ordersAsGuest(email, second, 2), 2);
    expect(await related()).toMatchObject({ ...nobody, people: 1, guests: 1, companions: 2, registered: 0 });
    const mio = await member({ email: email.toUpperCase() });
    await comeIn(await orders(mio, third));
    expect(await related()).toMatchObject({ ...nobody, people: 1, members: 1, companions: 2, registered: 1 });
    await comeIn(await ordersAsGuest(aNew('jun'), third));
    await member();
    expect(await related()).toMatchObject({
      ...{ ...nobody, people: 2, members: 1, guests: 1, companions: 2, registered: 2 },
    });
  });

  it('counts who came, in the twelve months up to the one shown, and not who stayed away', async () => {
    const [evening, away] = [await publish('2026-05-31'), await publish('2026-05-10')];
    const mio = await member();
    await comeIn(await orders(mio, evening));
    await orders(await member(), away);
    expect(await related('2026-05')).toMatchObject({ people: 1, members: 1, registered: 2 });
    program.clock.set(new Date('2027-07-01T03:00:00Z'));
    for (const [month, people] of [
      ['2026-04', 0],
      ['2026-05', 1],
      ['2027-04', 1],
      ['2027-05', 0],
    ] as const)
      expect((await related(month)).people).toBe(people);
    await expect(related('2027-08')).rejects.toMatchObject({ code: 'MONTH_IN_FUTURE' });
  });

  it('does not take guests of whom no address is left for one person, nor for people', async () => {
    const evening = await publish('2026-05-10');
    for (const email of [aNew('a'), aNew('b'), aNew('c')]) await comeIn(await ordersAsGuest(email, evening));
    await database.look(
      `update ticketing.guest set email = null, search_keys = '{}' where id in (
         select id from ticketing.guest where community_id = $1 order by id limit 2)`,
      [stage.community()],
    );
    expect(await related()).toMatchObject({ ...nobody, people: 1, guests: 1, untraced: 2 });
  });

  it('counts entries that were merged once, keeps to its community, and asks twice however many came', async () => {
    const evening = await publish('2026-05-10');
    const [kept, double] = [await member(), await member()];
    for (const one of [kept, double]) await comeIn(await orders(one, evening));
    await database.look('update membership.member set merged_into = $1 where id = $2', [kept, double]);
    const { statements } = await countStatements(() => related());
    expect(await related()).toMatchObject({ people: 1, members: 1 });
    expect(statements.length).toBe(
      2 + (await countStatements(() => inside(() => Promise.resolve()))).statements.length,
    );
    await stage.found();
    expect(await related()).toMatchObject({ ...nobody, registered: 0 });
  });
});
