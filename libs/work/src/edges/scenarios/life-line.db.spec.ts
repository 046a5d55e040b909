import { PersonalRecords } from '@enishi/platform';
import { KeepLifeEntries } from '@enishi/talent';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadAccessDiary } from '../../actions/diary/read-access-diary.ts';
import { ReadLifeLine } from '../../actions/life/read-life-line.ts';
import type { LifeLine } from '../../actions/life/read-life-line.ts';
import { doingOn, morning } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const evening = new Date('2026-12-28T09:00:00Z');
const form = {
  ...({
    kind: 'intern',
    what: 'きりたっぷ文庫',
    startsOn: '2019-08-01',
    endsOn: '2019-09-15',
    note: '',
  } as const),
};

let round = 0;
beforeEach(() => {
  program.clock.set(opening);
  round += 1;
});

/** A member who did a gig, and of whom the desk knows that they were an intern here. */
async function known() {
  const stage = await setWorkStage(program, `ayumi${round}`);
  const doing = doingOn(program, stage, database);
  const company = await stage.company();
  const { memberId, email } = await stage.member();
  const [gigId] = await stage.gigs(company);
  const placeId = await stage.take(memberId, gigId!);
  program.clock.set(morning.halfPast);
  await doing.checkIn(memberId, { code: (await doing.codes(gigId!)).picture });
  program.clock.set(evening);
  await doing.report(memberId, placeId);
  await doing.accept(company, placeId);
  const keep = program.get(KeepLifeEntries);
  const by = stage.deskId;
  const id = await stage.inside((tx) => keep.add(tx, memberId, { form, by }));
  const read = (first = 10, after: { at: Date; id: string } | null = null) =>
    stage.inside((tx) => program.get(ReadLifeLine).own(tx, memberId, { first, after }));
  const entry = async () => (await read()).rows.find((line) => line.sort === 'entry')?.entry ?? null;
  return { stage, keep, by, memberId, email, id, read, entry };
}

describe('the life-line of a person', () => {
  it('is one: as what they belonged, what they did, and what the desk knows, page by page', async () => {
    const { read } = await known();
    const { rows } = await read();
    expect(rows.map(({ sort, title }) => [sort, title.ja.replace(/（.*/u, '')])).toEqual([
      ['gig', 'シーツ交換'],
      ['membership', '入会'],
      ['entry', 'きりたっぷ文庫'],
    ]);
    expect(rows[2]).toMatchObject({ at: new Date('2019-07-31T15:00:00Z'), entry: { endsOn: '2019-09-15' } });
    const paged: LifeLine[] = [];
    for (let goesOn = true; goesOn;) {
      const last = paged.at(-1);
      const page = await read(1, last ? { at: last.at, id: last.id } : null);
      paged.push(...page.rows);
      goesOn = page.hasNext;
    }
    expect(paged).toEqual(rows);
  });

  it('is read at the desk with a line in the diary, and nothing of it in another community', async () => {
    const { stage, by, memberId, id, keep } = await known();
    const page = { first: 10, after: null };
    const look = { page, reader: { accountId: by, role: 'staff' } };
    const seen = await stage.inside((tx) => program.get(ReadLifeLine).atDesk(tx, memberId, look));
    expect(seen).toMatchObject({ member: { name: '山田　花子2' }, hasNext: false });
    const { rows } = await stage.inside((tx) => program.get(ReadAccessDiary).run(tx, memberId, page));
    expect(rows[0]).toMatchObject({ who: 'secretariat', matter: 'record', at: evening });
    const other = await setWorkStage(program, `yoso${round}`);
    const refused = (work: Promise<unknown>, code: string) =>
      expect(work).rejects.toMatchObject({ kind: 'not_found', code });
    await refused(
      other.inside((tx) => program.get(ReadLifeLine).atDesk(tx, memberId, look)),
      'MEMBER_NOT_FOUND',
    );
    await refused(
      other.inside((tx) => keep.add(tx, memberId, { form, by })),
      'MEMBER_NOT_FOUND',
    );
    for (const turn of [
      () => other.inside((tx) => keep.answer(tx, id, 'そのままです')),
      () => other.inside((tx) => keep.correct(tx, id, { form, answer: '', by })),
      () => other.inside((tx) => keep.remove(tx, id)),
      () => other.inside((tx) => keep.object(tx, memberId, { id, words: '違います' })),
    ])
      await refused(turn(), 'LIFE_ENTRY_NOT_FOUND');
  });

  it('hears what the person says is wrong: it is kept with why, put right with an answer, or taken out', async () => {
    const { stage, keep, by, memberId, id, entry, read } = await known();
    const reader = { accountId: by, role: 'staff' };
    const object = (of: string, words: string) => stage.inside((tx) => keep.object(tx, of, { id, words }));
    const contested = () => stage.inside((tx) => keep.contested(tx, reader));
    const answer = (words: string) => stage.inside((tx) => keep.answer(tx, id, words));
    await expect(answer('そのままです')).rejects.toMatchObject({ code: 'LIFE_NOT_CONTESTED' });
    const { memberId: stranger } = await stage.member();
    await expect(object(stranger, '違います')).rejects.toMatchObject({ code: 'LIFE_ENTRY_NOT_FOUND' });
    await object(memberId, '8月だけでした');
    expect(await entry()).toMatchObject({ objection: '8月だけでした', answer: null, contested: true });
    expect(await contested()).toMatchObject([{ id, memberId, member: { name: '山田　花子2' } }]);
    await answer('名簿では9月までです');
    expect(await entry()).toMatchObject({ answer: '名簿では9月までです', contested: false });
    await object(memberId, '出勤簿を見てください');
    const right = { ...form, endsOn: '2019-08-31' };
    const correct = (words: string) =>
      stage.inside((tx) => keep.correct(tx, id, { form: right, answer: words, by }));
    await expect(correct(' ')).rejects.toMatchObject({ code: 'LIFE_WORDS_MISSING' });
    await correct('出勤簿のとおり直しました');
    expect(await entry()).toMatchObject({ endsOn: '2019-08-31', answer: '出勤簿のとおり直しました' });
    expect(await contested()).toEqual([]);
    await stage.inside((tx) => keep.remove(tx, id));
    expect((await read()).rows.map(({ sort }) => sort)).toEqual(['gig', 'membership']);
  });

  it('goes with the person: in the copy of their data, and gone when they are erased', async () => {
    const { stage, memberId, email, id, keep } = await known();
    await stage.inside((tx) => keep.object(tx, memberId, { id, words: '8月だけでした' }));
    const [row] = await database.look<{ account_id: string }>(
      'select account_id from membership.member where id = $1',
      [memberId],
    );
    const person = { accountId: row!.account_id, subjectId: memberId, email, name: '山田 花子1' };
    const records = program.get(PersonalRecords);
    const held = await stage.inside((tx) => records.collect(tx, person));
    expect(held.find(({ table }) => table === 'talent.life_entry')!.rows).toMatchObject([
      { what: 'きりたっぷ文庫', objection: '8月だけでした' },
    ]);
    await database.look('update work.payout set state = $2, paid_on = current_date where member_id = $1', [
      ...[memberId, 'paid'],
    ]);
    await stage.inside((tx) => records.erase(tx, person));
    expect(await database.look('select from talent.life_entry where member_id = $1', [memberId])).toEqual([]);
  });
});
