import { newId, Refusal } from '@enishi/kernel';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { Module } from '@nestjs/common';

import { platformSchema } from '../store/platform-schema.ts';
import { together } from './in-step.ts';
import { sideBySide } from './side-by-side.ts';
import type { Tx } from './tx.ts';

@Module({})
class NothingModule {}

const database = useTestDatabase(platformSchema);
const program = useProgram(database, { modules: [NothingModule], schemas: [platformSchema] });

type Caller = { name: string; does?: 'is refused' | 'needs its own' | 'fails' | 'fails late, as a refusal' };

const greetings = together(async (tx, names: readonly string[]) => {
  const rows = await tx.query<{ greeting: string }>(
    `select 'hello ' || name greeting from unnest($1::text[]) with ordinality n (name, at) order by at`,
    [names],
  );
  return rows.map(({ greeting }) => greeting);
});

/** Where callers come in; `beside` says of each work done with how many it was asked together. */
function intake() {
  const beside: [string, boolean][] = [];
  const call = sideBySide<Caller, string>(program.transactions, newId(), {
    ownerOf: ({ name }) => name,
    work: async (tx: Tx, { name, does }) => {
      beside.push([name, tx.steps !== null]);
      if (does === 'is refused') throw new Refusal('conflict', 'INPUT_INVALID');
      if (does === 'needs its own') tx.assertAlone();
      if (does === 'fails') await tx.query('select 1/0');
      const greeting = await greetings(tx, name);
      if (does === 'fails late, as a refusal')
        await tx.query('select 1/0').catch(() => {
          throw new Refusal('conflict', 'INPUT_INVALID');
        });
      return greeting;
    },
  });
  return { call, beside };
}

const settled = (calls: Promise<string>[]) =>
  Promise.allSettled(calls).then((all) =>
    all.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as Error).message)),
  );

describe('callers who come at once', () => {
  it('are answered with one statement for all', async () => {
    const { call } = intake();
    const { result, statements } = await countStatements(() =>
      Promise.all(['aki', 'ren', 'kumi'].map((name) => call({ name }))),
    );
    expect(result).toEqual(['hello aki', 'hello ren', 'hello kumi']);
    expect(statements).toHaveLength(1);
  });

  it('are not hindered by one who is refused', async () => {
    const { call, beside } = intake();
    const [first, second] = [call({ name: 'aki', does: 'is refused' }), call({ name: 'ren' })];
    await expect(first).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await second).toBe('hello ren');
    expect(beside).toHaveLength(2);
  });

  it('are done by themselves where that is needed, the others together', async () => {
    const { call, beside } = intake();
    expect(await settled([call({ name: 'aki', does: 'needs its own' }), call({ name: 'ren' })])).toEqual([
      ...['hello aki', 'hello ren'],
    ]);
    expect(beside).toEqual([
      ['aki', true],
      ['ren', true],
      ['aki', false],
    ]);
  });

  it('are each done by themselves where the shared transaction fails, and only the one at fault is told so', async () => {
    const { call } = intake();
    expect(await settled([call({ name: 'aki', does: 'fails' }), call({ name: 'ren' })])).toEqual([
      ...['division by zero', 'hello ren'],
    ]);
  });

  it('are not told that they were served where a statement failed for another who made a refusal of it', async () => {
    const { call, beside } = intake();
    const [first, second] = [call({ name: 'aki', does: 'fails late, as a refusal' }), call({ name: 'ren' })];
    await expect(first).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await second).toBe('hello ren');
    expect(beside).toContainEqual(['ren', false]);
  });

  it('never have two of one person beside each other', async () => {
    const { call, beside } = intake();
    await Promise.all([call({ name: 'aki' }), call({ name: 'ren' }), call({ name: 'aki' })]);
    expect(beside).toEqual([
      ['aki', true],
      ['ren', true],
      ['aki', false],
    ]);
  });
});
