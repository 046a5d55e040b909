import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadCompanyRecords } from '../../actions/read-company-records.ts';
import { doingOn, morning } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const weekLater = new Date(morning.over.getTime() + 8 * 86_400_000);
let stage: WorkStage;
let elsewhere: WorkStage;
let doing: ReturnType<typeof doingOn>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'jisseki');
  elsewhere = await setWorkStage(program, 'yosojisseki');
  doing = doingOn(program, stage, database);
});
beforeEach(() => program.clock.set(opening));

const recordOf = (companyId: string, at = stage) =>
  at.inside((tx) => program.get(ReadCompanyRecords).run(tx, [companyId]));

/** So many people work for the company, and all of them evaluate it. */
async function evaluated(company: { companyId: string; accountId: string }, people: number): Promise<void> {
  program.clock.set(opening);
  const [gigId] = await stage.gigs(company, { places: 10 });
  const places: { memberId: string; id: string }[] = [];
  for (let person = 0; person < people; person += 1) {
    const { memberId } = await stage.member();
    places.push({ memberId, id: await stage.take(memberId, gigId!) });
  }
  program.clock.set(morning.halfPast);
  const { picture: code } = await doing.codes(gigId!);
  for (const { memberId, id } of places) await doing.checkIn(memberId, { id, code });
  program.clock.set(morning.over);
  for (const { memberId, id } of places) {
    await doing.report(memberId, id);
    await doing.accept(company, id);
    await doing.workerSays(memberId, id);
  }
}

describe('the companies’ side of the ledger', () => {
  it('shows nothing before five people have spoken and the days of silence are over, and counts what they said', async () => {
    const company = await stage.company();
    expect(await recordOf(company.companyId)).toEqual([]);
    await evaluated(company, 4);
    program.clock.set(weekLater);
    expect(await recordOf(company.companyId)).toEqual([{ companyId: company.companyId, shares: null }]);
    await evaluated(company, 1);
    expect(await recordOf(company.companyId)).toEqual([]);
    program.clock.set(weekLater);
    expect(await recordOf(company.companyId)).toEqual([
      {
        companyId: company.companyId,
        shares: { evaluations: 5, people: 5, clear: 100, onTime: 100, again: 100 },
      },
    ]);
    for (const [id, at] of [
      [company.companyId, elsewhere],
      [newId(), stage],
      ['no-id', stage],
    ] as const)
      await expect(recordOf(id, at)).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  it('edge 21: counts who was erased as one, so that nobody’s going shows what they said', async () => {
    const company = await stage.company();
    await evaluated(company, 5);
    await database.look(
      `update work.assignment a set member_id = null, giver_id = null from work.gig g
        where g.id = a.gig_id and g.company_id = $1 and a.place < 3`,
      [company.companyId],
    );
    program.clock.set(weekLater);
    expect(await recordOf(company.companyId)).toEqual([{ companyId: company.companyId, shares: null }]);
  });
});
