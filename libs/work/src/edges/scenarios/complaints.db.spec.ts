import { useProgram, useTestDatabase } from '@enishi/testing';
import { Complain } from '../../actions/postings/complain.ts';
import { mostOpenComplaints } from '../../domain/postings/complaint.ts';
import type { ComplaintForm } from '../../domain/postings/complaint.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const opening = new Date('2026-12-01T00:00:00Z');
let stage: PostingStage;
let elsewhere: PostingStage;
let clerk: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setPostingStage(program, 'moushide');
  elsewhere = await setPostingStage(program, 'yosomoushide');
  for (const one of [stage, elsewhere]) await one.number();
  clerk = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const say = (postingId: string, form: Partial<ComplaintForm> = {}, at = stage) =>
  at.inside((tx) => program.get(Complain).run(tx, { postingId, kind: 'gone', words: '', ...form }));
const list = (postingId: string | null = null, at = stage) =>
  at.inside((tx) => program.get(Complain).list(tx, postingId));
const answer = (id: string, words: string, at = stage) =>
  at.inside((tx) => program.get(Complain).answer(tx, { id, answer: words, by: at.deskId }));

describe('what somebody says of a posting (職業安定法43条の7)', () => {
  it('waits at the desk with a letter to the office that tells nothing of it, and is answered once', async () => {
    const id = await stage.up(clerk, { title: '宿の朝食係' });
    await say(id, { kind: 'differs', words: '電話で聞いた時給が、掲載より低い' });
    const [waiting] = await list(id);
    expect(waiting).toMatchObject({ title: '宿の朝食係', kind: 'differs', answeredAt: null });
    await program.runReactions();
    const letters = await database.look<{ recipient: string; text: string }>(
      `select recipient, letter::text "text" from platform.mail where letter ->> 'subject' like '%宿の朝食係%' and letter ->> 'subject' like '%お知らせ%'`,
    );
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain('時給');
    await expect(answer(waiting!.id, ' ')).rejects.toMatchObject({ code: 'COMPLAINT_WORDS_MISSING' });
    await answer(waiting!.id, '会社に確かめ、正しい時給で出し直してもらった');
    await answer(waiting!.id, '二度目');
    expect(await list(id)).toMatchObject([{ answer: '会社に確かめ、正しい時給で出し直してもらった' }]);
  });

  it('is not taken of what nobody could have read, nor of another community', async () => {
    const draft = await stage.write(clerk);
    const id = await stage.up(clerk);
    for (const told of [say(draft), say('x'), say(id, {}, elsewhere)])
      await expect(told).rejects.toMatchObject({ kind: 'not_found', code: 'POSTING_NOT_FOUND' });
    await expect(say(id, { kind: 'other' })).rejects.toMatchObject({ code: 'COMPLAINT_WORDS_MISSING' });
    expect(await list(id)).toEqual([]);
    await say(id);
    const [one] = await list(id);
    await expect(answer(one!.id, 'よそから', elsewhere)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(list(id, elsewhere)).rejects.toMatchObject({ kind: 'not_found', code: 'POSTING_NOT_FOUND' });
    expect(await list(null, elsewhere)).toEqual([]);
  });

  it('is taken as often as twenty times at once, and not once more while these wait', async () => {
    const id = await stage.up(clerk);
    const told = await Promise.allSettled(
      Array.from({ length: mostOpenComplaints + 5 }, () => say(id, { kind: 'money' })),
    );
    const refused = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(5);
    for (const why of refused) expect(why).toMatchObject({ code: 'COMPLAINTS_MANY' });
    const [first] = await list(id);
    await answer(first!.id, '会社に確かめた');
    await say(id, { kind: 'money' });
    expect((await list(id)).filter(({ answeredAt }) => !answeredAt)).toHaveLength(mostOpenComplaints);
  });

  it('loses its words a year after the answer, and is counted still', async () => {
    const id = await stage.up(clerk);
    await say(id, { words: '田中さんの話と違う' });
    const [one] = await list(id);
    await answer(one!.id, '田中さんに確かめた');
    const forget = () => stage.inside((tx) => program.get(Complain).forget(tx));
    program.clock.set(new Date('2027-11-30T23:00:00Z'));
    await forget();
    expect(await list(id)).toMatchObject([{ words: '田中さんの話と違う' }]);
    program.clock.set(new Date('2027-12-02T00:00:00Z'));
    await forget();
    expect(await list(id)).toMatchObject([{ kind: 'gone', words: null, answer: null }]);
  });
});
