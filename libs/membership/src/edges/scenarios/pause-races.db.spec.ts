import { SubscriptionOf } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { WithdrawPause } from '../../actions/withdraw-pause.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, membershipOf, story } = stage;

afterEach(() => jest.restoreAllMocks());

const planned = async (): Promise<string> => {
  const { id } = await stage.payer();
  await inside(async (tx) => {
    const [option] = (await program.get(ReviewPause).run(tx, id)).options;
    const { months, fingerprint } = option!;
    await program.get(PauseMembership).run(tx, id, { months, fingerprint, actor: null });
  });
  return id;
};

/** Tells when the customer's lock is asked for, which the control run goes without. */
function watched(tx: Tx, { held, asked }: { held: boolean; asked(): void }): Tx {
  const lock = tx.lock.bind(tx);
  jest.spyOn(tx, 'lock').mockImplementation(async (name) => {
    if (!name.startsWith('billing.customer:')) return lock(name);
    asked();
    if (held) await lock(name);
  });
  return tx;
}

/**
 * Stripe's answer to the pause is being written down, and has read what the member wishes, when they take the pause back. It goes on once the
 * other waits for it, or is through.
 */
async function takenBackMeanwhile(memberId: string, held: boolean): Promise<void> {
  const known = program.get(SubscriptionOf);
  const read = known.run.bind(known);
  let waits = () => {};
  const atTheLock = new Promise<void>((resolve) => (waits = resolve));
  let withdrawn: Promise<void> = Promise.resolve();
  jest.spyOn(known, 'run').mockImplementationOnce(async (tx, subject) => {
    const view = await read(tx, subject);
    withdrawn = inside((press) =>
      program.get(WithdrawPause).run(watched(press, { held, asked: waits }), memberId, null),
    );
    await (held ? atTheLock : withdrawn);
    return view;
  });
  await program.runReactions();
  await withdrawn;
  await program.runReactions();
}

describe('a pause that is taken back while the answer to it is written down', () => {
  const turns = async (held: boolean): Promise<string[]> => {
    const id = await planned();
    await takenBackMeanwhile(id, held);
    expect((await membershipOf(id)).pause).toBeNull();
    return (await story(id)).filter((kind) => kind.startsWith('pause_'));
  };

  it('stays taken back', async () => {
    expect(await turns(true)).toEqual(['pause_planned', 'pause_withdrawn']);
  });

  it('would be there again for a while if the press did not wait for what is written (control run)', async () => {
    expect(await turns(false)).toEqual([
      ...['pause_planned', 'pause_withdrawn', 'pause_planned', 'pause_withdrawn'],
    ]);
  });
});
