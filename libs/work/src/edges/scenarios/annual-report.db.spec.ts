import { tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { Complain } from '../../actions/postings/complain.ts';
import { ReadAnnualReport } from '../../actions/postings/read-annual-report.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let elsewhere: PostingStage;

const at = (instant: string) => program.clock.set(new Date(instant));
const report = (of = stage) => of.inside((tx) => program.get(ReadAnnualReport).run(tx));
const complain = (postingId: string) =>
  stage.inside((tx) => program.get(Complain).run(tx, { postingId, kind: 'gone', words: '' }));
const until = (day: string) => ({ lastDay: tokyoDate(day) });

beforeAll(async () => {
  at('2026-04-01T00:00:00Z');
  stage = await setPostingStage(program, 'gaikyo');
  elsewhere = await setPostingStage(program, 'yosogaikyo');
  for (const one of [stage, elsewhere]) await one.number();
});

describe('the figures of the yearly report (職業安定法43条の5)', () => {
  it('count what was up on 1 June, whatever became of it since, and the year before that day', async () => {
    const [one, other]: Clerk[] = [await stage.company(), await stage.company()];
    await stage.up(one!, until('2026-05-31'));
    const hired = await stage.up(one!, { ...until('2026-06-01'), places: 1 });
    const closed = await stage.up(other!, until('2026-06-20'));
    const person = await stage.member();
    const applicationId = await stage.apply(person.memberId, hired);
    at('2026-06-01T14:59:00Z');
    await stage.turn(other!, closed, 'confirm');
    await complain(closed);
    for (const to of ['talking', 'offered', 'hired'] as const) await stage.move(one!, applicationId, to);
    at('2026-06-01T15:01:00Z');
    await complain(closed);
    await stage.turn(other!, closed, 'close');
    await stage.up(one!, until('2026-08-01'));
    expect(await report()).toEqual({
      ...{ number: '51-募-000123', day: '2026-06-01', due: '2026-08-31', people: 0 },
      postings: { openEnded: 1, fixedTerm: 0, outsourcing: 0 },
      ...{ companies: 1, applications: 1, hires: 1, complaints: 1 },
    });
    expect(await report(elsewhere)).toMatchObject({ companies: 0, applications: 0, hires: 0, complaints: 0 });
  });
});
