import type { QueryConfig } from 'pg';

/** A text that comes this often is no accident: from then on its plan is kept. */
const timesUntilKept = 3;
/** Plans kept at most. Each takes some ten thousand bytes of the server, on each connection that has used it. */
const mostKept = 250;
/** Texts counted at a time. Those made for one occasion, such as a list of so many values, come and go. */
const mostCounted = 2_000;

/** `cached plan must not change result type`: a migration has changed what a kept plan answers with. */
export const planOutlived = '0A000';

/**
 * Has PostgreSQL keep the plans of statements that come again and again, so that on each connection they are parsed,
 * rewritten with the policies of row-level security and, after five times, planned once instead of each time. That plan holds
 * for all values: an index of some rows alone (`where state = 'waiting'`) is used only by a statement that says so itself,
 * not in a value.
 */
export class KeptPlans {
  private readonly names = new Map<string, string>();
  private readonly without = new WeakSet<object>();
  private times = new Map<string, number>();

  /** How a statement is sent on a connection. Without values it may be several in one message, which cannot be kept. */
  asSent(connection: object, text: string, values: unknown[] | undefined): QueryConfig | string {
    if (!values) return text;
    const name = this.without.has(connection) ? undefined : this.nameOf(text);
    return { text, values, ...(name ? { name } : {}) };
  }

  /** Has a connection keep no plans any more where one of them was outlived: whatever is tried again goes through. */
  failed(connection: object, error: unknown): void {
    if ((error as { code?: string }).code === planOutlived) this.without.add(connection);
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= mostKept) return known;
    const times = (this.times.get(text) ?? 0) + 1;
    if (times < timesUntilKept) {
      if (this.times.size >= mostCounted) this.times = new Map();
      this.times.set(text, times);
      return undefined;
    }
    this.times.delete(text);
    const name = `enishi_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
