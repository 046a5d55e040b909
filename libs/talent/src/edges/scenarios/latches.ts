/** A latch: whoever waits goes on when it is let go. */
export function latch(): { wait: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => (letGo = resolve));
  return { wait, letGo };
}

export const soon = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Which comes first, however slow the machine is: it is done, or the database says that somebody waits for a lock. */
export async function firstOf<Done extends string>(
  database: { look(sql: string): Promise<unknown[]> },
  going: Promise<Done>,
): Promise<Done | 'waits'> {
  let over = false;
  const done = going.finally(() => (over = true));
  const waits = async (): Promise<Done | 'waits'> => {
    while (!over) {
      const held = await database.look(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      if (held.length > 0) return 'waits';
      await soon(20);
    }
    return going;
  };
  return Promise.race([done, waits()]);
}
