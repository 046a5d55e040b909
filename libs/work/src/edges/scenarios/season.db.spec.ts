import { tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadSeason } from '../../actions/remake/read-season.ts';
import { SayBusyWeeks } from '../../actions/remake/say-busy-weeks.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'kanhan');
});

const season = (of: WorkStage = stage) => of.inside((tx) => program.get(ReadSeason).run(tx));
const say = (of: { companyId: string; accountId: string }, weeks: number[], months: number[] = []) =>
  stage.inside((tx) => program.get(SayBusyWeeks).run(tx, of, { weeks, months }));

describe('the season calendar', () => {
  it('shows what companies need side by side, what is open, and how one person goes on from one to another', async () => {
    const [inn, farm, quiet] = [await stage.company(), await stage.company(), await stage.company()];
    const [first] = await stage.gigs(inn, { days: 2, places: 2 });
    await stage.asked(inn, { hours: 12, fromDay: tokyoDate('2027-01-05') });
    const { memberId } = await stage.member();
    await stage.take(memberId, first!);
    const [off] = await stage.gigs(farm, { firstDay: tokyoDate('2027-01-08'), places: 1 });
    await stage.callOff(off!);
    await say(inn, [52], [1]);
    await say(farm, [], [2, 3]);
    const { months, companies, years } = await season();
    expect(months).toHaveLength(12);
    expect(companies.map(({ id }) => id)).toEqual([inn.companyId, farm.companyId]);
    expect(companies.map(({ id }) => id)).not.toContain(quiet.companyId);
    const [december, january] = companies[0]!.cells;
    expect(december).toEqual({
      ...{ month: '2026-12', requests: 1, uncut: 0, gigs: 2, minutes: 600, open: 450, busyWeeks: 1 },
    });
    expect(january).toMatchObject({ requests: 1, uncut: 12, gigs: 0, busyWeeks: 5 });
    expect(companies[1]!.cells[1]).toMatchObject({ gigs: 0, minutes: 0 });
    expect(companies[1]!.weeks).toHaveLength(8);
    const [year] = years;
    expect(year!.stretches.map(({ companyId }) => companyId).slice(0, 2)).toEqual([
      ...[inn.companyId, farm.companyId],
    ]);
    expect(year!.stretches[0]!.company).toContain('旅館やまなみ');
  });

  it('keeps what was said last, of whoever acts for the company, in this community alone', async () => {
    const [company, other] = [await stage.company(), await stage.company()];
    await say(company, [1]);
    await say(company, [20, 21]);
    const read = stage.inside((tx) => program.get(SayBusyWeeks).read(tx, company));
    expect(await read).toEqual([20, 21]);
    await expect(say({ ...company, accountId: other.accountId }, [1])).rejects.toMatchObject({
      code: 'COMPANY_NOT_FOUND',
    });
    await expect(say(company, [53])).rejects.toMatchObject({ code: 'SEASON_WEEKS_WRONG' });
    const elsewhere = await setWorkStage(program, 'betsu');
    expect((await season(elsewhere)).companies).toEqual([]);
  });
});
