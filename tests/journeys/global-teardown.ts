import type { RunningStack } from './running-stack.ts';

export default async function stopJourneyStack(): Promise<void> {
  await (globalThis as { enishiStack?: RunningStack }).enishiStack?.stop();
}
