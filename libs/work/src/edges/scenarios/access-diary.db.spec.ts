import { NameMembers } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadAccessDiary } from '../../actions/diary/read-access-diary.ts';
import type { DiaryLine } from '../../actions/diary/read-access-diary.ts';
import { employmentStage } from './employment-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const minutes = (n: number) => new Date(opening.getTime() + n * 60_000);

let round = 0;
beforeEach(() => {
  program.clock.set(opening);
  round += 1;
});

/** A member who took a gig of employment, whose employer, desk and fellow members look at them a minute apart. */
async function lookedAt() {
  const stage = await setWorkStage(program, `diary${round}`);
  const company = await stage.company();
  const employ = employmentStage(program, stage, company);
  await employ.number('13-ユ-010000');
  const gigId = await employ.gig();
  const [{ memberId }, other] = [await stage.member(), await stage.member()];
  await employ.take(memberId, gigId);
  program.clock.set(minutes(1));
  await employ.workers(gigId);
  const name = (at: number, ids: string[], reason: string, role = 'staff') => {
    program.clock.set(minutes(at));
    const reader = { accountId: stage.deskId, role };
    return stage.inside((tx) => program.get(NameMembers).run(tx, ids, { reader, reason }));
  };
  const read = (of = memberId, first = 10, after: { at: Date; id: string } | null = null) =>
    stage.inside((tx) => program.get(ReadAccessDiary).run(tx, of, { first, after }));
  return { stage, memberId, other: other.memberId, name, read };
}

describe('the diary of who looked', () => {
  it('is one list: who, why, when and at what, of employers and of the desk', async () => {
    const { memberId, other, name, read } = await lookedAt();
    await name(2, [other, memberId], 'event:0190 crew');
    await name(3, [memberId], 'proxy', 'member');
    // Told with what was seen by talent, which keeps it under its consent.
    await name(4, [memberId], 'talent:accompany');
    expect((await read()).rows).toEqual([
      expect.objectContaining({ at: minutes(3), who: 'member', matter: 'proxy', reader: null, items: [] }),
      expect.objectContaining({
        ...{ at: minutes(2), who: 'secretariat', matter: 'events' },
        reader: expect.stringMatching(/^de•+@/),
      }),
      expect.objectContaining({
        ...{ at: minutes(1), who: 'company', recipient: '旅館やまなみ1', matter: 'employed' },
        ...{ reader: expect.stringContaining('•'), items: ['name', 'kana', 'email'] },
      }),
      expect.objectContaining({ at: opening, who: 'company', matter: 'contract', reader: null }),
    ]);
    expect((await read(other)).rows.map(({ matter }) => matter)).toEqual(['events']);
  });

  it('reads every line once, page by page, and nothing in another community', async () => {
    const { memberId, name, read } = await lookedAt();
    for (let at = 2; at < 9; at += 1)
      await name(at, [memberId], at % 2 === 0 ? 'event:0190' : 'work:payouts');
    const whole = (await read(memberId, 100)).rows;
    expect(whole).toHaveLength(9);
    const paged: DiaryLine[] = [];
    for (let goesOn = true; goesOn;) {
      const last = paged.at(-1);
      const page = await read(memberId, 2, last ? { at: last.at, id: last.id } : null);
      paged.push(...page.rows);
      goesOn = page.hasNext;
    }
    expect(paged).toEqual(whole);
    const elsewhere = await setWorkStage(program, `elsewhere${round}`);
    const found = await elsewhere.inside((tx) =>
      program.get(ReadAccessDiary).run(tx, memberId, { first: 10, after: null }),
    );
    expect(found).toEqual({ rows: [], hasNext: false });
  });
});
