import { optionsFromEnvironment } from './options.ts';
import { startSandbox } from './start-sandbox.ts';

try {
  const running = await startSandbox(optionsFromEnvironment(process.env));
  process.stdout.write(`Stripe sandbox (no real money) on ${running.url}\n`);
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(
    `Stripe sandbox cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
