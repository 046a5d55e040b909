import { type RunningStack, startStack } from './running-stack.ts';

/** One stack for all journeys: each journey brings its own person. ENISHI_STACK names one that runs already. */
export default async function startJourneyStack(): Promise<void> {
  if (process.env['ENISHI_STACK']) return;
  const stack = await startStack('small', { STRIPE_SANDBOX_CHECKS: '1' });
  (globalThis as { enishiStack?: RunningStack }).enishiStack = stack;
  const { web, api, mail, sandbox, dataDir, postgresPort, cli } = stack;
  process.env['ENISHI_STACK'] = JSON.stringify({ web, api, mail, sandbox, dataDir, postgresPort, cli });
}
