/** Runs tasks in their order, so many at a time. */
export async function abreast(tasks: readonly (() => Promise<void>)[], lanes: number): Promise<void> {
  const waiting = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of waiting) await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
