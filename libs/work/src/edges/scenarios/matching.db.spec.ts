import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { reasonsOf } from '../../domain/matching/match-reason.ts';
import type { TermLine } from '../../domain/matching/match-terms.ts';
import { days, matchingOn } from './matching-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let matching: ReturnType<typeof matchingOn>;
let skillIds: string[];

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'musubu');
  company = await stage.company();
  matching = matchingOn(program, stage, database);
  skillIds = (await matching.skills()).map(({ id }) => id);
});
beforeEach(() => program.clock.set(opening));
/** Each case has the board to itself. */
afterEach(() => database.look(`update work.gig set state = 'closed' where state = 'open'`));

const gig = async (more: Parameters<WorkStage['gigs']>[1] = {}) => (await stage.gigs(company, more))[0]!;
const codes = (of: { hindrances: { code: string }[] }[]) =>
  of.flatMap(({ hindrances }) => hindrances.map(({ code }) => code));

describe('gigs that suit a member', () => {
  it('stand on the board with reasons that were kept and can be said again', async () => {
    const [fit, other] = [
      await gig(),
      await gig({ title: '配膳', skillId: skillIds[1]!, from: '13:00', to: '15:00' }),
    ];
    const { memberId } = await stage.member();
    // Monday morning.
    await matching.says(memberId, { skillIds: [skillIds[0]!], areas: ['01206'], slots: [0] });
    const { suited, hindered } = await matching.suggested(memberId);
    expect(suited.map((one) => one.gig.id)).toEqual([fit, other]);
    expect(hindered).toEqual([]);
    const said = reasonsOf(suited[0]!.score.lines).map(({ text }) => text.ja);
    expect(said.slice(0, 2)).toEqual(['登録した地域でのしごとです', '「清掃」ができると登録しています']);
    expect(said).toContain('都合がよいと登録した時間です');
    await matching.suggested(memberId);
    const kept = await database.look<{ score: number; terms: TermLine[] }>(
      'select score, terms from work.gig_impression where member_id = $1 and gig_id = $2',
      [memberId, fit],
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]!.terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(kept[0]!.score);
    expect(reasonsOf(kept[0]!.terms).map(({ text }) => text.ja)).toEqual(said);
  });

  it('are also there for who has said nothing yet', async () => {
    await gig();
    const { memberId } = await stage.member();
    const { suited } = await matching.suggested(memberId);
    expect(suited).toHaveLength(1);
    expect(reasonsOf(suited[0]!.score.lines).length).toBeGreaterThan(0);
  });

  it('are left out with the reason and the way to clear it', async () => {
    const [taken, across] = [await gig(), await gig({ title: '配膳' })];
    const { memberId } = await stage.member();
    await matching.says(memberId, { areas: ['01206'] });
    await stage.take(memberId, taken);
    const { suited, hindered } = await matching.suggested(memberId);
    expect(suited).toEqual([]);
    expect(hindered.map((one) => [one.gig.id, one.hindrances[0]])).toEqual([
      [across, { code: 'OVERLAP', facts: { title: 'シーツ交換' } }],
    ]);
    expect(codes([await matching.suggestedOne(memberId, taken)])).toEqual(['OWN_PLACE']);
    await matching.says(memberId, { roles: ['staff'] });
    expect(codes([await matching.suggestedOne(memberId, across)])).toEqual(['OVERLAP', 'NO_GIG_ROLE']);
    const young = await stage.member('2012-04-02');
    expect(codes([await matching.suggestedOne(young.memberId, across)])).toEqual(['UNDER_AGE']);
    await expect(matching.suggestedOne(memberId, memberId)).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
  });

  it('do not change with birth, prefecture, tie or plan of the person, and no statement asks for such things', async () => {
    const id = await gig();
    const { memberId } = await stage.member();
    await matching.says(memberId, { skillIds, areas: ['01206'] });
    const before = (await matching.suggestedOne(memberId, id)).score;
    await database.look(
      `update membership.member set birth_date = '1951-01-01', prefecture = '43', tie = '別の土地' where id = $1`,
      [memberId],
    );
    await database.look(
      `update membership.membership set plan_key = 'premium', price = 99000 where member_id = $1`,
      [memberId],
    );
    expect((await matching.suggestedOne(memberId, id)).score).toEqual(before);
    const stores = [
      '../../store/matching/match.store.ts',
      '../../../../talent/src/store/match-facts.store.ts',
    ];
    for (const store of stores) {
      const sql = [...readFileSync(join(__dirname, store), 'utf8').matchAll(/`[^`]*`/g)].join('\n');
      expect(sql).toMatch(/select/);
      expect(sql).not.toMatch(
        /sex|gender|birth|\bage\b|national|disab|photo|portrait|picture|income|plan|price|member\.member/i,
      );
    }
  });
});

describe('hours a week that a member set (edge 15)', () => {
  it('refuse what goes beyond, in any seven days, and nothing else', async () => {
    const [one, two, three] = [
      await gig(),
      await gig({ firstDay: days.first, from: '13:00', to: '15:30' }),
      await gig({ firstDay: days.later }),
    ];
    const { memberId } = await stage.member();
    await matching.limits(memberId, '4');
    await stage.take(memberId, one);
    await expect(stage.take(memberId, two)).rejects.toMatchObject({
      ...{ code: 'GIG_OVER_OWN_HOURS', facts: { hours: 5, most: 4 } },
    });
    expect(codes([await matching.suggestedOne(memberId, two)])).toEqual(['WEEKLY_CAP']);
    await stage.take(memberId, three);
    await matching.limits(memberId, '28');
    await stage.take(memberId, two);
    expect(await stage.own(memberId)).toHaveLength(3);
  });

  it('are of the person alone, and wrong ones save nothing', async () => {
    const { memberId } = await stage.member();
    await expect(matching.limits(memberId, '0')).rejects.toMatchObject({ code: 'GIG_HOURS_CAP_WRONG' });
    expect(await matching.wishes(memberId)).toMatchObject({
      weeklyMinutes: null,
      yearlyYen: null,
      earned: 0,
    });
    await matching.limits(memberId, '２８時間', '１０３万');
    expect(await matching.wishes(memberId)).toMatchObject({ weeklyMinutes: 1680, yearlyYen: 1_030_000 });
  });
});

describe('whom the desk may ask', () => {
  it('is who let the secretariat read their record, by reasons and without a name; a stop is the end of it', async () => {
    const id = await gig();
    const [able, unasked] = [await stage.member(), await stage.member()];
    const record = await matching.says(able.memberId, { skillIds: [skillIds[0]!], areas: ['01206'] });
    await matching.says(unasked.memberId, { skillIds: [skillIds[0]!] }, false);
    const { candidates, found, waves } = await matching.candidates(id);
    const mine = candidates.find(({ recordId }) => recordId === record)!;
    expect(candidates.some(({ memberId }) => memberId === unasked.memberId)).toBe(false);
    expect(found).toBe(candidates.length);
    expect(waves).toMatchObject([{ number: 1, sentAt: null }]);
    expect(mine.hindrances.map(({ code }) => code)).toEqual(['NO_CONSENT']);
    expect(mine.score.lines[0]).toMatchObject({ term: 'skill', facts: { kind: 'said' } });
    await database.look(
      `update talent.consent set state = 'withdrawn', ended_at = given_at where member_id = $1`,
      [able.memberId],
    );
    expect((await matching.candidates(id)).candidates.map(({ recordId }) => recordId)).not.toContain(record);
    await expect(matching.word(id, record, 'ぜひ')).rejects.toMatchObject({
      code: 'GIG_CANDIDATE_NOT_FOUND',
    });
  });

  it('gets a line of the coordinator above the reasons, and is put first only with a reason that is kept', async () => {
    const id = await gig();
    const [better, worse] = [await stage.member(), await stage.member()];
    await matching.says(better.memberId, { skillIds: [skillIds[0]!], areas: ['01206'], slots: [0] });
    const second = await matching.says(worse.memberId, { areas: ['01206'] });
    const rank = (await matching.candidates(id)).candidates.find(({ recordId }) => recordId === second)!.rank;
    expect(rank).toBeGreaterThan(1);
    await matching.word(id, second, '先日の配膳が とても助かりました');
    await expect(matching.place(id, second, null)).rejects.toMatchObject({
      code: 'GIG_PLACING_REASON_MISSING',
    });
    await matching.place(id, second, 'wants_to_learn');
    await matching.place(id, second, 'their_turn');
    const [first] = (await matching.candidates(id)).candidates;
    expect(first).toMatchObject({
      recordId: second,
      placed: true,
      rank,
      word: '先日の配膳が とても助かりました',
    });
    const { suited } = await matching.suggested(worse.memberId);
    expect(suited[0]).toMatchObject({ word: '先日の配膳が とても助かりました' });
    expect(
      await database.look(
        'select placed_rank rank, placed_reason reason from work.gig_pick where gig_id = $1',
        [id],
      ),
    ).toEqual([{ rank, reason: 'wants_to_learn' }]);
    await matching.word(id, second, '');
    expect((await matching.suggested(worse.memberId)).suited[0]).toMatchObject({ word: null });
  });
});
