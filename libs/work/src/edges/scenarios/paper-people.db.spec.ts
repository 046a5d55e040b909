import { AddStaff, ConfirmEmailLink, RequestEmailChange } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallPeople } from '../../actions/registration/call-people.ts';
import { ClaimEntry } from '../../actions/registration/claim-entry.ts';
import { LoseTouch } from '../../actions/registration/lose-touch.ts';
import { ReadOwnActs } from '../../actions/registration/read-own-acts.ts';
import { TakeForPerson } from '../../actions/registration/take-for-person.ts';
import { callSheetPdf } from '../files/call-sheet-pdf.ts';
import { deskStage } from './registration-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let desks: ReturnType<typeof deskStage>;
let gigId: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'tegami');
  elsewhere = await setWorkStage(program, 'yosotegami');
  desks = deskStage(program, stage);
  gigId = (await stage.gigs(await stage.company(), { places: 5 }))[0]!;
});
beforeEach(() => program.clock.set(opening));

const refused = (code: string) => expect.objectContaining({ code });
const calls = (of = stage, gig: string | null = gigId) =>
  of.inside((tx) => program.get(CallPeople).list(tx, gig, { accountId: of.deskId, role: 'staff' }));

describe('people without a phone', () => {
  it('are called where they agreed: each look is in their diary, whoever stops it is off the list at once', async () => {
    const { token } = await desks.desk();
    const { memberId } = await desks.registered(token);
    const sheet = await calls();
    const row = sheet.people.find(({ member }) => member.id === memberId)!;
    expect(row).toMatchObject({ telephone: '0153-72-0001', last: null });
    const pdf = await callSheetPdf(sheet, opening);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const diary = await database.look(
      'select purpose, reason, items from talent.provision where member_id = $1',
      [memberId],
    );
    expect(diary).toEqual([
      { purpose: 'call_about_gigs', reason: 'tell_of_gigs', items: ['name', 'telephone'] },
    ]);
    // Opened again after every call, it is one line for each person, whoever looks and day.
    await calls();
    const lines = () =>
      database
        .look('select 1 from talent.provision where member_id = $1', [memberId])
        .then((all) => all.length);
    expect(await lines()).toBe(1);
    const colleague = await stage.inside((tx) =>
      program.get(AddStaff).run(tx, { email: 'kita@tegami.example.jp', role: 'staff', locale: 'ja' }),
    );
    await stage.inside((tx) =>
      program.get(CallPeople).list(tx, null, { accountId: colleague, role: 'staff' }),
    );
    expect(await lines()).toBe(2);
    program.clock.set(new Date(opening.getTime() + 86_400_000));
    await calls();
    expect(await lines()).toBe(3);
    program.clock.set(opening);
    const note = (by: WorkStage, result: 'again' = 'again') =>
      by.inside((tx) => program.get(CallPeople).note(tx, { memberId, gigId, result }, by.deskId));
    await note(stage);
    expect((await calls()).people.find(({ member }) => member.id === memberId)!.last).toMatchObject({
      result: 'again',
    });
    await expect(note(elsewhere)).rejects.toMatchObject(refused('REGISTRATION_NOT_FOUND'));
    await expect(calls(elsewhere)).rejects.toMatchObject(refused('GIG_NOT_FOUND'));
    await database.look(
      `update talent.consent set state = 'withdrawn', ended_at = $2 where member_id = $1 and scope = 'gig_calls'`,
      [memberId, opening],
    );
    expect((await calls()).people.some(({ member }) => member.id === memberId)).toBe(false);
  });

  it('take a gig on their word, at the desk or on the telephone; the terms are told as to everybody', async () => {
    const { token } = await desks.desk();
    const { memberId } = await desks.registered(token);
    const take = (word: string) =>
      stage.inside((tx) => program.get(TakeForPerson).atTablet(tx, token, { gigId, word }));
    await expect(take(' ')).rejects.toMatchObject(refused('REGISTRATION_WORD_WRONG'));
    const id = await take('28日なら行けます');
    const terms = await stage.inside((tx) => program.get(TakeForPerson).terms(tx, token, id));
    expect(terms.lines.map(({ text }) => text).join()).toContain('井上');
    const other = await desks.registered(token);
    await expect(stage.inside((tx) => program.get(TakeForPerson).terms(tx, token, id))).rejects.toMatchObject(
      refused('ASSIGNMENT_NOT_FOUND'),
    );
    await stage.inside((tx) =>
      program
        .get(TakeForPerson)
        .onTelephone(tx, other.memberId, { gigId, word: 'はい、行きます' }, stage.deskId),
    );
    const { acts } = await stage.inside((tx) => program.get(ReadOwnActs).run(tx, memberId));
    expect(acts.find(({ act }) => act === 'gig_taken')).toMatchObject({
      note: '28日なら行けます',
      desk: '中標津郵便局',
    });
    const stranger = await stage.member();
    await expect(
      stage.inside((tx) =>
        program.get(TakeForPerson).onTelephone(tx, stranger.memberId, { gigId, word: 'はい' }, stage.deskId),
      ),
    ).rejects.toMatchObject(refused('REGISTRATION_NOT_FOUND'));
  });

  it('(edge 24) take the entry over with a sheet and their birthday, and then by an address of their own', async () => {
    const { token } = await desks.desk();
    const { memberId, code, birthDate } = await desks.registered(token);
    const claim = (typed: { code: string; birthDate: string }, by = stage) =>
      by.inside((tx) => program.get(ClaimEntry).run(tx, typed, { userAgent: null, sessionId: null }));
    for (const wrong of [
      { code, birthDate: '1948-01-01' },
      { code: 'abc', birthDate },
    ])
      await expect(claim(wrong)).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    await expect(claim({ code, birthDate }, elsewhere)).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    const { sessionId } = await claim({ code, birthDate });
    const [account] = await database.look<{ id: string; email: string }>(
      'select account_id id, email from membership.member where id = $1',
      [memberId],
    );
    expect(account!.email).toMatch(/@paper\.invalid$/);
    await program.runReactions();
    expect(await database.look(`select 1 from platform.mail where recipient like '%.invalid'`)).toEqual([]);
    await stage.inside((tx) =>
      program.get(RequestEmailChange).run(tx, {
        ...{ accountId: account!.id, sessionId, email: 'sachi@example.jp', locale: 'ja', browserNonce: 'x' },
      }),
    );
    const [mail] = await database.look<{ url: string }>(
      `select letter->'button'->>'url' url from platform.mail where recipient = 'sachi@example.jp'`,
    );
    await stage.inside((tx) =>
      program.get(ConfirmEmailLink).run(tx, mail!.url.split('/').at(-1)!, { userAgent: null, sessionId }),
    );
    expect(await database.look('select email from membership.member where id = $1', [memberId])).toEqual([
      { email: 'sachi@example.jp' },
    ]);
    await expect(claim({ code, birthDate })).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
  });

  it('get a new sheet which makes the old one worthless, and none works after ninety days', async () => {
    const { token } = await desks.desk();
    const first = await desks.registered(token);
    const second = await desks.registered(token);
    const claim = (code: string, birthDate: string) =>
      stage.inside((tx) =>
        program.get(ClaimEntry).run(tx, { code, birthDate }, { userAgent: null, sessionId: null }),
      );
    program.clock.set(new Date(opening.getTime() + 90 * 86_400_000));
    await expect(claim(first.code, first.birthDate)).rejects.toMatchObject(refused('CLAIM_NOT_FOUND'));
    program.clock.set(new Date(opening.getTime() + 90 * 86_400_000 - 1));
    await claim(second.code, second.birthDate);
  });

  it('(edge 23) who cannot be reached is called no more, what is ahead is given back without fault, and the family is opened for that alone', async () => {
    const { token } = await desks.desk();
    const family = { name: '井上 一郎', telephone: '090-1234-5678', relation: '長男', agreed: true };
    const { memberId } = await desks.registered(token, { family });
    const id = await stage.inside((tx) =>
      program.get(TakeForPerson).atTablet(tx, token, { gigId, word: '行きます' }),
    );
    const touch = program.get(LoseTouch);
    const open = () => stage.inside((tx) => touch.family(tx, memberId, stage.deskId));
    await expect(open()).rejects.toMatchObject(refused('FAMILY_CLOSED'));
    const lose = (by: WorkStage, reason = '入院されたと聞いたため') =>
      by.inside((tx) => touch.lose(tx, memberId, { reason, accountId: by.deskId }));
    await expect(lose(elsewhere)).rejects.toMatchObject(refused('REGISTRATION_NOT_FOUND'));
    await expect(lose(stage, ' ')).rejects.toMatchObject(refused('WORK_REASON_WRONG'));
    await lose(stage);
    await lose(stage);
    expect(
      await database.look('select state, ender, reason from work.assignment where id = $1', [id]),
    ).toEqual([{ state: 'withdrawn', ender: 'desk', reason: '入院されたと聞いたため' }]);
    expect((await calls()).people.some(({ member }) => member.id === memberId)).toBe(false);
    expect(
      await database.look(
        `select payload from platform.outbox where event = 'work.place_freed' and payload->>'gigId' = $1`,
        [gigId],
      ),
    ).toHaveLength(1);
    await expect(
      stage.inside((tx) =>
        program.get(TakeForPerson).onTelephone(tx, memberId, { gigId, word: 'はい' }, stage.deskId),
      ),
    ).rejects.toMatchObject(refused('REGISTRATION_OUT_OF_REACH'));
    expect(await open()).toMatchObject({ name: '井上 一郎', telephone: '090-1234-5678', relation: '長男' });
    const own = await stage.inside((tx) => program.get(ReadOwnActs).run(tx, memberId));
    expect(own.acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['family_seen', 'out_of_reach']));
    await stage.inside((tx) => touch.find(tx, memberId, stage.deskId));
    expect((await calls()).people.some(({ member }) => member.id === memberId)).toBe(true);
    await stage.inside((tx) => program.get(ReadOwnActs).forgetFamily(tx, memberId));
    await lose(stage);
    await expect(open()).rejects.toMatchObject(refused('FAMILY_NONE'));
  });

  it('leave as everybody does, and nothing of them stays at the desk after an erasure', async () => {
    const { id, token } = await desks.desk();
    const family = { name: '鈴木 花', telephone: '090-9999-0000', relation: '娘', agreed: true };
    const { memberId } = await desks.registered(token, { family, telephone: '0153-99-8888' });
    await stage.leave(memberId);
    await program.runReactions();
    expect((await calls()).people.some(({ member }) => member.id === memberId)).toBe(false);
    const person = { accountId: newId(), subjectId: memberId, email: 'x@paper.invalid', name: '井上' };
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, person));
    const left = await database.look<{ text: string }>(
      `select row_to_json(r)::text "text" from work.registration r union all select row_to_json(f)::text from work.family_contact f`,
    );
    expect(left.map(({ text }) => text).join()).not.toMatch(/0153-99-8888|鈴木/);
    expect((await desks.look(id)).listed.registered).toBe(1);
  });
});
