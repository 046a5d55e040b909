import { setTimeout as pause } from 'node:timers/promises';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { interleaved, report } from '../measured.ts';
import { startApi, startBareNest } from '../servers.ts';

/** Rows 18 and 19: time to the first good GraphQL answer, and memory three seconds later, over bare Nest. */
export async function startAndRest(ground: Ground): Promise<boolean[]> {
  const memory = { product: [] as number[], yardstick: [] as number[] };
  const measure = (start: () => Promise<ChildServer>, seen: number[]) => async () => {
    const server = await start();
    await pause(3_000);
    seen.push(server.residentMiB());
    await server.stop();
    return server.startMs;
  };
  const start = await interleaved(
    5,
    measure(() => startApi(ground), memory.product),
    measure(startBareNest, memory.yardstick),
  );
  const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return [
    report({
      row: 18,
      name: 'cold-start',
      of: 'time to the first good answer / bare Nest with the same adapter',
      value: start.ratio,
      bar: 3,
      must: 'stay below',
      detail: {
        productMs: start.product,
        yardstickMs: start.yardstick,
        yardstickVaries: start.yardstickVaries,
      },
    }),
    report({
      row: 19,
      name: 'rss-idle',
      of: 'memory at rest / bare Nest with the same adapter',
      value: middle(memory.product) / middle(memory.yardstick),
      bar: 1.8,
      must: 'stay below',
      detail: { productMiB: middle(memory.product), yardstickMiB: middle(memory.yardstick) },
    }),
  ];
}
