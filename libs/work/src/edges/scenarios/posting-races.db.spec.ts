import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let company: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setPostingStage(program, 'kyosoukyujin');
  await stage.number();
  company = await stage.company();
});
afterEach(() => jest.restoreAllMocks());

const codesOf = (done: PromiseSettledResult<unknown>[]): string[] =>
  done.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

describe('two whom a company hires for the last place, at once', () => {
  const offered = async (): Promise<string[]> => {
    const postingId = await stage.up(company);
    const ids: string[] = [];
    for (let at = 0; at < 2; at += 1) {
      const id = await stage.apply((await stage.member()).memberId, postingId);
      await stage.move(company, id, 'talking');
      await stage.move(company, id, 'offered');
      ids.push(id);
    }
    return ids;
  };

  it('are one, and the other is refused', async () => {
    const ids = await offered();
    const done = await Promise.allSettled(ids.map((id) => stage.move(company, id, 'hired')));
    expect(codesOf(done)).toEqual(['JOB_APPLICATION_PLACES_FILLED']);
  });

  it('would be two without the lock on the posting (control)', async () => {
    const ids = await offered();
    const postings = program.get(PostingStore);
    jest.spyOn(postings, 'held').mockImplementation((tx, id) => postings.byId(tx, id));
    const applications = program.get(ApplicationStore);
    const real = applications.counts.bind(applications);
    const bothCounted = meeting(2);
    jest.spyOn(applications, 'counts').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothCounted.arrive();
      return found;
    });
    const done = await Promise.allSettled(ids.map((id) => stage.move(company, id, 'hired')));
    expect(codesOf(done)).toEqual([]);
  });
});

describe('one who applies from two devices at once', () => {
  const twice = async (): Promise<number> => {
    const postingId = await stage.up(company);
    const { memberId } = await stage.member();
    const postings = program.get(PostingStore);
    // The posting lets one of the two go on at a time; what is tried here is the table.
    jest.spyOn(postings, 'held').mockImplementation((tx, id) => postings.byId(tx, id));
    const applications = program.get(ApplicationStore);
    const real = applications.standing.bind(applications);
    const bothLooked = meeting(2);
    let looks = 0;
    jest.spyOn(applications, 'standing').mockImplementation(async (...of) => {
      const found = await real(...of);
      looks += 1;
      if (looks <= 2) await bothLooked.arrive();
      return found;
    });
    await Promise.allSettled([stage.apply(memberId, postingId), stage.apply(memberId, postingId)]);
    const rows = await database.look('select id from work.application where posting_id = $1', [postingId]);
    return rows.length;
  };

  it('has applied once', async () => {
    expect(await twice()).toBe(1);
  });

  it('would have twice without the index (control)', async () => {
    await database.look('drop index work.application_once');
    expect(await twice()).toBe(2);
  });
});

describe('a desk that publishes while the company takes back and writes anew', () => {
  it('publishes what it has read, or nothing', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const id = await stage.write(company);
      await stage.turn(company, id, 'submit');
      const rewrite = async () => {
        await stage.turn(company, id, 'takeBack');
        await stage.write(company, { title: '読まれていない募集' }, { id, edition: 1 });
        await stage.turn(company, id, 'submit');
      };
      await Promise.allSettled([stage.publish(id, 1), rewrite()]);
      const [row] = await database.look<{ state: string; title: string }>(
        'select state, title from work.posting where id = $1',
        [id],
      );
      expect(row!.state === 'open' ? row!.title : '').not.toBe('読まれていない募集');
    }
  });
});
