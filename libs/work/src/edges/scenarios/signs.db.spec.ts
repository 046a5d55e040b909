import { useProgram, useTestDatabase } from '@enishi/testing';
import { LookForSigns } from '../../actions/signs/look-for-signs.ts';
import { conditions, employmentStage } from './employment-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reason = '手順は依頼の内容として決めたもので、当日は指示しないため';

describe('gigs of 業務委託 before they go up', () => {
  let stage: WorkStage;
  let other: WorkStage;
  let company: { companyId: string; accountId: string };

  beforeAll(async () => {
    program.clock.set(opening);
    stage = await setWorkStage(program, 'signs');
    other = await setWorkStage(program, 'signs-elsewhere');
    company = await stage.company();
  });

  const looks = (id: string, of = stage) => of.inside((tx) => program.get(LookForSigns).ofRequest(tx, id));
  const onBoard = async (ids: string[]) =>
    (await stage.board()).filter(({ id }) => ids.includes(id)).map(({ id }) => id);

  it('are looked at for signs of employment, and stand still without a look, with decisive signs, and without a reason for others', async () => {
    const id = await stage.asked(company);
    const ids = await stage.cut(id, { days: 2 });
    for (const [signs, code] of [
      [null, 'GIG_SIGNS_MISSING'],
      [{ found: ['ordered', 'mixed'], reason }, 'GIG_SIGNS_DECISIVE'],
      [{ found: ['ordered', 'tools'], reason: '' }, 'GIG_SIGNS_REASON'],
    ] as const)
      await expect(stage.publish(id, '', { signs })).rejects.toMatchObject({ code });
    expect(await onBoard(ids)).toEqual([]);
    expect(await looks(id)).toEqual([]);

    await stage.publish(id, '', { signs: { found: ['tools', 'ordered'], reason } });
    expect((await onBoard(ids)).sort()).toEqual([...ids].sort());
    const [look] = await looks(id);
    expect(look).toMatchObject({
      ...{ found: ['ordered', 'tools'], verdict: 'some', reason },
      ...{ lookedBy: 'desk@signs.example.jp', lookedAt: opening },
    });
    expect([...look!.gigIds].sort()).toEqual([...ids].sort());
    await expect(looks(id, other)).rejects.toMatchObject({ code: 'HELP_NOT_FOUND' });
  });

  it('are looked at anew for what is cut later, and what was kept is never changed', async () => {
    const id = await stage.asked(company);
    await stage.cut(id);
    await stage.publish(id);
    const later = await stage.cut(id, { from: '13:00', to: '15:30' });
    await expect(stage.publish(id, '', { signs: null })).rejects.toMatchObject({ code: 'GIG_SIGNS_MISSING' });
    await stage.publish(id, '', { signs: { found: ['rules'], reason } });
    expect((await looks(id)).map(({ gigIds }) => gigIds)).toContainEqual(later);
    expect(await looks(id)).toHaveLength(2);
    await expect(
      stage.inside((tx) => tx.query(`update work.signs_look set verdict = 'none'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('are none where tax would be withheld from the reward, and employment is asked neither', async () => {
    const id = await stage.asked(company);
    await expect(stage.cut(id, { rewardKind: 'lecture', reward: 0 })).rejects.toMatchObject({
      code: 'GIG_REWARD_WRONG',
      others: [{ code: 'GIG_KIND_WITHHELD' }],
    });
    await expect(stage.cut(id, { rewardKind: 'translation' })).rejects.toMatchObject({
      ...{ code: 'GIG_KIND_WITHHELD', facts: { field: 'rewardKind' } },
    });
    await employmentStage(program, stage, company).number('13-ユ-300045');
    await stage.cut(id, { employment: conditions });
    await stage.publish(id, '', { signs: null });
    expect(await looks(id)).toEqual([]);
  });
});
