import { tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { placeAccepted } from '../../work.events.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'waza');
});

describe('work that a company accepted', () => {
  it('is one line of the person’s record in the same transaction, under the names of the gig and the company', async () => {
    const company = await stage.company();
    const [gigId] = await stage.gigs(company);
    const { memberId } = await stage.member();
    const assignmentId = await stage.take(memberId, gigId!);
    const { skillId } = stage.form;
    const accept = () =>
      stage.inside((tx) =>
        tx.emit(placeAccepted, {
          ...{ assignmentId, gigId: gigId!, companyId: company.companyId, memberId, skillId },
          ...{ minutes: 150, workedOn: tokyoDate('2026-12-28') },
        }),
      );
    await Promise.all([accept(), accept()]);
    expect(
      await database.look(
        `select kind, source_ref, occasion_ref, skill_id, company_id, company_name, own_company, what_ja, minutes, occurred_on::text, recorded_by
           from talent.skill_evidence where member_id = $1`,
        [memberId],
      ),
    ).toEqual([
      {
        ...{ kind: 'gig', source_ref: assignmentId, occasion_ref: gigId, skill_id: skillId, minutes: 150 },
        ...{ company_id: company.companyId, company_name: expect.stringContaining('旅館やまなみ') },
        ...{ own_company: false, what_ja: 'シーツ交換', occurred_on: '2026-12-28', recorded_by: null },
      },
    ]);
  });
});
