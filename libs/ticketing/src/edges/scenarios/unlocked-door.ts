import type { DoorScanStore } from '../../store/door-scan.store.ts';
import type { Tx } from '@enishi/platform';

type Inside = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** For a control: two doors look at a ticket, neither with a lock, before either of them writes. */
export function lookWithoutLock(store: DoorScanStore, inside: Inside): void {
  const real = store.locked.bind(store);
  const waiting: (() => void)[] = [];
  jest.spyOn(store, 'locked').mockImplementation(async (_tx, hashes, ids) => {
    const seen = await inside((other) => real(other, hashes, ids));
    await new Promise<void>((both) => {
      waiting.push(both);
      if (waiting.length === 2) waiting.forEach((go) => go());
    });
    return seen;
  });
}
