import { companyNameKey } from '@enishi/japan';
import { companyStandingChanged } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { SaveCareers } from '../../actions/careers/save-careers.ts';
import { FindTalents } from '../../actions/records/find-talents.ts';
import { ReadSharedCard } from '../../actions/scouting/read-shared-card.ts';
import type { CareerForm } from '../../domain/careers.ts';
import { CardCalendar } from '../schedules/card-calendar.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';
import { everybody } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let company: Company;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'shigoto');
});
beforeEach(async () => {
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where state = 'in_force'`,
  );
  await database.look('delete from talent.card_index');
  await database.look(`update talent.talent_record set careers = '[]'`);
  company = await stage.searcher();
});

const plain: CareerForm = {
  ...{ kind: 'main', what: '会社員（経理）', field: '食品', employer: '', since: '2015', until: '' },
  ...{ sideJob: 'allowed', shown: true, keptFrom: true },
};
const save = (memberId: string, ...forms: Partial<CareerForm>[]) =>
  stage.inside((tx) =>
    program.get(SaveCareers).run(
      tx,
      memberId,
      forms.map((form) => ({ ...plain, ...form })),
    ),
  );
const titleOf = async ({ companyId }: Company): Promise<string> => {
  const [row] = await database.look<{ name: string }>('select name from membership.company where id = $1', [
    companyId,
  ]);
  return row!.name;
};
const own = (memberId: string) => stage.inside((tx) => program.get(ReadSharedCard).run(tx, memberId));

describe('careers', () => {
  it('are on the card and found by their words as far as they are shown, and never with for whom', async () => {
    const { memberId, cardId } = await stage.sharer();
    await save(
      memberId,
      { employer: 'かくれた会社' },
      { kind: 'second', what: '週末は革職人', field: '', shown: true },
      { kind: 'own', what: '秘密の翻訳', shown: false },
    );
    const [card] = (await stage.look(company)).cards;
    expect(card!.careers.map(({ what, sideJob }) => [what, sideJob])).toEqual([
      ['会社員（経理）', 'allowed'],
      ['週末は革職人', null],
    ]);
    const found = async (words: string) => (await stage.look(company, { words })).cards.map(({ id }) => id);
    for (const words of ['革職人', '経理 食品', '職']) expect(await found(words)).toEqual([cardId]);
    for (const words of ['翻訳', 'かくれた', '山田']) expect(await found(words)).toEqual([]);
    expect(JSON.stringify(await stage.openShared(company, cardId))).not.toMatch(/かくれた|秘密の翻訳/);
  });

  it('are not shown, nor styles, under a consent that is older than the question', async () => {
    const { memberId, cardId } = await stage.sharer();
    await stage.write(memberId, { styles: ['remote', 'weekends'] }, false);
    await save(memberId, { what: '週末は革職人' });
    expect((await stage.look(company, { style: 'remote' })).cards).toHaveLength(1);
    await database.look(
      `update talent.consent set items = array_remove(array_remove(items, 'styles'), 'careers') where id = $1`,
      [cardId],
    );
    await stage.write(memberId, { styles: ['remote', 'weekends'] }, false);
    const { cards, facets } = await stage.look(company);
    expect(cards.map(({ styles, careers }) => ({ styles, careers }))).toEqual([{ styles: [], careers: [] }]);
    expect(facets.filter(({ kind }) => kind === 'style')).toEqual([]);
    expect((await stage.look(company, { style: 'remote' })).cards).toEqual([]);
    expect((await stage.look(company, { words: '革職人' })).cards).toEqual([]);
  });

  it('need a record, and are the whole list each time', async () => {
    const { memberId } = await stage.member();
    await expect(save(memberId, {})).rejects.toMatchObject({ code: 'SHARED_RECORD_MISSING' });
    await stage.write(memberId, {}, false);
    await save(memberId, {}, { what: '農家' });
    await save(memberId, { what: '農家' });
    const kept = await stage.inside((tx) => program.get(SaveCareers).own(tx, memberId));
    expect(kept.careers.map(({ what }) => what)).toEqual(['農家']);
    await stage.write(memberId, { about: '別の一行' }, false);
    const after = await stage.inside((tx) => program.get(SaveCareers).own(tx, memberId));
    expect(after.careers).toHaveLength(1);
  });
});

describe('styles of work', () => {
  it('are filtered by and counted, the few masked; and stay where a form does not ask for them', async () => {
    const people = [];
    for (let n = 0; n < 5; n += 1) people.push(await stage.sharer());
    for (const [at, { memberId }] of people.entries())
      await stage.write(memberId, { styles: at === 0 ? ['remote', 'long_stay'] : ['remote'] }, false);
    await stage.write(people[1]!.memberId, {}, false);
    const { facets, people: all } = await stage.look(company);
    expect(all).toBe(5);
    const counted = facets.filter(({ kind }) => kind === 'style' || kind === 'role');
    expect(counted.map(({ kind, value, people: few }) => `${kind} ${value} ${few}`).sort()).toEqual([
      ...['role staff 5', 'role volunteer 5', 'style long_stay null', 'style remote 5'],
    ]);
    const [one] = people;
    expect((await stage.look(company, { style: 'long_stay' })).cards.map(({ id }) => id)).toEqual([
      one!.cardId,
    ]);
    expect((await stage.look(company, { style: 'long_stay', role: 'speaker' })).cards).toEqual([]);
  });

  it('are read and filtered by the desk as well, under its own consent', async () => {
    const { memberId } = await stage.member();
    const recordId = await stage.write(memberId, { styles: ['short_stay'] });
    await save(memberId, { what: '週末は革職人' }, { what: '見せない仕事', shown: false });
    const found = await stage.inside((tx) =>
      program.get(FindTalents).run(tx, { ...everybody, style: 'short_stay' }),
    );
    expect(found.talents.map(({ id, styles }) => ({ id, styles }))).toEqual([
      { id: recordId, styles: ['short_stay'] },
    ]);
    const { record } = await stage.openRecord(recordId);
    expect(record.careers.map(({ what }) => what)).toEqual(['週末は革職人']);
    await database.look(`update talent.consent set items = '{name,skills}' where member_id = $1`, [memberId]);
    expect(await stage.find({ style: 'short_stay' })).toEqual([]);
    const older = await stage.openRecord(recordId);
    expect([older.record.styles, older.record.careers]).toEqual([[], []]);
    const [reading] = await database.look<{ items: string[] }>(
      'select items from talent.provision where member_id = $1 order by id desc limit 1',
      [memberId],
    );
    expect(reading!.items).toEqual(['name', 'skills']);
  });
});

describe('an employer that somebody named', () => {
  it('never finds the card, is told nothing, and what it had asked ends; however its name is written', async () => {
    const name = await titleOf(company);
    const { memberId, cardId } = await stage.sharer();
    const other = await stage.searcher();
    await stage.scout(company, cardId);
    await save(memberId, { employer: `株式会社　${name}` });
    expect(await stage.seen(company)).toEqual([]);
    await expect(stage.openShared(company, cardId)).rejects.toMatchObject({ code: 'SHARED_CARD_NOT_FOUND' });
    expect((await stage.scoutsOf(company)).map(({ state }) => state)).not.toContain('asked');
    expect(await stage.seen(other)).toEqual([cardId]);
    const { companies } = await own(memberId);
    expect(companies.find(({ id }) => id === company.companyId)).toMatchObject({ own: true, blocked: true });
    // A tick that is missing on the card's page does not let it in: that is said where the careers are written.
    await stage.block(memberId, []);
    expect(await stage.seen(company)).toEqual([]);
    await save(memberId, { employer: name, keptFrom: false });
    expect((await own(memberId)).companies.find(({ id }) => id === company.companyId)).toMatchObject({
      own: false,
    });
    expect(await stage.seen(company)).toEqual([]);
    await stage.block(memberId, []);
    expect(await stage.seen(company)).toEqual([cardId]);
  });

  it('is kept out as well when it joins later, or takes such a name', async () => {
    const { memberId, cardId } = await stage.sharer();
    await save(memberId, { employer: 'あとから商事', shown: false }, { employer: '改名産業' });
    const [late, renamed] = [await stage.searcher(), await stage.searcher()];
    const call = (who: Company, name: string) =>
      database.look('update membership.company set name = $2, name_key = $3 where id = $1', [
        ...[who.companyId, name, companyNameKey(name)],
      ]);
    await call(late, 'あとから商事');
    expect(await stage.seen(late)).toEqual([cardId]);
    await stage.inside((tx) =>
      tx.emit(companyStandingChanged, {
        ...{
          companyId: late.companyId,
          planKey: 'corp_search',
          before: 'none',
          after: 'current',
          graceUntil: null,
        },
      }),
    );
    await program.runReactions();
    expect(await stage.seen(late)).toEqual([]);
    await call(renamed, '改名産業');
    await program.get(CardCalendar).forgetOld();
    expect(await stage.seen(renamed)).toEqual([]);
    expect(await stage.seen(company)).toEqual([cardId]);
  });
});
