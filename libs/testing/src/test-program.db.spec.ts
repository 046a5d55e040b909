import { newId } from '@enishi/kernel';
import { eventType, Follows, type Occurred, platformSchema, registerTenant, type Tx } from '@enishi/platform';
import { Injectable, Module } from '@nestjs/common';
import { countStatements } from './count-statements.ts';
import { useTestDatabase } from './test-database.ts';
import { useProgram } from './test-program.ts';

const greeted = eventType<{ name: string }>('trial.greeted');

@Injectable()
class Greeter {
  readonly heard: { name: string; at: string }[] = [];

  @Follows(greeted, 'trial.hear', 'members')
  async hear(_tx: Tx, { name }: { name: string }, { at }: Occurred): Promise<void> {
    this.heard.push({ name, at: at.toISOString() });
  }
}

@Module({ providers: [Greeter] })
class TrialModule {}

const database = useTestDatabase(platformSchema);
const program = useProgram(database, { modules: [TrialModule], schemas: [platformSchema] });

describe('a program under test', () => {
  it('emits in a transaction and runs the reactions of the worker when asked, once', async () => {
    const community = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, community));
    await program.transactions.inCommunity(community, (tx) => tx.emit(greeted, { name: '縁' }));
    expect(await program.runReactions()).toBe(1);
    expect(await program.runReactions()).toBe(0);
    expect(program.get(Greeter).heard).toEqual([{ name: '縁', at: '2026-04-01T03:00:00.000Z' }]);
    expect(await database.look('SELECT reaction, state FROM platform.delivery')).toEqual([
      { reaction: 'trial.hear', state: 'done' },
    ]);
  });

  it('counts the statements of the work and not those that open the transaction', async () => {
    const { statements } = await countStatements(() =>
      program.transactions.inSystem((tx) => tx.query('SELECT 1 AS one')),
    );
    expect(statements).toEqual(['SELECT 1 AS one']);
  });
});
