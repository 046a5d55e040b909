import { useProgram, useTestDatabase } from '@enishi/testing';
import { KeepTemplate } from '../../actions/remake/keep-template.ts';
import { TakeGig } from '../../actions/take-gig.ts';
import { employmentStage } from './employment-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);

describe('a gig of employment', () => {
  it('is taken by nobody else’s word, since its employer is told who comes, and makes no template', async () => {
    program.clock.set(opening);
    const stage = await setWorkStage(program, 'jibunde');
    const employ = employmentStage(program, stage, await stage.company());
    await employ.number('01-ユ-300001');
    const gigId = await employ.gig();
    const { memberId } = await stage.member();
    const wish = { memberId, gigId, agreed: true, onWord: true, locale: 'ja' as const };
    await expect(stage.inside((tx) => program.get(TakeGig).run(tx, wish))).rejects.toMatchObject({
      code: 'GIG_OWN_CONSENT',
    });
    expect(await database.look('select 1 from work.assignment where gig_id = $1', [gigId])).toEqual([]);
    await expect(stage.inside((tx) => program.get(KeepTemplate).start(tx, gigId))).rejects.toMatchObject({
      code: 'TEMPLATE_NOT_OF_EMPLOYMENT',
    });
  });
});
