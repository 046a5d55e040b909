import { runningTestServer } from './running-test-server.ts';

/** Ends the PostgreSQL of the run and removes its folder. */
export default async function stopTestServer(): Promise<void> {
  await runningTestServer.stop?.();
}
