import type { Change } from '../store/records.ts';
import { comesBefore, dueOf, type Due } from './due.ts';

/** An object's next due work. */
export interface DueEntry extends Due {
  id: string;
  object: string;
}

/** Earlier first; on a tie a phase or a cancellation wins over the renewal of the same second, then the older entry. */
const before = (a: DueEntry & { order: number }, b: DueEntry & { order: number }): boolean =>
  comesBefore(a, b) || (!comesBefore(b, a) && a.order < b.order);

/**
 * What is due next, per clock, without looking at every object: a binary heap whose outdated entries are skipped.
 * It follows the store's changes, so it is right after a restart as well.
 */
export class DueIndex {
  private readonly current = new Map<string, DueEntry>();
  private readonly heaps = new Map<string, (DueEntry & { order: number })[]>();
  private order = 0;

  update(changes: readonly Change[]): void {
    for (const change of changes) {
      const object = 'put' in change ? change.put : null;
      const id = object?.id ?? ('drop' in change ? change.drop.id : '');
      const due = object ? dueOf(object) : null;
      const known = this.current.get(id);
      if (!due || !object) {
        if (known && (!object || object.object === known.object)) this.current.delete(id);
        continue;
      }
      if (known && known.at === due.at && known.kind === due.kind && known.clock === due.clock) continue;
      const entry = { ...due, id, object: object.object };
      this.current.set(id, entry);
      this.push(entry);
    }
  }

  /** The earliest due entry of a clock, if it is due by then. */
  next(clock: string | null, until: number): DueEntry | null {
    const heap = this.heaps.get(clock ?? '');
    while (heap?.[0]) {
      const top = heap[0];
      const current = this.current.get(top.id);
      const valid = current?.at === top.at && current.kind === top.kind && current.clock === top.clock;
      if (valid) return top.at <= until ? current : null;
      pop(heap);
    }
    return null;
  }

  /** Takes an entry out for good: its work failed and must not block the rest. */
  forget(entry: DueEntry): void {
    this.current.delete(entry.id);
  }

  private push(entry: DueEntry): void {
    const key = entry.clock ?? '';
    const heap = this.heaps.get(key) ?? [];
    this.heaps.set(key, heap);
    heap.push({ ...entry, order: this.order++ });
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!swapIfBefore(heap, at, parent)) break;
      at = parent;
    }
  }
}

function swapIfBefore(heap: (DueEntry & { order: number })[], child: number, parent: number): boolean {
  const a = heap[child];
  const b = heap[parent];
  if (!a || !b || !before(a, b)) return false;
  heap[child] = b;
  heap[parent] = a;
  return true;
}

function pop(heap: (DueEntry & { order: number })[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  heap[0] = last;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const l = heap[left];
    const r = heap[right];
    if (!l) return;
    const smaller = r && before(r, l) ? right : left;
    if (!swapIfBefore(heap, smaller, at)) return;
    at = smaller;
  }
}
