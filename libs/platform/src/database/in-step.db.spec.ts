import { newId } from '@enishi/kernel';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { Module } from '@nestjs/common';

import { platformSchema } from '../store/platform-schema.ts';
import { eachTheirOwn, onceForAll, together } from './in-step.ts';
import { registerTenant } from './tenant.ts';
import type { Tx } from './tx.ts';

@Module({})
class NothingModule {}

const database = useTestDatabase(platformSchema);
const program = useProgram(database, { modules: [NothingModule], schemas: [platformSchema] });

const doubled = together(async (tx, numbers: readonly number[]) => {
  const rows = await tx.query<{ twice: number }>('select 2 * n twice from unnest($1::int[]) n', [numbers]);
  return rows.map(({ twice }) => twice);
});
const today = onceForAll((tx) => tx.query<{ day: string }>(`select '2026-04-01' as day`));
const letters = eachTheirOwn(
  (tx, owners) =>
    tx.query<{ owner: string; letter: string }>(
      `select owner, letter from unnest($1::text[]) owner, unnest(array['a', 'b']) letter where owner <> 'nobody'`,
      [owners],
    ),
  ({ owner }) => owner,
);
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => program.transactions.inSystem(work);

describe('the same work for many in one transaction', () => {
  it('asks at each point once for all, and answers each', async () => {
    const { result, statements } = await countStatements(() =>
      inside((tx) =>
        tx.inStep([1, 2, 3], async (number) => {
          const twice = await doubled(tx, number);
          const [now] = await today(tx);
          return [twice, await doubled(tx, twice), now?.day];
        }),
      ),
    );
    expect(result).toEqual([
      [2, 4, '2026-04-01'],
      [4, 8, '2026-04-01'],
      [6, 12, '2026-04-01'],
    ]);
    expect(statements).toHaveLength(3);
  });

  it('control: is asked for each alone where they go one after the other', async () => {
    const { statements } = await countStatements(() =>
      inside(async (tx) => {
        for (const number of [1, 2, 3]) await doubled(tx, number);
      }),
    );
    expect(statements).toHaveLength(3);
  });

  it('goes on in branches, which ask beside each other and are waited for by all', async () => {
    const { result, statements } = await countStatements(() =>
      inside((tx) =>
        tx.inStep([1, 2, 3], async (number) => {
          const [four, theirs, none] = await tx.atOnce(
            async () => doubled(tx, await doubled(tx, number)),
            () => letters(tx, number === 2 ? 'ren' : 'nobody'),
            () => Promise.resolve(0),
          );
          return [four, theirs.length, none, await doubled(tx, number)];
        }),
      ),
    );
    expect(result).toEqual([
      [4, 0, 0, 2],
      [8, 2, 0, 4],
      [12, 0, 0, 6],
    ]);
    expect(statements).toHaveLength(4);
  });

  it('throws the first branch that fails, once all have ended', async () => {
    const ended: number[] = [];
    const work = inside((tx) =>
      tx.inStep([1, 2], (number) =>
        tx.atOnce(
          () => (number === 1 ? Promise.reject(new Error('first')) : doubled(tx, number)),
          () => Promise.reject(new Error('second')),
          async () => ended.push(await doubled(tx, number)),
        ),
      ),
    );
    await expect(work).rejects.toThrow('first');
    expect(ended).toEqual([2, 4]);
  });

  it('alone does what could be done at once one after the other', async () => {
    const order: string[] = [];
    const told = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      return name;
    };
    expect(await inside((tx) => tx.atOnce(told('lock'), told('look')))).toEqual(['lock', 'look']);
    expect(order).toEqual(['lock begins', 'lock ends', 'look begins', 'look ends']);
  });

  it('gives everybody their own, and nobody anything of another', async () => {
    const found = await inside((tx) =>
      tx.inStep(['kumi', 'nobody', 'ren'], async (owner) =>
        (await letters(tx, owner)).map((row) => `${row.owner}${row.letter}`),
      ),
    );
    expect(found).toEqual([['kumia', 'kumib'], [], ['rena', 'renb']]);
  });

  it('waits for nobody who asks something else, or nothing more, and lets everybody send statements of their own', async () => {
    const found = await inside((tx) =>
      tx.inStep([1, 2, 3, 4], async (number) => {
        if (number === 1) return 0;
        if (number === 2) await tx.query('select pg_sleep(0.02)');
        if (number === 3) await today(tx);
        return doubled(tx, number);
      }),
    );
    expect(found).toEqual([0, 4, 6, 8]);
  });

  it('waits not for itself where an answer for all asks something together on its way', async () => {
    const doubledToday = together(async (tx, numbers: readonly number[]) => {
      const twices = await Promise.all(numbers.map((number) => doubled(tx, number)));
      await tx.lock('one more');
      const [now] = await today(tx);
      return twices.map((twice) => `${twice} on ${now?.day}`);
    });
    const found = await inside((tx) =>
      tx.inStep([1, 2, 3], async (number) => [await doubledToday(tx, number), await doubled(tx, number)]),
    );
    expect(found).toEqual([
      ['2 on 2026-04-01', 2],
      ['4 on 2026-04-01', 4],
      ['6 on 2026-04-01', 6],
    ]);
  });

  it('fails for all where it fails for one, and nothing of it is kept', async () => {
    const [kept, broken] = [newId(), newId()];
    const work = inside((tx) =>
      tx.inStep([kept, broken], async (id) => {
        await registerTenant(tx, id);
        if (id === broken) throw new Error('broken');
        await doubled(tx, 1);
      }),
    );
    await expect(work).rejects.toThrow('broken');
    expect(
      await database.look('select id from platform.tenant where id = any($1)', [[kept, broken]]),
    ).toEqual([]);
  });

  it('says what was wrong in the database, not that the transaction was over', async () => {
    const work = inside((tx) =>
      tx.inStep([1, 0], async (number) => {
        await tx.query('select 1 / $1::int', [number]);
        return doubled(tx, number);
      }),
    );
    await expect(work).rejects.toThrow('division by zero');
  });

  it('takes the locks of all in one order, whatever the order they come in', async () => {
    const locked = (names: string[]) => inside((tx) => tx.inStep(names, (name) => tx.lock(name)));
    const names = ['c', 'a', 'b', 'd'];
    await Promise.all(
      Array.from({ length: 12 }, (_, turn) => locked(turn % 2 === 0 ? names : [...names].reverse())),
    );
  });
});
