import type { Change, StoredObject } from '../store/records.ts';
import { queryFields } from './query-fields.ts';

/**
 * Stripe's search is behind the writes, for about a minute. Ordered through the control API, the sandbox shows searches
 * only what is older than so many milliseconds of system time; without a lag they see the present.
 */
export class SearchLag {
  milliseconds = 0;
  private readonly known = new Map<string, StoredObject>();
  private waiting: { visibleAt: number; change: Change }[] = [];

  /** From here on searches are so far behind; 0 brings them up to date at once. */
  set(milliseconds: number, present: readonly StoredObject[]): void {
    this.waiting = [];
    this.known.clear();
    this.milliseconds = milliseconds;
    if (milliseconds === 0) return;
    for (const object of present) if (object.object in queryFields) this.known.set(object.id, object);
  }

  /** Follows the store. */
  notice(changes: readonly Change[], now: number): void {
    if (this.milliseconds === 0) return;
    for (const change of changes) {
      const kind = 'put' in change ? change.put.object : change.drop.object;
      if (kind in queryFields) this.waiting.push({ visibleAt: now + this.milliseconds, change });
    }
  }

  /** The objects of a kind as searches see them now, newest first; `present` is what there really is. */
  visible<T extends StoredObject>(kind: string, present: T[], now: number): T[] {
    if (this.milliseconds === 0) return present;
    while (this.waiting[0] && this.waiting[0].visibleAt <= now) {
      const change = this.waiting.shift()?.change;
      if (change && 'put' in change) this.known.set(change.put.id, change.put);
      else if (change) this.known.delete(change.drop.id);
    }
    return [...this.known.values()].filter((object) => object.object === kind).reverse() as T[];
  }
}
