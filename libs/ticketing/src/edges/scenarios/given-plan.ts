import { newId, tokyoDate } from '@enishi/kernel';
import { GrantComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { RunningProgram } from '../../example-sale.ts';

/** Gives somebody the standard plan as a present for April and May 2026; answers with the present. */
export const givePlan =
  (inRegister: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>, program: RunningProgram) =>
  async (memberId: string, givenBy: string): Promise<string> => {
    const id = newId();
    await inRegister((tx) =>
      program.get(GrantComplimentary).run(tx, {
        ...{ memberId, idempotencyKey: id, givenBy, planKey: 'ind_standard', reason: 'お礼' },
        ...{ from: tokyoDate('2026-04-01'), until: tokyoDate('2026-05-31') },
      }),
    );
    return id;
  };
