import { loadavg } from 'node:os';

/** One figure of the suite: the product over a yardstick measured in the same run, so that the machine cancels out. */
export type Measured = {
  row: number;
  name: string;
  /** What is divided by what. */
  of: string;
  value: number;
  bar: number;
  /** Whether the value must stay below or above the bar. */
  must: 'stay below' | 'reach';
  /** Anything that helps to read the figure. */
  detail?: Record<string, unknown>;
};

/** Prints the figure as one line of JSON and says whether it passes. */
export function report({ row, name, of, value, bar, must, detail }: Measured): boolean {
  const pass = must === 'reach' ? value >= bar : value <= bar;
  const rounded = Number(value.toPrecision(3));
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  process.stdout.write(
    `${JSON.stringify({ row, name, value: rounded, of, must, bar, pass, load, ...detail })}\n`,
  );
  return pass;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Rounds in which both sides run one after the other, the order turned each time; answers with the median ratio. */
export async function interleaved(
  rounds: number,
  product: () => Promise<number>,
  yardstick: () => Promise<number>,
): Promise<{ ratio: number; product: number; yardstick: number; yardstickVaries: number }> {
  const products: number[] = [];
  const yardsticks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const productFirst = round % 2 === 0;
    if (productFirst) products.push(await product());
    yardsticks.push(await yardstick());
    if (!productFirst) products.push(await product());
  }
  const ratios = products.map((value, round) => value / (yardsticks[round] ?? Number.NaN));
  return {
    ratio: median(ratios),
    product: median(products),
    yardstick: median(yardsticks),
    yardstickVaries: Math.max(...yardsticks) / Math.min(...yardsticks),
  };
}
