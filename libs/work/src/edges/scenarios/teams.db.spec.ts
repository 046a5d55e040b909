import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { WaitForGig } from '../../actions/remake/wait-for-gig.ts';
import { teamStage } from './team-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
const { gather, join, leaveTeam, stay, lapse, team, teamsOf, teamsAtDesk } = teamStage(program, () => stage);

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'nakama');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const later = (minutes: number) => program.clock.set(new Date(opening.getTime() + minutes * 60_000));
const friends = () => Promise.all(Array.from({ length: 3 }, () => stage.member()));
const gig = async (more = {}) => (await stage.gigs(company, { places: 3, ...more }))[0]!;
const taken = async (memberId: string) =>
  (await stage.own(memberId)).map(({ assignment }) => assignment.state);
const mails = async (email: string) => {
  await program.runReactions();
  const sent = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1',
    [email],
  );
  return sent.map(({ text }) => text).join('\n');
};

/** Three of three who have a gig together. */
async function whole(more: { whole?: boolean } = {}) {
  const [a, b, c] = await friends();
  const gigId = await gig();
  const code = await gather(a!.memberId, gigId, more);
  await join(b!.memberId, code);
  await join(c!.memberId, code);
  return { a: a!, b: b!, c: c!, gigId, code };
}

describe('edge 16: three friends or not at all', () => {
  it('have nothing before the last said yes on their own; then each has a place with terms of their own', async () => {
    const [a, b, c] = await friends();
    const gigId = await gig();
    const code = await gather(a!.memberId, gigId);
    expect(await gather(a!.memberId, gigId)).toBe(code);
    await expect(join(b!.memberId, code, false)).rejects.toMatchObject({ code: 'GIG_TERMS_UNREAD' });
    expect(await join(b!.memberId, `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)).toBe(false);
    expect(await join(b!.memberId, code)).toBe(false);
    expect([await taken(a!.memberId), await taken(b!.memberId)]).toEqual([[], []]);
    expect(await team(code)).toMatchObject({
      said: 2,
      size: 3,
      phase: 'gathering',
      own: false,
      placeId: null,
    });
    // The places are kept from others meanwhile.
    const other = await stage.member();
    await expect(stage.take(other.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_KEPT' });
    expect(await join(c!.memberId, code)).toBe(true);
    for (const { memberId, email } of [a!, b!, c!]) {
      const [own] = await stage.own(memberId);
      expect(own!.assignment.state).toBe('taken');
      expect(own!.terms.lines.some(({ text }) => text.includes('山田'))).toBe(true);
      expect(await mails(email)).toContain('取引条件');
    }
    expect(await team(code, b!.memberId)).toMatchObject({
      said: 3,
      phase: 'complete',
      own: true,
      founder: false,
    });
    await expect(join(other.memberId, code)).rejects.toMatchObject({ code: 'TEAM_FULL' });
    expect(await join(c!.memberId, code)).toBe(true);
  });

  it('have nothing when the time is over: all kept places are free, those who wait are offered them, and they are told', async () => {
    const [a, b, c] = await friends();
    const waits = await stage.member();
    const gigId = await gig();
    const code = await gather(a!.memberId, gigId);
    await join(b!.memberId, code);
    await stage.inside((tx) => program.get(WaitForGig).run(tx, waits.memberId, gigId));
    later(121);
    await expect(join(c!.memberId, code)).rejects.toMatchObject({ code: 'TEAM_OVER' });
    await lapse();
    await lapse();
    expect(await team(code)).toMatchObject({ phase: 'lapsed' });
    expect([await taken(a!.memberId), await taken(b!.memberId)]).toEqual([[], []]);
    expect(await mails(b!.email)).toContain('組がそろいませんでした');
    const offered = await stage.inside((tx) => program.get(WaitForGig).read(tx, waits.memberId, gigId));
    expect(offered.heldUntil).not.toBeNull();
    await stage.take(c!.memberId, gigId);
  });

  it('are left by one alone, who frees a seat, or dropped by whoever began', async () => {
    const [a, b, c] = await friends();
    const gigId = await gig();
    const code = await gather(a!.memberId, gigId);
    await join(b!.memberId, code);
    await leaveTeam(b!.memberId, code);
    expect(await team(code)).toMatchObject({ said: 1, phase: 'gathering' });
    await leaveTeam(a!.memberId, code);
    await leaveTeam(a!.memberId, code);
    await expect(join(c!.memberId, code)).rejects.toMatchObject({ code: 'TEAM_OVER' });
    await stage.take(c!.memberId, gigId);
    const again = await gather(a!.memberId, gigId, { size: 2 });
    await leaveTeam(a!.memberId, again);
    await expect(gather(a!.memberId, gigId, { size: 2 })).rejects.toMatchObject({ code: 'TEAM_TOO_OFTEN' });
  });

  it('cannot be in two places: neither beside a gig of their own nor beside another team', async () => {
    const [a, b] = await friends();
    const own = await gig({ title: '配膳の準備', from: '10:00', to: '12:00' });
    await stage.take(a!.memberId, own);
    const gigId = await gig();
    await expect(gather(a!.memberId, gigId)).rejects.toMatchObject({
      ...{ code: 'GIG_OVERLAPS', facts: { title: '配膳の準備' } },
    });
    const code = await gather(b!.memberId, gigId, { size: 2 });
    await expect(stage.take(b!.memberId, own)).rejects.toMatchObject({ code: 'GIG_OVERLAPS' });
    await expect(stage.take(b!.memberId, gigId)).rejects.toMatchObject({ code: 'TEAM_OWN' });
    await expect(gather(b!.memberId, own)).rejects.toMatchObject({ code: 'TEAM_NO_ROOM' });
    await leaveTeam(b!.memberId, code);
    await stage.take(b!.memberId, own);
  });

  it('wait on where one of them cannot come any more when the last says yes; that one is told, and nobody has a place', async () => {
    const [a, b, c] = await friends();
    const gigId = await gig();
    const code = await gather(a!.memberId, gigId);
    await join(b!.memberId, code);
    await stage.inside((tx) =>
      tx.query(
        `insert into work.gig_wish (community_id, member_id, weekly_minutes, changed_at) values ($1, $2, 60, now())`,
        [tx.community, b!.memberId],
      ),
    );
    expect(await join(c!.memberId, code)).toBe(false);
    expect(await team(code)).toMatchObject({ said: 2, phase: 'gathering' });
    expect(await mails(b!.email)).toContain('組から外れました');
    const fourth = await stage.member();
    expect(await join(fourth.memberId, code)).toBe(true);
    expect(await taken(b!.memberId)).toEqual([]);
  });

  it.each([
    [true, 'それでも来られますか', true],
    [false, '組の1人が来られなくなりました', false],
  ])(
    'keep their places when one steps back later: asked if all or none (%s), else told',
    async (all, words, asked) => {
      const { a, b, c, code } = await whole({ whole: all });
      const [own] = await stage.own(c.memberId);
      await stage.back(c.memberId, own!.assignment.id);
      expect(await mails(a.email)).toContain(words);
      expect(await mails(c.email)).not.toContain(words);
      expect(await team(code, a.memberId)).toMatchObject({ said: 2, phase: 'complete', asked });
      expect(await taken(a.memberId)).toEqual(['taken']);
      if (!all) return;
      await stay(a.memberId, code);
      expect((await teamsOf(a.memberId))[0]).toMatchObject({ asked: false });
      expect((await teamsOf(b.memberId))[0]).toMatchObject({ asked: true });
      await expect(stay(c.memberId, newId())).rejects.toMatchObject({ code: 'TEAM_NOT_FOUND' });
    },
  );

  it('are told when one of them is no member any more, before or after all had said yes', async () => {
    const { a, c } = await whole();
    await stage.leave(c.memberId);
    expect(await mails(a.email)).toContain('組の1人が来られなくなりました');
    const [d, e] = await friends();
    const code = await gather(d!.memberId, await gig(), { size: 2 });
    await join(e!.memberId, code).catch(() => undefined);
    const [f] = await friends();
    const second = await gather(f!.memberId, await gig({ from: '13:00', to: '15:00' }), { size: 2 });
    await stage.leave(f!.memberId);
    await program.runReactions();
    expect(await team(second)).toMatchObject({ phase: 'dropped' });
  });

  it('are seen by the desk by the numbers of their places, and by nobody of another community', async () => {
    const requestId = await stage.asked(company);
    const [gigId] = await stage.cut(requestId, { places: 3 });
    await stage.publish(requestId);
    const [a, b] = await friends();
    const code = await gather(a!.memberId, gigId!, { size: 2, whole: true });
    expect(await teamsAtDesk(requestId)).toMatchObject([{ phase: 'gathering', said: 1, places: [] }]);
    await join(b!.memberId, code);
    expect(await teamsAtDesk(requestId)).toMatchObject([{ phase: 'complete', places: [1, 2], whole: true }]);
    const elsewhere = await setWorkStage(program, 'yoso');
    const away = teamStage(program, () => elsewhere);
    const stranger = await elsewhere.member();
    await expect(away.join(stranger.memberId, code)).rejects.toMatchObject({ code: 'TEAM_NOT_FOUND' });
    await expect(away.team(code)).rejects.toMatchObject({ code: 'TEAM_NOT_FOUND' });
    await expect(away.teamsAtDesk(requestId)).rejects.toMatchObject({ code: 'HELP_NOT_FOUND' });
  });

  it('are not begun too late, for too many or without the terms; and are forgotten with the person', async () => {
    const [a, b] = await friends();
    const gigId = await gig();
    await expect(gather(a!.memberId, gigId, { size: 4 })).rejects.toMatchObject({
      ...{ code: 'TEAM_NO_ROOM', facts: { left: 3, size: 4 } },
    });
    await expect(gather(a!.memberId, gigId, { size: 9 })).rejects.toMatchObject({ code: 'TEAM_SIZE_WRONG' });
    await expect(gather(a!.memberId, gigId, { agreed: false })).rejects.toMatchObject({
      code: 'GIG_TERMS_UNREAD',
    });
    program.clock.set(new Date('2026-12-27T23:30:00Z'));
    await expect(gather(a!.memberId, gigId)).rejects.toMatchObject({ code: 'TEAM_TOO_LATE' });
    program.clock.set(opening);
    const code = await gather(a!.memberId, gigId);
    await join(b!.memberId, code);
    const person = { accountId: newId(), subjectId: b!.memberId, email: b!.email, name: '山田' };
    const records = program.get(PersonalRecords);
    expect(JSON.stringify(await stage.inside((tx) => records.collect(tx, person)))).toContain(
      '仲間と引き受けたしごとの組',
    );
    await stage.inside((tx) => records.erase(tx, person));
    expect(await team(code)).toMatchObject({ said: 1 });
  });
});
