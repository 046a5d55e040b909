import type { TokyoDate } from '@enishi/kernel';
import { tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { BeginSearchMonth } from '../../actions/scouting/begin-search-month.ts';
import { SearchMonthStore } from '../../store/search-month.store.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let elsewhere: ScoutStage;
let company: Company;
let cardId: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'tsuki');
  elsewhere = await setScoutStage(program, database, 'yosotsuki');
  await stage.licence('51-募-000123', { answerDays: 14 });
});
beforeEach(async () => {
  program.clock.set(opening);
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where state = 'in_force'`,
  );
  await database.look('delete from talent.card_index');
  ({ cardId } = await stage.sharer());
  company = await stage.company();
  await stage.plan(company.companyId, 'corp_months');
});
afterEach(() => jest.restoreAllMocks());

/** The first or the last minute of a day in Tokyo. */
const on = (day: string, at = '00:00:30') => program.clock.set(new Date(`${day}T${at}+09:00`));
const pressed = (tx: Tx, seen: string | null, clerk = company) =>
  program.get(BeginSearchMonth).run(tx, clerk, { seen: seen as TokyoDate | null });
const begin = (seen: string | null = null, clerk = company) => stage.inside((tx) => pressed(tx, seen, clerk));
const stands = async () => {
  const { side, cards } = await stage.look(company);
  return { gate: side.gate, left: side.months.left, found: cards.length };
};
/** As the company's page and the desk's page of its benefits tell it. */
const log = async () =>
  (
    await database.look<{ line: string }>(
      `select used_for || ' ' || parts line from membership.benefit_use
        where company_id = $1 and kind = 'talent_search' and returned_at is null order by recorded_at, id`,
      [company.companyId],
    )
  ).map(({ line }) => line);
const forbidden = (code: string) => ({ code, kind: 'forbidden' });

describe('months of searching', () => {
  it('are begun by a press and by nothing else: before it nothing is found, opened or asked, and none is used', async () => {
    expect(await stands()).toEqual({ gate: 'no_month', left: 3, found: 0 });
    await expect(stage.openShared(company, cardId)).rejects.toMatchObject(forbidden('SCOUTING_NO_MONTH'));
    await expect(stage.scout(company, cardId)).rejects.toMatchObject(forbidden('SCOUTING_NO_MONTH'));
    expect(await log()).toEqual([]);
    await begin();
    expect(await stands()).toEqual({ gate: 'open', left: 2, found: 1 });
    expect((await stage.look(company)).side.months).toMatchObject({
      ...{ running: { fromDay: '2026-04-01', untilDay: '2026-05-01' }, next: null },
    });
    expect(await log()).toEqual(['2026年4月1日〜2026年4月30日 1']);
  });

  it('end with their last day, also in the middle of a search: the next page, the card and the asking are closed', async () => {
    const second = await stage.sharer();
    await begin();
    on('2026-04-30', '23:59:30');
    const { cards, end, hasNext } = await stage.look(company, {}, 1);
    expect([cards.length, hasNext]).toEqual([1, true]);
    const id = await stage.scout(company, cardId);
    on('2026-05-01');
    const next = await stage.look(company, {}, 1, end);
    expect([next.side.gate, next.cards, next.people]).toEqual(['no_month', [], 0]);
    await expect(stage.openShared(company, second.cardId)).rejects.toMatchObject(
      forbidden('SCOUTING_NO_MONTH'),
    );
    await expect(stage.scout(company, second.cardId)).rejects.toMatchObject(forbidden('SCOUTING_NO_MONTH'));
    // Whom the company had asked may still say yes: the month was for searching.
    expect((await stage.scoutsOf(company)).find((scout) => scout.id === id)).toMatchObject({
      state: 'asked',
    });
    expect(await stands()).toMatchObject({ gate: 'no_month', left: 2 });
  });

  it('follow each other without a gap or a day twice, one ahead and no more, and each press once', async () => {
    on('2027-01-31', '12:00:00');
    await database.look(`update talent.consent set expires_at = '2028-01-01' where state = 'in_force'`);
    await database.look(`update talent.card_index set expires_at = '2028-01-01'`);
    await begin();
    await begin();
    on('2027-02-10');
    await begin('2027-02-28');
    await begin('2027-02-28');
    await begin(null);
    await expect(begin('2027-03-31')).rejects.toMatchObject({ code: 'SEARCH_MONTH_AHEAD', kind: 'conflict' });
    expect(await log()).toEqual(['2027年1月31日〜2027年2月27日 1', '2027年2月28日〜2027年3月30日 1']);
    on('2027-02-28');
    expect(await stands()).toEqual({ gate: 'open', left: 1, found: 1 });
  });

  it('may leave days between them; a month that comes later has its own first day', async () => {
    await begin();
    on('2026-07-15');
    expect(await stands()).toMatchObject({ gate: 'no_month', left: 2 });
    await begin();
    expect(await log()).toEqual(['2026年4月1日〜2026年4月30日 1', '2026年7月15日〜2026年8月14日 1']);
  });

  it('are used up after the last, which is still searched in to its end; what the desk grants goes on, and so does the next year', async () => {
    await begin();
    await begin('2026-05-01');
    on('2026-05-02');
    await begin('2026-06-01');
    on('2026-06-30', '23:59:30');
    expect(await stands()).toMatchObject({ gate: 'open', left: 0 });
    await expect(begin('2026-07-01')).rejects.toMatchObject({ code: 'BENEFIT_USED_UP' });
    expect(await log()).toHaveLength(3);
    on('2026-07-01');
    expect(await stands()).toEqual({ gate: 'used_up', left: 0, found: 0 });
    await expect(stage.openShared(company, cardId)).rejects.toMatchObject(forbidden('SCOUTING_MONTHS_USED'));
    await database.look(
      `insert into membership.benefit_grant (id, community_id, company_id, kind, parts, used, reason, granted_on, ends_on, granted_by)
       values (gen_random_uuid(), $1, $2, 'talent_search', 1, 0, '周年', '2026-07-01', '2026-12-31', 'o@example.jp')`,
      [stage.communityId, company.companyId],
    );
    expect(await stands()).toMatchObject({ gate: 'no_month', left: 1 });
    await begin();
    expect(await stands()).toMatchObject({ gate: 'open', left: 0 });
    on('2027-03-01');
    await database.look(
      `update membership.company_holding set paid_until = '2028-03-01' where company_id = $1`,
      [company.companyId],
    );
    expect(await stands()).toMatchObject({ gate: 'no_month', left: 3 });
  });

  it('are no help once the plan is over, and none is used while the company could not search', async () => {
    await begin();
    await database.look(
      `update membership.company_holding set until_day = '2026-04-10' where company_id = $1`,
      [company.companyId],
    );
    on('2026-04-12');
    expect(await stands()).toEqual({ gate: 'not_in_plan', left: 0, found: 0 });
    await expect(begin('2026-05-01')).rejects.toMatchObject(forbidden('SCOUTING_NOT_IN_PLAN'));
    const other = await stage.company();
    await expect(begin(null, other)).rejects.toMatchObject(forbidden('SCOUTING_NOT_IN_PLAN'));
    await stage.plan(other.companyId, 'corp_months');
    await database.look('update membership.company_page set hidden_at = now() where company_id = $1', [
      other.companyId,
    ]);
    await expect(begin(null, other)).rejects.toMatchObject(forbidden('SCOUTING_NOT_SHOWN'));
    await stage.licence(null);
    await expect(begin(null, other)).rejects.toMatchObject(forbidden('SCOUTING_OFF'));
    await stage.licence('51-募-000123');
    const without = await stage.searcher();
    await expect(begin(null, without)).rejects.toMatchObject({ code: 'SEARCH_MONTH_NEEDLESS' });
    expect((await stage.look(without)).side.gate).toBe('open');
  });

  it('are begun by nobody who does not act for the company, here or elsewhere', async () => {
    const theirs = await elsewhere.company();
    for (const clerk of [
      { ...company, accountId: theirs.accountId },
      { ...theirs, companyId: 'no-id' },
      theirs,
    ])
      await expect(begin(null, clerk)).rejects.toMatchObject({
        code: 'COMPANY_NOT_FOUND',
        kind: 'not_found',
      });
    expect(await log()).toEqual([]);
  });
});

describe('a month that two clerks begin at once', () => {
  it('is one, and one is used', async () => {
    await Promise.all([begin(), begin(), begin()]);
    expect(await log()).toHaveLength(1);
  });

  it('would be two without the lock and the constraint (control)', async () => {
    const [constraint] = await database.look<{ definition: string }>(
      `select pg_get_constraintdef(oid) definition from pg_constraint where conname = 'search_month_no_overlap'`,
    );
    await database.look('alter table talent.search_month drop constraint search_month_no_overlap');
    const store = program.get(SearchMonthStore);
    const real = store.newest.bind(store);
    const bothLooked = meeting(2);
    const looks = new Map<Tx, number>();
    jest.spyOn(store, 'newest').mockImplementation(async (tx, id) => {
      const found = await real(tx, id);
      looks.set(tx, (looks.get(tx) ?? 0) + 1);
      // The first look is that of the gate.
      if (looks.get(tx) === 2) await bothLooked.arrive();
      return found;
    });
    const unlocked = () =>
      stage.inside((tx) => {
        jest.spyOn(tx, 'lock').mockResolvedValue(undefined);
        return pressed(tx, null);
      });
    await Promise.all([unlocked(), unlocked()]);
    jest.restoreAllMocks();
    expect(await log()).toHaveLength(2);
    await database.look('delete from talent.search_month where company_id = $1', [company.companyId]);
    await database.look(
      `alter table talent.search_month add constraint search_month_no_overlap ${constraint!.definition}`,
    );
  });

  it('never shares a day with another of the same company: the database refuses it', async () => {
    await begin();
    const doubled = database.look(
      `insert into talent.search_month select gen_random_uuid(), community_id, company_id, $2, $3, anchor, nth, begun_at
         from talent.search_month where company_id = $1`,
      [company.companyId, tokyoDate('2026-04-30'), tokyoDate('2026-05-30')],
    );
    await expect(doubled).rejects.toThrow(/search_month_no_overlap/);
  });
});
