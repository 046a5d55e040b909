import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AskForHelp } from '../../actions/ask-for-help.ts';
import { doingOn, morning } from './doing-stage.ts';
import { payStage } from './pay-stage.ts';
import { help, opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'shikkou');
});
beforeEach(() => program.clock.set(opening));

/** A plan of a company from a day on until another, before which it ends. */
const plan = (companyId: string, untilDay: string | null) =>
  database.look(
    `insert into membership.company_holding (id, community_id, company_id, plan_key, plan_version, interval, amount, from_day, until_day, end_told, updated_at)
     values ($1, $2, $3, 'corp', 1, 'year', 66000, '2025-12-10', $4, false, now())`,
    [newId(), stage.communityId, companyId, untilDay],
  );

describe('edge 13: a company whose plan lapses while its gigs are under way', () => {
  it('asks for nothing new and puts nothing on the board, while everything that was promised goes on to its reward', async () => {
    const company = await stage.company();
    await plan(company.companyId, '2026-12-10');
    const [gigId] = await stage.gigs(company, { places: 2 });
    const drafts = await stage.asked(company);
    await stage.cut(drafts);
    const people = [await stage.member(), await stage.member()];
    const first = await stage.take(people[0]!.memberId, gigId!);

    program.clock.set(new Date('2026-12-10T03:00:00Z'));
    const again = { ...company, accountId: stage.deskId };
    for (const begins of [
      () => stage.asked(company),
      () => stage.inside((tx) => program.get(AskForHelp).atDesk(tx, again, help)),
      () => stage.publish(drafts),
    ])
      await expect(begins()).rejects.toMatchObject({ code: 'HELP_PLAN_ENDED' });
    const second = await stage.take(people[1]!.memberId, gigId!);

    const doing = doingOn(program, stage, database);
    program.clock.set(morning.over);
    for (const [at, placeId] of [first, second].entries()) {
      await doing.byHand(placeId);
      await doing.report(people[at]!.memberId, placeId);
      await doing.accept(company, placeId);
    }
    const pay = payStage(program, stage, company);
    for (const { memberId } of people)
      expect((await pay.own(memberId)).payouts).toMatchObject([{ amount: 3000, state: 'accrued' }]);
    expect(await pay.faults()).toEqual([]);
  });

  it.each([
    ['never had a plan', null],
    ['has one in force', '2027-12-10'],
  ])('does not concern a company that %s', async (_, untilDay) => {
    const company = await stage.company();
    if (untilDay) await plan(company.companyId, untilDay);
    program.clock.set(new Date('2026-12-10T03:00:00Z'));
    await stage.gigs(company);
  });

  it('asks again once it has a plan anew', async () => {
    const company = await stage.company();
    await plan(company.companyId, '2026-11-30');
    await expect(stage.asked(company)).rejects.toMatchObject({ code: 'HELP_PLAN_ENDED' });
    await plan(company.companyId, null);
    await stage.gigs(company);
  });
});
