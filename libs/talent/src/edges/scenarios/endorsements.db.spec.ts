import { newId, tokyoDate } from '@enishi/kernel';
import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AskForWords } from '../../actions/endorsements/ask-for-words.ts';
import { Endorse } from '../../actions/endorsements/endorse.ts';
import { OpenRequest } from '../../actions/endorsements/open-request.ts';
import { ReadEndorsements } from '../../actions/endorsements/read-endorsements.ts';
import { TurnEndorsement } from '../../actions/endorsements/turn-endorsement.ts';
import { ContestEvidence } from '../../actions/evidence/contest-evidence.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { ReadSkills } from '../../actions/skills/read-skills.ts';
import { RecordGig } from '../../actions/skills/record-gig.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import type { EndorsementForm } from '../../domain/endorsement.ts';
import type { Company } from './card-stage.ts';
import { opening } from './card-stage.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const days = (count: number) => new Date(opening.getTime() + count * 86_400_000);
let stage: TalentStage;
let elsewhere: TalentStage;
let inn: Company;
let [reception, grass]: string[] = [];

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'suisen');
  elsewhere = await setTalentStage(program, database, 'yososuisen');
  inn = await stage.company();
  const { choices } = await stage.own((await stage.member()).memberId);
  [reception, grass] = choices.skills.map(({ id }) => id);
});
beforeEach(() => program.clock.set(opening));

const workedOn = tokyoDate('2026-03-20');
/** Two members who did one gig together, and perhaps another. */
async function together(count = 2, skillId = reception!): Promise<string[]> {
  const people: string[] = [];
  for (let person = 0; person < count; person += 1) people.push((await stage.member()).memberId);
  await share(people, skillId);
  return people;
}
const share = (memberIds: readonly string[], skillId = reception!) => {
  const gigId = newId();
  return stage.inside(async (tx) => {
    for (const memberId of memberIds)
      await program.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId, companyId: inn.companyId, memberId, skillId },
        ...{ title: '受付の手伝い', minutes: 120, workedOn },
      });
  });
};
const own = (memberId: string) => stage.inside((tx) => program.get(ReadEndorsements).run(tx, memberId));
const ask = (memberId: string): Promise<string> =>
  stage.inside(async (tx) => {
    const { wording } = await program.get(ReadEndorsements).offer(tx, memberId);
    await program.get(AskForWords).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
    return (await program.get(ReadEndorsements).offer(tx, memberId)).standing!.id;
  });
const open = (readerId: string, id: string, at = stage) =>
  at.inside((tx) => program.get(OpenRequest).run(tx, readerId, id));
const careful: EndorsementForm = { words: ['careful', 'again'], text: '朝から最後まで、ていねいでした。' };
const say = (endorserId: string, id: string, form: EndorsementForm = careful, skillId = reception!) =>
  stage.inside((tx) => program.get(Endorse).run(tx, { endorserId, id, skillId, ...form }));
const show = (memberId: string, id: string, shown = true) =>
  stage.inside((tx) => program.get(TurnEndorsement).show(tx, memberId, { id, shown }));
const takeBack = (endorserId: string, id: string) =>
  stage.inside((tx) => program.get(TurnEndorsement).takeBack(tx, endorserId, id));
const skill = (memberId: string) =>
  stage.inside(async (tx) =>
    (await program.get(ReadSkills).run(tx, memberId)).find((each) => each.skill.id === reception)!,
  );
const linesOf = async (memberId: string) =>
  (await skill(memberId)).lines.filter(({ kind }) => kind === 'endorsed').map(({ revoked }) => revoked);

describe('a word about how somebody works', () => {
  it('is said by who was there and was asked, seen first by the person, and a line of the record only while they show it', async () => {
    const [hana, mio] = await together();
    const id = await ask(hana!);
    expect((await own(mio!)).asked).toMatchObject([{ id, whatJa: '受付の手伝い', occurredOn: workedOn }]);
    expect(await open(mio!, id)).toMatchObject({ asker: { memberId: hana }, skills: [{ id: reception }] });
    const before = (await skill(hana!)).standing;
    const made = await say(mio!, id);
    expect((await own(hana!)).received).toMatchObject([
      {
        row: { id: made, state: 'written', words: ['careful', 'again'], endorserRole: 'gig' },
        remarks: ['same_family'],
      },
    ]);
    expect([await linesOf(hana!), (await own(mio!)).asked]).toEqual([[], []]);
    await show(hana!, made);
    await show(hana!, made);
    expect(await linesOf(hana!)).toEqual([false]);
    await show(hana!, made, false);
    expect(await linesOf(hana!)).toEqual([true]);
    await show(hana!, made);
    expect((await linesOf(hana!)).sort()).toEqual([false, true]);
    expect((await skill(hana!)).standing).toEqual(before);
    await takeBack(mio!, made);
    await takeBack(mio!, made);
    expect(await linesOf(hana!)).toEqual([true, true]);
    expect([(await own(hana!)).received, (await own(mio!)).given]).toEqual([[], []]);
    await expect(show(hana!, made)).rejects.toMatchObject({ code: 'ENDORSEMENT_OVER' });
    const [kept] = await database.look('select text from talent.endorsement where id = $1', [made]);
    expect(kept).toEqual({ text: null });
  });

  it('is asked for by a consent: each look is in the diary, and from its stop on nobody opens it', async () => {
    const [hana, mio] = await together();
    const id = await ask(hana!);
    expect(await ask(hana!)).toBe(id);
    await open(mio!, id);
    const diary = await stage.inside((tx) =>
      program.get(ReadOwnConsents).diary(tx, hana!, { first: 10, after: null }),
    );
    expect(diary.rows).toMatchObject([{ consentId: id, purpose: 'ask_for_words', readBy: null }]);
    await stage.inside((tx) => program.get(StopConsent).run(tx, hana!, id));
    await expect(open(mio!, id)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    await expect(say(mio!, id)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    expect((await own(mio!)).asked).toEqual([]);
  });

  it('is for nobody else: not who was not there, oneself, who was there too long ago, or another community', async () => {
    const [hana, mio] = await together();
    const id = await ask(hana!);
    const stranger = (await stage.member()).memberId;
    for (const reader of [stranger, hana!])
      await expect(say(reader, id)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    for (const wrong of [newId(), 'no-id'])
      await expect(open(mio!, wrong)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    await expect(open(mio!, id, elsewhere)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    await expect(say(mio!, id, careful, grass!)).rejects.toMatchObject({ code: 'TALENT_SKILL_UNKNOWN' });
    for (const words of [[], ['careful', 'reliable', 'quick', 'again']] as const)
      await expect(say(mio!, id, { words, text: '' })).rejects.toMatchObject({
        code: 'ENDORSEMENT_WORDS_WRONG',
      });
    await expect(say(mio!, id, { words: ['quick'], text: 'あ'.repeat(201) })).rejects.toMatchObject({
      code: 'ENDORSEMENT_TEXT_LONG',
    });
    const made = await say(mio!, id);
    for (const act of [() => show(mio!, made), () => takeBack(hana!, made), () => show(hana!, newId())])
      await expect(act()).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    await expect(
      elsewhere.inside((tx) => program.get(TurnEndorsement).show(tx, hana!, { id: made, shown: true })),
    ).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
    await expect(ask(stranger)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOBODY' });
    const [kenta, rei] = await together();
    const late = await ask(kenta!);
    program.clock.set(days(85));
    await expect(say(rei!, late)).rejects.toMatchObject({ code: 'ENDORSEMENT_NOT_FOUND' });
  });

  it('raises no level, however many are exchanged, and a reply to one holds none back; what was exchanged says so', async () => {
    const [hana, mio] = await together();
    await share([hana!, mio!]);
    const level = (await skill(hana!)).standing;
    expect(level).toMatchObject({ level: 1, completions: 2 });
    const made = await say(mio!, await ask(hana!));
    expect((await own(hana!)).received[0]!.remarks).toEqual(['same_family']);
    await say(hana!, await ask(mio!));
    expect((await own(hana!)).received[0]!.remarks).toEqual(['mutual', 'same_family']);
    await show(hana!, made);
    const { lines } = await skill(hana!);
    const line = lines.find(({ kind }) => kind === 'endorsed')!;
    await stage.inside((tx) =>
      program.get(ContestEvidence).run(tx, hana!, { id: line.id, reply: 'そこまでではありません。' }),
    );
    expect((await skill(hana!)).standing).toEqual(level);
  });

  it('is remarked where both belong to one company', async () => {
    const [hana, mio] = await together();
    for (const memberId of [hana, mio])
      await database.look(
        `insert into membership.company_admin (id, community_id, company_id, account_id, since)
         select gen_random_uuid(), community_id, $2, account_id, now() from membership.member where id = $1`,
        [memberId, inn.companyId],
      );
    await say(mio!, await ask(hana!));
    expect((await own(hana!)).received[0]!.remarks).toEqual(['same_company', 'same_family']);
  });
});

describe('two words of one pair and skill at once', () => {
  const both = async () => {
    const [hana, mio] = await together();
    const id = await ask(hana!);
    const said = await Promise.allSettled([say(mio!, id), say(mio!, id)]);
    const [kept] = await database.look<{ count: number }>(
      'select count(*)::int from talent.endorsement where member_id = $1',
      [hana],
    );
    return { made: said.filter(({ status }) => status === 'fulfilled').length, kept: kept!.count };
  };

  it('are one, and the second is told so', async () => {
    for (let round = 0; round < 5; round += 1) expect(await both()).toEqual({ made: 1, kept: 1 });
  });

  it('would be two without the index', async () => {
    await database.look('alter table talent.endorsement rename to kept_aside');
    await database.look('create table talent.endorsement (like talent.kept_aside)');
    await database.look('grant select, insert, update, delete on talent.endorsement to enishi_app');
    try {
      expect(await both()).toEqual({ made: 2, kept: 2 });
    } finally {
      await database.look('drop table talent.endorsement');
      await database.look('alter table talent.kept_aside rename to endorsement');
    }
  });
});

describe('words of somebody', () => {
  it('edge 20: go with a merge and come back with its undoing; what they would say of themselves ends', async () => {
    const [hana, mio, rei] = await together(3);
    const made = await say(rei!, await ask(hana!));
    const selfish = await say(mio!, (await own(hana!)).offer.standing!.id);
    await show(hana!, selfish);
    const merge = await stage.merge(mio!, hana!);
    expect((await own(mio!)).received.map(({ row }) => row.id)).toEqual([made]);
    expect((await own(rei!)).given).toMatchObject([{ row: { memberId: mio } }]);
    expect((await linesOf(mio!)).every(Boolean)).toBe(true);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, merge, stage.deskId));
    expect((await own(hana!)).received.map(({ row }) => row.id)).toEqual([made]);
    expect((await own(mio!)).given).toEqual([]);
  });

  it('are in the copy of both, without who the other is, and are gone with an erasure of either', async () => {
    const [hana, mio] = [await stage.member(), await stage.member()];
    await share([hana.memberId, mio.memberId]);
    const made = await say(mio.memberId, await ask(hana.memberId));
    await show(hana.memberId, made);
    const subject = (person: typeof mio) => ({
      ...{ accountId: person.accountId, subjectId: person.memberId, email: person.email, name: '山田　花子' },
    });
    for (const person of [hana, mio]) {
      const copy = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, subject(person)));
      const words = copy.find(({ table }) => table === 'talent.endorsement');
      expect(words?.rows).toMatchObject([{ text: careful.text }]);
      expect(JSON.stringify(words)).not.toContain((person === hana ? mio : hana).memberId);
    }
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, subject(mio)));
    expect(await database.look('select id from talent.endorsement where id = $1', [made])).toEqual([]);
    expect((await own(hana.memberId)).received).toEqual([]);
  });
});
