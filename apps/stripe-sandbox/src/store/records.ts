import type { Kind, Kinds } from '../domain/kinds.ts';

/** Anything the sandbox keeps: Stripe's objects, and a few of its own whose kind begins with `sandbox.`. */
export interface StoredObject {
  id: string;
  object: string;
}

/** One change of a commit. Stored objects are never mutated: a `put` replaces the whole object. */
export type Change = { put: StoredObject } | { drop: { object: string; id: string } };

/** Called after every commit with what changed; must not throw. */
export type ChangeListener = (changes: readonly Change[]) => void;

/** All objects in memory, one table per kind in order of creation. The log on disk is replayed into it at start. */
export class Records {
  private readonly tables = new Map<string, Map<string, StoredObject>>();
  private readonly listeners: ChangeListener[] = [];

  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    return this.tables.get(kind)?.get(id) as Kinds[K] | undefined;
  }

  /** Every object of a kind, oldest first. */
  values<K extends Kind>(kind: K): IterableIterator<Kinds[K]> {
    return this.table(kind).values() as IterableIterator<Kinds[K]>;
  }

  count(kind: string): number {
    return this.tables.get(kind)?.size ?? 0;
  }

  kinds(): string[] {
    return [...this.tables.keys()].filter((kind) => this.count(kind) > 0).sort();
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if ('put' in change) this.table(change.put.object).set(change.put.id, change.put);
      else this.tables.get(change.drop.object)?.delete(change.drop.id);
    }
    for (const listener of this.listeners) listener(changes);
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** References to all objects at this moment, for a snapshot. */
  all(): StoredObject[] {
    return [...this.tables.values()].flatMap((table) => [...table.values()]);
  }

  private table(kind: string): Map<string, StoredObject> {
    let table = this.tables.get(kind);
    if (!table) this.tables.set(kind, (table = new Map()));
    return table;
  }
}
