import { newId, tokyoDate } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallOffEvent, KeepSessions, SaveEvent, TurnEvent, usualCancelPolicy } from '@enishi/ticketing';
import { ConfirmSkill } from '../../actions/skills/confirm-skill.ts';
import { ReadSkills } from '../../actions/skills/read-skills.ts';
import { RecordGig } from '../../actions/skills/record-gig.ts';
import { KeepCourses } from '../../actions/steps/keep-courses.ts';
import { ReadSteps } from '../../actions/steps/read-steps.ts';
import { TellSteps } from '../../actions/steps/tell-steps.ts';
import { SkillStepStore } from '../../store/skill-step.store.ts';
import type { Company } from './card-stage.ts';
import { opening } from './card-stage.ts';
import { latch } from './latches.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;
let [inn, farm]: Company[] = [];
let reception: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'dankai');
  elsewhere = await setTalentStage(program, database, 'yosodankai');
  [inn, farm] = [await stage.company(), await stage.company()];
  reception = (await stage.own((await stage.member()).memberId)).choices.skills[0]!.id;
});
beforeEach(() => program.clock.set(opening));

let day = 0;
/** So many accepted works on as many days. */
const works = (memberId: string, count: number, minutes = 150): Promise<void> =>
  stage.inside(async (tx) => {
    for (let at = 0; at < count; at += 1) {
      day = (day % 28) + 1;
      await program.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId: newId(), memberId, skillId: reception, title: '受付', minutes },
        companyId: (at % 2 ? inn! : farm!).companyId,
        workedOn: tokyoDate(`2026-03-${String(day).padStart(2, '0')}`),
      });
    }
  });
const tell = (memberId: string) => stage.inside((tx) => program.get(TellSteps).run(tx, memberId));
const cards = (memberId: string) => stage.inside((tx) => program.get(ReadSteps).run(tx, memberId));
const steps = async (memberId: string) => (await cards(memberId)).flatMap((card) => card.steps);
const titles = async (memberId: string) =>
  (await cards(memberId)).flatMap(({ courses }) => courses.map(({ titleJa }) => titleJa));
const confirm = (id: string, what: 'works_alone' | 'taught') =>
  stage.inside((tx) => program.get(ConfirmSkill).run(tx, { id, skillId: reception, what, by: stage.deskId }));
const link = (eventId: string, leadsTo: number | null = null, skillId = reception) =>
  stage.inside((tx) => program.get(KeepCourses).link(tx, { eventId, skillId, leadsTo, by: stage.deskId }));
const linked = () => stage.inside((tx) => program.get(KeepCourses).read(tx));
const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select letter::text "text" from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return rows.map(({ text }) => text);
};

/** A course on the evening of a day of May 2026; a draft unless it is published. */
async function course(titleJa: string, startsAt: Date, published = true): Promise<string> {
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  return stage.inside(async (tx) => {
    const eventId = await program.get(SaveEvent).run(tx, {
      id: null,
      words: {
        ...{ kind: 'course', titleJa, titleEn: null, bodyJa: '学びます。', bodyEn: null },
        ...{ placeJa: '釧路市', placeEn: null },
      },
      sale: {
        dates: [{ startsAt, endsAt, saleUntil: startsAt, capacity: 20 }],
        ...{ together: null, payment: 'door', cancelling: usualCancelPolicy },
        types: [
          {
            ...{ nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 2 },
            capacity: null,
          },
        ],
      },
    });
    const [date] = await tx.query<{ id: string }>('select id from ticketing.occurrence where event_id = $1', [
      eventId,
    ]);
    await program.get(KeepSessions).run(tx, {
      ...{ occurrenceId: date!.id, id: null, by: stage.deskId },
      typed: { titleJa: '第1回', titleEn: null, placeJa: null, placeEn: null, startsAt, endsAt },
    });
    if (published) await program.get(TurnEvent).publish(tx, eventId);
    return eventId;
  });
}
const may = (date: number): Date => new Date(Date.UTC(2026, 4, date, 9));

describe('a level that somebody reaches', () => {
  it('is told once by mail and stands on a card, ten hours as well; told again nothing happens', async () => {
    const { memberId, email } = await stage.member();
    await works(memberId, 1);
    await tell(memberId);
    expect(await cards(memberId)).toEqual([]);
    await works(memberId, 1);
    await tell(memberId);
    await tell(memberId);
    expect(await steps(memberId)).toEqual(['level_1']);
    await works(memberId, 2);
    await tell(memberId);
    expect(await steps(memberId)).toEqual(['level_1', 'hours_10']);
    const told = await letters(email);
    expect(told.filter((one) => one.includes('レベル1'))).toHaveLength(1);
    expect(told.filter((one) => one.includes('10時間'))).toHaveLength(1);
    expect(await titles(memberId)).toEqual([]);
    const putAway = (skillId: string) =>
      stage.inside((tx) => program.get(ReadSteps).putAway(tx, memberId, skillId));
    await putAway(reception);
    await putAway(reception);
    expect(await cards(memberId)).toEqual([]);
    await expect(putAway(newId())).rejects.toMatchObject({ kind: 'not_found', code: 'TALENT_SKILL_UNKNOWN' });
    await tell(memberId);
    expect(await cards(memberId)).toEqual([]);
  });

  it('of two reactions at one moment is told by one', async () => {
    const { memberId, email } = await stage.member();
    await works(memberId, 2);
    await Promise.all([tell(memberId), tell(memberId), tell(memberId)]);
    expect((await letters(email)).filter((one) => one.includes('レベル1'))).toHaveLength(1);
  });

  it('would be told by both if each looked first and no index stood behind it (control)', async () => {
    const { memberId, email } = await stage.member();
    await works(memberId, 2);
    await database.look('drop index talent.skill_step_once');
    const [both, goOn] = [[] as unknown[], latch()];
    const note = jest.spyOn(program.get(SkillStepStore), 'note');
    note.mockImplementation(async (tx, { steps: reached }) => {
      const known = await tx.query('select from talent.skill_step where member_id = $1', [memberId]);
      if (both.push(tx) === 2) goOn.letGo();
      await goOn.wait;
      await tx.query(
        `insert into talent.skill_step (id, community_id, member_id, giver_id, skill_id, step, told_at)
         values (gen_random_uuid(), $1, $2, $2, $3, 'level_1', now())`,
        [tx.community, memberId, reception],
      );
      return known.length === 0 ? [...reached] : [];
    });
    await Promise.all([tell(memberId), tell(memberId)]);
    note.mockRestore();
    await database.look('delete from talent.skill_step where member_id = $1', [memberId]);
    await database.look(
      'create unique index skill_step_once on talent.skill_step (community_id, giver_id, skill_id, step)',
    );
    expect((await letters(email)).filter((one) => one.includes('レベル1'))).toHaveLength(2);
  });

  it('goes from the card with a correction that lowers it, and comes back without a second letter', async () => {
    const { memberId, email } = await stage.member();
    const id = await stage.write(memberId);
    await works(memberId, 15, 30);
    await confirm(id, 'works_alone');
    await letters(email);
    expect(await steps(memberId)).toEqual(['level_1', 'level_2', 'level_3']);
    const eventId = await course('現場をまとめる', may(20));
    await link(eventId, 4);
    expect(await titles(memberId)).toEqual(['現場をまとめる']);
    const { lines } = (await stage.inside((tx) => program.get(ReadSkills).run(tx, memberId)))[0]!;
    const lineId = lines.find(({ kind }) => kind === 'works_alone')!.id;
    await stage.inside((tx) => program.get(ConfirmSkill).takeBack(tx, { id, lineId, by: stage.deskId }));
    expect(await steps(memberId)).toEqual(['level_1', 'level_2']);
    expect(await titles(memberId)).toEqual([]);
    await confirm(id, 'works_alone');
    expect(await steps(memberId)).toEqual(['level_1', 'level_2', 'level_3']);
    expect(await titles(memberId)).toEqual(['現場をまとめる']);
    expect((await letters(email)).filter((one) => one.includes('レベル3'))).toHaveLength(1);
    const [row] = (await linked()).linked;
    await stage.inside((tx) => program.get(KeepCourses).unlink(tx, row!.link.id));
  });

  it('goes with a merge, comes back with its undoing, and is forgotten with the person', async () => {
    const [kept, merged] = [await stage.member(), await stage.member()];
    await works(kept.memberId, 1);
    await works(merged.memberId, 2);
    await tell(merged.memberId);
    const mergeId = await stage.merge(kept.memberId, merged.memberId);
    expect(await steps(kept.memberId)).toEqual(['level_1']);
    await tell(kept.memberId);
    expect((await letters(kept.email)).filter((one) => one.includes('レベル1'))).toEqual([]);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect([await steps(kept.memberId), await steps(merged.memberId)]).toEqual([[], ['level_1']]);
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: merged.accountId, subjectId: merged.memberId, email: merged.email },
        name: '山田　花子',
      }),
    );
    const left = 'select from talent.skill_step where member_id = $1 or giver_id = $1';
    expect(await database.look(left, [merged.memberId])).toEqual([]);
  });
});

describe('a course that the desk links to a skill', () => {
  it('is recommended for the next level while it is on the site, on sale and to come; else nothing is', async () => {
    const { memberId } = await stage.member();
    await works(memberId, 2);
    await tell(memberId);
    const [any, next, later, draft, soon] = [
      await course('だれでも', may(12)),
      await course('レベル2へ', may(11)),
      await course('レベル3へ', may(10)),
      await course('下書き', may(9), false),
      await course('すぐ始まる', may(1)),
    ];
    await link(any);
    await link(next, 2);
    await link(later, 3);
    await link(draft, 2);
    await link(soon, 2);
    expect(await titles(memberId)).toEqual(['すぐ始まる', 'レベル2へ', 'だれでも']);
    program.clock.set(may(2));
    expect(await titles(memberId)).toEqual(['レベル2へ', 'だれでも']);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, next, { ja: '大雪のため', en: null }));
    expect(await titles(memberId)).toEqual(['だれでも']);
    await link(any, 4);
    expect(await titles(memberId)).toEqual([]);
    expect(await steps(memberId)).toEqual(['level_1']);
    const { linked: rows, courses } = await linked();
    expect(rows.filter(({ link: { eventId } }) => eventId === any)).toMatchObject([{ link: { leadsTo: 4 } }]);
    expect(rows.find(({ link: { eventId } }) => eventId === next)?.course).toBeNull();
    expect(courses.map(({ titleJa, open }) => [titleJa, open])).toContainEqual(['下書き', false]);
    for (const { link: row } of rows) await stage.inside((tx) => program.get(KeepCourses).unlink(tx, row.id));
    expect((await linked()).linked).toEqual([]);
  });

  it('is refused with what is none here: no course, another community, no skill, no level', async () => {
    const eventId = await course('講座', may(20));
    const gathering = await stage.event({ startsAt: may(20), endsAt: may(21) });
    for (const wrong of [gathering.eventId, newId(), 'no-id'])
      await expect(link(wrong)).rejects.toMatchObject({ code: 'SKILL_COURSE_NOT_FOUND' });
    await expect(link(eventId, 5)).rejects.toMatchObject({ code: 'SKILL_COURSE_LEVEL' });
    await expect(link(eventId, null, newId())).rejects.toMatchObject({ code: 'TALENT_SKILL_UNKNOWN' });
    const theirs = (await elsewhere.own((await elsewhere.member()).memberId)).choices.skills[0]!.id;
    await expect(link(eventId, null, theirs)).rejects.toMatchObject({ code: 'TALENT_SKILL_UNKNOWN' });
    await expect(
      elsewhere.inside((tx) =>
        program.get(KeepCourses).link(tx, { eventId, skillId: theirs, leadsTo: null, by: elsewhere.deskId }),
      ),
    ).rejects.toMatchObject({ code: 'SKILL_COURSE_NOT_FOUND' });
    await link(eventId);
    const { id } = (await linked()).linked[0]!.link;
    await expect(elsewhere.inside((tx) => program.get(KeepCourses).unlink(tx, id))).rejects.toMatchObject({
      code: 'SKILL_COURSE_NOT_FOUND',
    });
  });
});
