import { type RunningStack, startStack } from './running-stack.ts';

/** One stack for all journeys: each journey brings its own person. ENISHI_STACK names one that runs already. */
export default async function startJourneyStack(): Promise<void> {
  if (process.env['ENISHI_STACK']) return;
  // Visitors say which home they come from, as behind a proxy: from one address so many would be stopped.
  const stack = await startStack('small', { STRIPE_SANDBOX_CHECKS: '1', TRUSTED_PROXIES: 'loopback' });
  (globalThis as { enishiStack?: RunningStack }).enishiStack = stack;
  const { web, api, mail, sandbox, dataDir, postgresPort, cli } = stack;
  process.env['ENISHI_STACK'] = JSON.stringify({ web, api, mail, sandbox, dataDir, postgresPort, cli });
}
