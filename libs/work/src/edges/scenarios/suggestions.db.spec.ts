import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { StopConsent } from '@enishi/talent';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AnswerSuggestion } from '../../actions/suggestions/answer-suggestion.ts';
import { ReadSuggestions } from '../../actions/suggestions/read-suggestions.ts';
import { SuggestGig } from '../../actions/suggestions/suggest-gig.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { setCaseStage } from './case-stage.ts';
import type { CaseStage } from './case-stage.ts';
import type { Clerk } from './posting-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CaseStage;
let elsewhere: WorkStage;
let kono: CaseReader;
let company: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCaseStage(program, 'teian');
  elsewhere = await setWorkStage(program, 'yosoteian');
  kono = await stage.coordinator();
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const gig = async (more = {}) => (await stage.gigs(company, more))[0]!;
const suggest = (id: string, gigId: string, word = '清掃が続いたので、次はこれを', reader = kono) =>
  stage.inside((tx) => program.get(SuggestGig).run(tx, reader, { id, gigId, word }));
const answer = (memberId: string, id: string, accept: boolean) =>
  stage.inside((tx) => program.get(AnswerSuggestion).run(tx, memberId, { id, accept }));
const waiting = (memberId: string) =>
  stage.inside((tx) => program.get(AnswerSuggestion).waiting(tx, memberId));
const seen = (id: string, reader = kono) =>
  stage.inside((tx) => program.get(ReadSuggestions).ofCase(tx, reader, id));
const answers = async (id: string) => (await seen(id)).suggested.map(({ suggestion }) => suggestion.answer);
const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select letter::text "text" from platform.mail where recipient = $1 and letter::text like '%しごとの提案です%'`,
    [email],
  );
  return rows.map(({ text }) => text);
};
/** Somebody who lets themselves be accompanied, with a case of theirs. */
const accompanied = async () => {
  const person = await stage.allowed();
  return { ...person, id: await stage.openCase(kono, { recordId: person.recordId }) };
};
const stop = async (memberId: string) => {
  const [consent] = await database.look<{ id: string }>(
    `select id from talent.consent where member_id = $1 and scope = 'accompany' and state = 'in_force'`,
    [memberId],
  );
  await stage.inside((tx) => program.get(StopConsent).run(tx, memberId, consent!.id));
};

describe('a gig that a coordinator suggests', () => {
  it('is told with who and why; accepting takes no place, which the person does themselves', async () => {
    const { memberId, email, id } = await accompanied();
    const gigId = await gig();
    expect((await seen(id)).choices.map((one) => one.id)).toContain(gigId);
    const suggestionId = await suggest(id, gigId);
    expect(await suggest(id, gigId)).toBe(suggestionId);
    const [letter, ...more] = await letters(email);
    expect(more).toEqual([]);
    expect(letter).toContain('河野');
    expect(letter).toContain('清掃が続いたので、次はこれを');
    expect(await waiting(memberId)).toMatchObject([
      { coordinator: expect.stringContaining('河野'), phase: 'open', gig: { id: gigId } },
    ]);
    expect(await answer(memberId, suggestionId, true)).toBe(gigId);
    expect(await answer(memberId, suggestionId, true)).toBe(gigId);
    expect(await stage.own(memberId)).toEqual([]);
    await expect(answer(memberId, suggestionId, false)).rejects.toMatchObject({
      code: 'SUGGESTION_ANSWERED',
    });
    expect(await waiting(memberId)).toEqual([]);
    expect(await answers(id)).toEqual(['accepted']);
    await stage.take(memberId, gigId);
    expect(await stage.own(memberId)).toHaveLength(1);
  });

  it('is one at a time, is not suggested again once declined, and goes where the person has it already', async () => {
    const { memberId, id } = await accompanied();
    const [first, second] = [await gig(), await gig({ title: '配膳', from: '13:00', to: '15:00' })];
    await suggest(id, first);
    const later = await suggest(id, second);
    expect(await answers(id)).toEqual([null, 'replaced']);
    await answer(memberId, later, false);
    await expect(suggest(id, second)).rejects.toMatchObject({ code: 'SUGGESTION_DECLINED' });
    expect((await seen(id)).choices.map((one) => one.id)).not.toContain(second);
    await suggest(id, first);
    expect(await waiting(memberId)).toHaveLength(1);
    await stage.take(memberId, first);
    expect(await waiting(memberId)).toEqual([]);
  });

  it('of two presses at one moment in a case leaves one that waits', async () => {
    const { id } = await accompanied();
    const [first, second] = [await gig(), await gig({ title: '雪かき', from: '13:00', to: '15:00' })];
    await Promise.allSettled([suggest(id, first), suggest(id, second), suggest(id, first)]);
    const open = await database.look(
      'select from work.gig_suggestion where case_id = $1 and answer is null',
      [id],
    );
    expect(open).toHaveLength(1);
  });

  it('cannot be accepted once it is full or called off, and can be declined', async () => {
    const { memberId, email, id } = await accompanied();
    const gigId = await gig({ places: 1 });
    const suggestionId = await suggest(id, gigId);
    await stage.take((await stage.member()).memberId, gigId);
    expect(await letters(email)).toHaveLength(1);
    expect(await waiting(memberId)).toMatchObject([{ phase: 'filled' }]);
    await expect(answer(memberId, suggestionId, true)).rejects.toMatchObject({
      code: 'SUGGESTION_GIG_CLOSED',
    });
    await expect(suggest(id, gigId)).rejects.toMatchObject({ code: 'SUGGESTION_GIG_CLOSED' });
    expect(await answer(memberId, suggestionId, false)).toBe(gigId);
    const off = await gig();
    await suggest(id, off);
    await stage.callOff(off);
    expect(await waiting(memberId)).toEqual([]);
  });
});

describe('who suggests what to whom', () => {
  it('hangs on the consent to be accompanied: without it nothing is suggested, shown, mailed or answered', async () => {
    const { memberId, email, id } = await accompanied();
    const suggestionId = await suggest(id, await gig());
    await stop(memberId);
    expect(await waiting(memberId)).toEqual([]);
    expect(await seen(id)).toEqual({ suggested: [], choices: [] });
    expect(await letters(email)).toEqual([]);
    await expect(answer(memberId, suggestionId, true)).rejects.toMatchObject({
      code: 'SUGGESTION_NOT_FOUND',
    });
    await expect(suggest(id, await gig())).rejects.toMatchObject({ code: 'CASE_CONSENT_ASK' });
  });

  it('is for who accompanies: another coordinator finds no case, another member and community no suggestion', async () => {
    const { id } = await accompanied();
    const gigId = await gig();
    const suggestionId = await suggest(id, gigId);
    const other = await stage.coordinator();
    await expect(suggest(id, gigId, 'これを', other)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    await expect(seen(id, other)).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    const stranger = await stage.member();
    for (const wrong of [suggestionId, newId(), 'no-id'])
      await expect(answer(stranger.memberId, wrong, true)).rejects.toMatchObject({
        code: 'SUGGESTION_NOT_FOUND',
      });
    await expect(
      elsewhere.inside((tx) => program.get(SuggestGig).run(tx, kono, { id, gigId, word: 'これを' })),
    ).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' });
    const theirs = (await elsewhere.gigs(await elsewhere.company()))[0]!;
    for (const wrong of [theirs, newId(), 'no-id'])
      await expect(suggest(id, wrong)).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
  });

  it('needs a line without health or family, a name, a person and a case that is accompanied', async () => {
    const { id } = await accompanied();
    const gigId = await gig();
    await expect(suggest(id, gigId, ' ')).rejects.toMatchObject({ code: 'SUGGESTION_WORD_MISSING' });
    await expect(suggest(id, gigId, 'あ'.repeat(121))).rejects.toMatchObject({ code: 'GIG_WORD_LONG' });
    await expect(suggest(id, gigId, '離婚のあとなので')).rejects.toMatchObject({ code: 'CASE_TEXT_PRIVATE' });
    const nameless = { accountId: newId(), role: 'staff' };
    await expect(suggest(id, gigId, 'これを', nameless)).rejects.toMatchObject({
      code: 'SUGGESTION_NAMELESS',
    });
    const ofCompany = await stage.openCase(kono, { companyId: company.companyId });
    await expect(suggest(ofCompany, gigId)).rejects.toMatchObject({ code: 'SUGGESTION_NO_PERSON' });
    await stage.closeCase(kono, id);
    await expect(suggest(id, gigId)).rejects.toMatchObject({ code: 'CASE_MOVED' });
  });

  it('goes with a merge, comes back with its undoing, and is forgotten with the person', async () => {
    const { memberId, email, id } = await accompanied();
    await suggest(id, await gig());
    const kept = await stage.member();
    const reader = { accountId: kono.accountId, role: 'staff' };
    const mergeId = await stage.inside(async (tx) => {
      const ids: [string, string] = [kept.memberId, memberId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
      const choice = { ...usual, number: kept.memberId, email: kept.memberId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: kono.accountId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and undone_at is null',
        [kept.memberId],
      );
      return row!.id;
    });
    expect(await waiting(kept.memberId)).toHaveLength(1);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, kono.accountId));
    expect([await waiting(kept.memberId), (await waiting(memberId)).length]).toEqual([[], 1]);
    await stage.inside((tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: newId(), subjectId: memberId, email, name: '山田　花子' },
      }),
    );
    expect(await database.look('select from work.gig_suggestion where case_id = $1', [id])).toEqual([]);
  });
});
