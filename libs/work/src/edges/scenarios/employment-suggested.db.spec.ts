import { useProgram, useTestDatabase } from '@enishi/testing';
import { SuggestGigs } from '../../actions/matching/suggest-gigs.ts';
import { employmentStage } from './employment-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);

describe('edge 14: hours of employment in what is suggested', () => {
  it('are those by which taking is refused: a gig beyond eight hours of a day is not suggested, and it is said why', async () => {
    program.clock.set(opening);
    const stage = await setWorkStage(program, 'jikan');
    const employ = employmentStage(program, stage, await stage.company());
    const other = employmentStage(program, stage, await stage.company());
    await employ.number('01-ユ-300001');
    const early = await employ.gig({ from: '05:00', to: '09:00' });
    const noon = await other.gig({ from: '09:00', to: '12:45' });
    const evening = await employ.gig({ from: '18:00', to: '19:00' });
    const { memberId } = await stage.member();
    const codes = async () =>
      (await stage.inside((tx) => program.get(SuggestGigs).one(tx, memberId, evening))).hindrances.map(
        ({ code, facts }) => [code, facts['most']],
      );
    await employ.take(memberId, early);
    expect(await codes()).toEqual([]);
    await other.take(memberId, noon);
    expect(await codes()).toEqual([['EMPLOYED_DAY', 8]]);
    await expect(employ.take(memberId, evening)).rejects.toMatchObject({ code: 'WORKER_DAY_FULL' });
    const { suited } = await stage.inside((tx) => program.get(SuggestGigs).run(tx, memberId));
    expect(suited.map(({ gig }) => gig.id)).not.toContain(evening);
  });
});
