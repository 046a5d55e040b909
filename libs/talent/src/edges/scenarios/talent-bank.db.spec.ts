import { newId } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AnswerCrew, CallOffEvent, ReadSpeakers, TurnCrew } from '@enishi/ticketing';
import { ContestEvidence } from '../../actions/evidence/contest-evidence.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { KeepSkills } from '../../actions/records/keep-skills.ts';
import { opening } from './card-stage.ts';
import { setTalentStage, shift } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'jinzai');
  elsewhere = await setTalentStage(program, database, 'yosojinzai');
});
beforeEach(async () => {
  program.clock.set(opening);
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where state = 'in_force'`,
  );
});
afterEach(() => jest.restoreAllMocks());

const page = { first: 50, after: null };
const consents = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).list(tx, memberId, page)).rows);
const diary = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).diary(tx, memberId, page)).rows);
const stopAll = async (memberId: string): Promise<void> => {
  for (const { id, state } of await consents(memberId))
    if (state === 'in_force') await stage.stop(memberId, id);
};
const answer = (memberId: string, id: string, how: 'accept' | 'decline' | 'withdraw', named = false) =>
  stage.inside((tx) => program.get(AnswerCrew).run(tx, memberId, { id, answer: how, named }));
const turn = (id: string, to: 'came' | 'absent' | 'accepted' | 'withdrawn') =>
  stage.inside((tx) => program.get(TurnCrew).run(tx, { id, to, by: stage.deskId }));
const stateOf = async (id: string): Promise<string> => {
  const [row] = await database.look<{ state: string }>(
    'select state from ticketing.event_crew where id = $1',
    [id],
  );
  return row!.state;
};
const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return rows.map(({ subject }) => subject);
};
const gone = { code: 'TALENT_NOT_FOUND', kind: 'not_found' };

describe('a talent record', () => {
  it('is found and opened by nobody before its owner allows it, and by nobody after they stopped', async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId, {}, false);
    expect(await stage.find()).toEqual([]);
    await expect(stage.openRecord(id)).rejects.toMatchObject(gone);
    await stage.write(memberId);
    expect((await stage.find()).map((each) => each.id)).toEqual([id]);
    const { record, member } = await stage.openRecord(id);
    expect([record.about, member.name]).toEqual(['週末に動けます。', '山田　花子']);
    expect((await diary(memberId)).map(({ reader, reason, items }) => ({ reader, reason, items }))).toEqual([
      {
        reader: expect.stringMatching(/^de•+@jinzai/),
        reason: 'look_for_crew',
        items: [
          ...['name', 'skills', 'areas', 'availability', 'roles', 'about', 'evidence'],
          ...['styles', 'careers'],
        ],
      },
    ]);
    const looks = await database.look<{ ids: string[] }>(
      `select member_ids ids from membership.access_log where reason = 'talent:look_for_crew' order by at desc limit 1`,
    );
    expect(looks[0]!.ids).toEqual([memberId]);
    await stopAll(memberId);
    expect(await stage.find()).toEqual([]);
    await expect(stage.openRecord(id)).rejects.toMatchObject(gone);
    expect(await diary(memberId)).toHaveLength(1);
  });

  it('holds for a year in the words that were agreed to, and is read by its own community alone', async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    expect((await consents(memberId))[0]).toMatchObject({
      ...{ recipientKind: 'secretariat', scope: 'talent_record', purpose: 'ask_to_take_part', shown: true },
      wording: expect.stringContaining('2027年4月1日まで'),
    });
    await expect(elsewhere.openRecord(id)).rejects.toMatchObject(gone);
    expect(await elsewhere.find()).toEqual([]);
    for (const unknown of [newId(), 'no-id'])
      await expect(stage.openRecord(unknown)).rejects.toMatchObject(gone);
    program.clock.set(new Date('2027-04-01T14:59:59Z'));
    expect(await stage.find()).toHaveLength(1);
    program.clock.set(new Date('2027-04-01T15:00:00Z'));
    expect(await stage.find()).toEqual([]);
    await expect(stage.openRecord(id)).rejects.toMatchObject(gone);
    await stage.write(memberId);
    expect(await stage.find()).toHaveLength(1);
  });

  it('is found by skill, area, part of a weekday and role', async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    const { choices } = await stage.own(memberId);
    const [reception, grass] = choices.skills.map((skill) => skill.id);
    for (const [filter, found] of [
      [{ skillId: reception }, [id]],
      [{ skillId: grass }, []],
      [{ area: '01206' }, [id]],
      [{ area: '01100' }, []],
      [{ slot: 16 }, [id]],
      [{ slot: 0 }, []],
      [{ role: 'volunteer' }, [id]],
      [{ role: 'gig' }, []],
      [{ skillId: reception, area: '01206', slot: 15, role: 'staff' }, [id]],
    ] as const)
      expect((await stage.find(filter)).map((each) => each.id)).toEqual(found);
  });

  it('is refused with a skill that nobody keeps, without a role, in other words, and by a child', async () => {
    const { memberId } = await stage.member();
    for (const [more, code] of [
      [{ skillIds: [newId()] }, 'TALENT_SKILL_UNKNOWN'],
      [{ areas: ['43423'] }, 'TALENT_AREA_UNKNOWN'],
      [{ slots: [21] }, 'TALENT_SLOT_UNKNOWN'],
      [{ roles: [] }, 'TALENT_ROLE_MISSING'],
      [{ about: '字'.repeat(201) }, 'TALENT_ABOUT_TOO_LONG'],
    ] as const)
      await expect(stage.write(memberId, more)).rejects.toMatchObject({ code });
    const { memberId: child } = await stage.member('2009-04-02');
    await expect(stage.own(child)).rejects.toMatchObject({ code: 'TALENT_TOO_YOUNG' });
    expect((await stage.own(memberId)).record).toBeNull();
  });

  it('keeps a skill that the region offers no more', async () => {
    const { memberId } = await elsewhere.member();
    await elsewhere.write(memberId);
    await elsewhere.inside((tx) => program.get(KeepSkills).run(tx, '草刈り / Cutting grass\n配膳'));
    const { choices, record } = await elsewhere.own(memberId);
    expect(choices.skills.map(({ nameJa, retiredAt }) => [nameJa, retiredAt === null])).toEqual([
      ['草刈り', true],
      ['配膳', true],
      ['受付', false],
    ]);
    await elsewhere.write(memberId, { skillIds: record!.skillIds });
    await elsewhere.inside((tx) =>
      program.get(KeepSkills).run(tx, '受付 / Reception\n草刈り / Cutting grass'),
    );
  });

  it('goes with a merge unless the other has one, comes back with its undoing, and ends with a leaving', async () => {
    const [kept, merged] = [await stage.member(), await stage.member()];
    const id = await stage.write(merged.memberId);
    let mergeId = await stage.merge(kept.memberId, merged.memberId);
    expect((await stage.own(kept.memberId)).record!.id).toBe(id);
    expect((await stage.find()).map((each) => each.memberId)).toEqual([kept.memberId]);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await stage.own(merged.memberId)).record!.id).toBe(id);
    const other = await stage.write(kept.memberId);
    mergeId = await stage.merge(kept.memberId, merged.memberId);
    expect((await stage.own(kept.memberId)).record!.id).toBe(other);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await stage.own(merged.memberId)).record!.id).toBe(id);
    expect((await stage.own(kept.memberId)).record!.id).toBe(other);
    await stage.leave(kept.memberId);
    await expect(stage.openRecord(other)).rejects.toMatchObject(gone);
  });
});

describe('somebody whom the desk asks to take part', () => {
  /** A member who may be asked, and what they were asked for. */
  const asked = async (form: Parameters<TalentStage['ask']>[2] = {}) => {
    const person = await stage.member();
    const id = await stage.write(person.memberId);
    const at = await stage.event();
    return { ...person, id, at, crewId: await stage.ask(id, at, form) };
  };

  it('is written to, accepts, is marked, and finds it in their record; a wrong mark is taken back by a further line', async () => {
    const { memberId, email, id, at, crewId } = await asked();
    expect(await stage.ask(id, at)).toBe(crewId);
    expect(await letters(email)).toEqual([
      expect.stringContaining('「湿原の朝市」にボランティアとして参加しませんか'),
    ]);
    await answer(memberId, crewId, 'accept');
    await answer(memberId, crewId, 'accept');
    await expect(turn(crewId, 'came')).rejects.toMatchObject({ code: 'CREW_NOT_YET' });
    program.clock.set(shift.startsAt);
    await turn(crewId, 'came');
    await turn(crewId, 'came');
    const lines = async () => (await stage.own(memberId)).evidence;
    expect(await lines()).toMatchObject([
      {
        whatJa: '湿原の朝市',
        whatEn: 'Marsh market',
        role: 'volunteer',
        minutes: 300,
        occurredOn: '2026-04-10',
      },
    ]);
    expect((await stage.find())[0]).toMatchObject({ id, times: 1 });
    expect((await stage.openRecord(id)).evidence).toHaveLength(1);
    await turn(crewId, 'absent');
    expect((await lines()).map(({ revokedAt }) => revokedAt)).toEqual([shift.startsAt]);
    expect((await stage.find())[0]).toMatchObject({ times: 0 });
    await turn(crewId, 'accepted');
    await turn(crewId, 'came');
    expect((await lines()).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
    const kept = await database.look('select id from talent.skill_evidence where source_ref = $1', [crewId]);
    expect(kept).toHaveLength(3);
  });

  it('may say something against a line, which stays; nobody changes or deletes one', async () => {
    const { memberId, crewId } = await asked();
    await answer(memberId, crewId, 'accept');
    program.clock.set(shift.startsAt);
    await turn(crewId, 'came');
    const [line] = (await stage.own(memberId)).evidence;
    const contest = (who: string, reply: string, id = line!.id) =>
      stage.inside((tx) => program.get(ContestEvidence).run(tx, who, { id, reply }));
    const stranger = await stage.member();
    await expect(contest(stranger.memberId, 'ちがう')).rejects.toMatchObject({ code: 'EVIDENCE_NOT_FOUND' });
    await expect(contest(memberId, 'x', 'no-id')).rejects.toMatchObject({ code: 'EVIDENCE_NOT_FOUND' });
    await expect(contest(memberId, ' ')).rejects.toMatchObject({ code: 'EVIDENCE_REPLY_MISSING' });
    await contest(memberId, '実際は3時間でした。');
    expect((await stage.own(memberId)).evidence).toMatchObject([
      { minutes: 300, reply: '実際は3時間でした。' },
    ]);
    for (const statement of [
      `update talent.skill_evidence set minutes = 1 where id = '${line!.id}'`,
      `delete from talent.skill_evidence where id = '${line!.id}'`,
      'truncate talent.skill_evidence',
    ])
      await expect(database.look(statement)).rejects.toThrow(/append-only/);
  });

  it('answers once, in time, for themselves; what was stopped is asked no more', async () => {
    const { memberId, id, at, crewId } = await asked();
    const stranger = await stage.member();
    await expect(answer(stranger.memberId, crewId, 'accept')).rejects.toMatchObject({
      code: 'CREW_NOT_FOUND',
    });
    await answer(memberId, crewId, 'decline');
    await expect(answer(memberId, crewId, 'accept')).rejects.toMatchObject({ code: 'CREW_OVER' });
    const again = await stage.ask(id, at);
    program.clock.set(new Date(opening.getTime() + 7 * 86_400_000));
    await expect(answer(memberId, again, 'accept')).rejects.toMatchObject({ code: 'CREW_OVER' });
    const [third, other] = [await stage.ask(id, at), await stage.event()];
    const accepted = await stage.ask(id, other);
    await answer(memberId, accepted, 'accept');
    await stopAll(memberId);
    expect([await stateOf(third), await stateOf(accepted)]).toEqual(['withdrawn', 'accepted']);
    await expect(stage.ask(id, at)).rejects.toMatchObject(gone);
  });

  it('is asked only for what is to come, of this community, in words and sums that can be meant', async () => {
    const { id, at } = await asked();
    const strange = await elsewhere.event();
    await expect(stage.ask(id, strange)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await expect(stage.ask(id, { ...at, occurrenceId: newId() })).rejects.toMatchObject({
      code: 'EVENT_NOT_FOUND',
    });
    await expect(stage.ask(id, { ...at, eventId: 'no-id' })).rejects.toMatchObject({
      code: 'EVENT_NOT_FOUND',
    });
    await expect(stage.ask(id, at, { role: 'staff' })).rejects.toMatchObject({ code: 'CREW_ASKED_ALREADY' });
    const fresh = await stage.write((await stage.member()).memberId);
    for (const [form, code] of [
      [{ role: 'gig' }, 'CREW_ROLE_WRONG'],
      [{ endsAt: shift.startsAt }, 'CREW_SHIFT_WRONG'],
      [
        { startsAt: new Date('2026-04-10T00:00:00Z'), endsAt: new Date('2026-04-10T16:00:01Z') },
        'CREW_SHIFT_WRONG',
      ],
      [
        { startsAt: new Date('2026-04-07T00:00:00Z'), endsAt: new Date('2026-04-07T03:00:00Z') },
        'CREW_SHIFT_WRONG',
      ],
      [{ note: '字'.repeat(301) }, 'CREW_NOTE_TOO_LONG'],
      [{ fee: 0 }, 'CREW_FEE_WRONG'],
      [{ fee: -1 }, 'CREW_FEE_WRONG'],
      [{ fee: 1_000_001 }, 'CREW_FEE_WRONG'],
    ] as const)
      await expect(stage.ask(fresh, at, form)).rejects.toMatchObject({ code });
  });

  it('hears when the event is called off, and is named on its page by their own tick alone', async () => {
    const { memberId, email, at, crewId } = await asked({ role: 'speaker' });
    const speakers = () => stage.inside((tx) => program.get(ReadSpeakers).run(tx, at.eventId));
    await answer(memberId, crewId, 'accept');
    expect(await speakers()).toEqual([]);
    await answer(memberId, crewId, 'accept', true);
    expect(await speakers()).toEqual([{ name: '山田　花子', occurrenceId: at.occurrenceId }]);
    await stage.inside((tx) =>
      program.get(CallOffEvent).run(tx, at.eventId, { ja: '大雨のため', en: 'Heavy rain' }),
    );
    expect(await speakers()).toEqual([]);
    expect(await stateOf(crewId)).toBe('withdrawn');
    expect((await letters(email)).at(-1)).toContain('「湿原の朝市」は中止になりました（登壇者の方へ）');
  });

  it('is told when the desk needs them no more, takes part in nothing after leaving, and leads to nobody after an erasure', async () => {
    const one = await asked();
    await turn(one.crewId, 'withdrawn');
    expect((await letters(one.email)).at(-1)).toContain('お願いを取り下げました');
    await expect(answer(one.memberId, one.crewId, 'accept')).rejects.toMatchObject({ code: 'CREW_OVER' });
    const two = await asked();
    await answer(two.memberId, two.crewId, 'accept');
    await stage.leave(two.memberId);
    expect(await stateOf(two.crewId)).toBe('withdrawn');
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: two.accountId, subjectId: two.memberId, email: two.email, name: '山田　花子' },
      }),
    );
    expect(
      await database.look('select member_id, giver_id, note from ticketing.event_crew where id = $1', [
        two.crewId,
      ]),
    ).toEqual([{ member_id: null, giver_id: null, note: null }]);
    expect(await database.look('select id from talent.talent_record where id = $1', [two.id])).toEqual([]);
  });

  it('goes with a merge, accepted shifts of both at the same time once, and evidence too', async () => {
    const [kept, merged] = [await asked(), await asked()];
    await answer(kept.memberId, kept.crewId, 'accept');
    await answer(merged.memberId, merged.crewId, 'accept');
    const mergeId = await stage.merge(kept.memberId, merged.memberId);
    expect([await stateOf(kept.crewId), await stateOf(merged.crewId)]).toEqual(['accepted', 'withdrawn']);
    program.clock.set(shift.startsAt);
    await turn(kept.crewId, 'came');
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await stage.own(kept.memberId)).evidence).toHaveLength(1);
    expect((await stage.own(merged.memberId)).evidence).toEqual([]);
  });
});

describe('two shifts of one person that overlap, accepted at the same moment', () => {
  const acceptBoth = async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    const [first, second] = [
      await stage.ask(id, await stage.event()),
      await stage.ask(id, await stage.event(), {
        startsAt: new Date('2026-04-10T12:30:00Z'),
        endsAt: new Date('2026-04-10T14:00:00Z'),
      }),
    ];
    const done = await Promise.allSettled(
      [first, second].map((crewId) => answer(memberId, crewId, 'accept')),
    );
    const refused = done.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as { code: string }] : [],
    );
    return { accepted: done.length - refused.length, codes: refused.map(({ code }) => code) };
  };

  it('are one', async () => {
    expect(await acceptBoth()).toEqual({ accepted: 1, codes: ['CREW_OVERLAPS'] });
  });

  it('would be two without the constraint (control); back to back both stand', async () => {
    const [rule] = await database.look<{ definition: string }>(
      `select pg_get_constraintdef(oid) definition from pg_constraint where conname = 'event_crew_no_overlap'`,
    );
    await database.look('alter table ticketing.event_crew drop constraint event_crew_no_overlap');
    expect(await acceptBoth()).toEqual({ accepted: 2, codes: [] });
    await database.look(`update ticketing.event_crew set state = 'declined'`);
    await database.look(
      `alter table ticketing.event_crew add constraint event_crew_no_overlap ${rule!.definition}`,
    );
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    for (const form of [{}, { startsAt: shift.endsAt, endsAt: new Date('2026-04-10T14:00:00Z') }])
      await answer(memberId, await stage.ask(id, await stage.event(), form), 'accept');
  });
});
