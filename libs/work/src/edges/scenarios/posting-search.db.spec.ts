import { foldForSearch } from '@enishi/japan';
import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { PayUnit, PostingWay, PostingWish } from '../../domain/postings/posting-form.ts';
import type { PostingFilter } from '../../domain/postings/posting-search.ts';
import type { Contract } from '../../domain/postings/posting.ts';
import { setPostingStage, wholePosting } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let elsewhere: PostingStage;
let clerks: Clerk[];
const seed = 20261128;
let state = seed;
const upTo = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const of = <One>(all: readonly One[]): One => all[upTo(all.length)]!;

const service = { duty_now: '写真撮影', term: '2月末まで', place_now: '釧路市', recruiter: '㈱こむぎ' };
const titles = ['髙橋さんの麦畑', 'ﾊﾟﾝをつくる', 'Ｗｅｂの係', '雪かきと薪割り', '宿の朝ごはん', '麦とパン'];
type Laid = PostingWish & { id: string; companyId: string };
let laid: Laid[];

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setPostingStage(program, 'sagasukyujin');
  elsewhere = await setPostingStage(program, 'yososagasukyujin');
  await stage.number();
  clerks = [await stage.company(), await stage.company()];
  laid = [];
  for (let n = 0; n < 14; n += 1) laid.unshift(await put(n));
}, 60_000);
beforeEach(() => program.clock.set(opening));

/** One that is up, a second after the one before it, in an area that may be an earlier one of the community. */
async function put(n: number): Promise<Laid> {
  program.clock.set(new Date(opening.getTime() + n * 1000));
  const contract = of<Contract>(['open_ended', 'outsourcing']);
  const more: Partial<PostingWish> = {
    ...{ title: of(titles), contract, way: of<PostingWay | null>([null, 'on_site', 'partly_home', 'home']) },
    ...(contract === 'outsourcing'
      ? { payUnit: 'job' as const, payYen: of([20_000, 60_000]), items: service }
      : { payUnit: of<PayUnit>(['hour', 'month']), payYen: of([250_000, 300_000]) }),
  };
  const clerk = of(clerks);
  const id = await stage.up(clerk, more);
  const area = of(['01206', '01206', '01661']);
  await database.look('update work.posting set area = $2 where id = $1', [id, area]);
  return { ...wholePosting, ...more, id, area, companyId: clerk.companyId };
}

const text = ({ title, why, whoWith, what, growth, items }: PostingWish) =>
  [title, why, whoWith, what, growth, ...Object.values(items)].map(foldForSearch);

/** Which of them somebody looks for, by looking at each; `but` leaves one wish open. */
function fitting(filter: Partial<PostingFilter>, but: string | null = null): Laid[] {
  const { area, contract, way, payUnit, leastYen, companyId, words } = filter;
  const wanted: Record<string, (one: Laid) => boolean> = {
    area: (one) => !area || one.area === area,
    contract: (one) => !contract || one.contract === contract,
    way: (one) => !way || one.way === way,
    payUnit: (one) => !payUnit || (one.payUnit === payUnit && one.payYen >= (leastYen ?? 0)),
    company: (one) => !companyId || one.companyId === companyId,
    words: (one) =>
      (words ?? '')
        .split(/[ 、]/)
        .map(foldForSearch)
        .every((word) => text(one).some((part) => part.includes(word))),
  };
  return laid.filter((one) => Object.entries(wanted).every(([by, fits]) => by === but || fits(one)));
}

function countsBeside(filter: Partial<PostingFilter>): string[] {
  const kinds = ['area', 'contract', 'way', 'payUnit'] as const;
  return kinds
    .flatMap((kind) => {
      const values = fitting(filter, kind).flatMap((one) => one[kind] ?? []);
      return [...new Set(values)].map(
        (value) => `${kind} ${value} ${values.filter((each) => each === value).length}`,
      );
    })
    .sort();
}

describe('the page of postings', () => {
  it('finds in two hundred random questions what looking at each posting finds, and counts what else could be chosen', async () => {
    let hits = 0;
    for (let n = 0; n < 200; n += 1) {
      const payUnit = of<PayUnit | null>([null, null, 'hour', 'month', 'job']);
      const filter: Partial<PostingFilter> = {
        ...{
          payUnit,
          area: of([null, null, '01206']),
          contract: of<Contract | null>([null, 'open_ended', 'outsourcing']),
        },
        ...{
          way: of<PostingWay | null>([null, null, 'on_site', 'home']),
          leastYen: of([null, 60_000, 300_000]),
        },
        ...{ companyId: of([null, null, clerks[0]!.companyId]) },
        words: of(['', '', '麦', 'ぱん', '高橋', 'ＷＥＢ', '麦 パン', '雪かき、薪', 'こむぎ', 'ない言葉']),
      };
      const right = fitting(filter);
      const { rows, found, counts } = await stage.list(filter);
      hits += right.length;
      const told = counts.map(({ kind, value, postings }) => `${kind} ${value} ${postings}`).sort();
      if (
        JSON.stringify([rows.map(({ id }) => id), found, told]) !==
        JSON.stringify([right.map(({ id }) => id), right.length, countsBeside(filter)])
      )
        throw new Error(`seed ${seed}, question ${n}: ${JSON.stringify({ filter, told, found })}`);
    }
    expect(hits).toBeGreaterThan(200);
  });

  it('is read by pages, each posting once, as it is narrowed', async () => {
    const seen: string[] = [];
    let after: { at: Date; id: string } | null = null;
    for (;;) {
      const { rows } = await stage.list({ area: '01206' }, 2, after);
      seen.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      if (!last) break;
      after = { at: last.turnedAt, id: last.id };
    }
    expect(seen).toEqual(fitting({ area: '01206' }).map(({ id }) => id));
  });

  it('finds nothing by a municipality or a company of elsewhere, nor by what is no id', async () => {
    const theirs = await elsewhere.company();
    const unknown = { code: 'POSTING_FILTER_UNKNOWN', kind: 'not_found' };
    await expect(stage.list({ area: '43424' })).rejects.toMatchObject(unknown);
    await expect(stage.list({ leastYen: -1 })).rejects.toMatchObject(unknown);
    for (const companyId of [theirs.companyId, newId(), 'no-id'])
      await expect(stage.list({ companyId })).rejects.toMatchObject({
        ...{ code: 'COMPANY_NOT_FOUND', kind: 'not_found' },
      });
    await expect(stage.list({ words: '麦'.repeat(61) })).rejects.toMatchObject({
      code: 'POSTING_WISH_TOO_LONG',
    });
    expect((await elsewhere.list()).rows).toEqual([]);
  });

  it('neither shows nor counts what is closed, not confirmed, past its last day, or for employment without a number', async () => {
    const [{ id, title, contract, area, companyId }] = laid as [Laid];
    const before = await stage.list();
    await stage.turn(
      clerks.find((clerk) => clerk.companyId === companyId)!,
      id,
      'close',
    );
    laid = laid.slice(1);
    const counted = ({ counts }: typeof before) =>
      counts.map(({ kind, value, postings }) => `${kind} ${value} ${postings}`).sort();
    expect(counted(await stage.list())).toEqual(countsBeside({}));
    expect((await stage.list()).found).toBe(before.found - 1);
    expect(
      (await stage.list({ words: title, contract, area: area === '01206' ? area : null })).rows,
    ).not.toContainEqual(expect.objectContaining({ id }));
    await stage.number(null);
    const services = fitting({ contract: 'outsourcing' });
    expect((await stage.list()).found).toBe(services.length);
    expect((await stage.list({ contract: 'open_ended' })).rows).toEqual([]);
    await stage.number();
    program.clock.set(new Date(opening.getTime() + 31 * 86_400_000));
    expect(await stage.list()).toMatchObject({ rows: [], found: 0, counts: [] });
    await database.look(`update work.posting set confirmed_on = '2027-02-01'`);
    program.clock.set(new Date('2027-02-20T14:59:59Z'));
    expect((await stage.list()).found).toBe(laid.length);
    program.clock.set(new Date('2027-02-20T15:00:00Z'));
    expect(await stage.list()).toMatchObject({ rows: [], found: 0, counts: [] });
  });
});
