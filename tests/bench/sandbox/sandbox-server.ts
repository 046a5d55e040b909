import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChildServer, startServer } from '../child-server.ts';
import { freePort } from '../ground.ts';

const here = dirname(fileURLToPath(import.meta.url));
const isHealthy = async (url: string): Promise<boolean> => (await fetch(`${url}/health`)).ok;

export type SandboxServer = ChildServer & {
  /** One call as Stripe's client makes it; a refusal is an error. */
  call(method: 'GET' | 'POST', path: string, form?: Record<string, string>): Promise<{ id: string }>;
  control(path: string, body?: object): Promise<Record<string, unknown>>;
};

/** The built sandbox with its log on the disk, as `npm start` runs it. */
export async function startSandboxServer(): Promise<SandboxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-bench-sandbox-'));
  const port = await freePort();
  const server = await startServer(
    resolve(here, '..', '..', 'apps', 'stripe-sandbox', 'main.js'),
    { STRIPE_SANDBOX_PORT: String(port), STRIPE_SECRET_KEY: '', ENISHI_DATA_DIR: folder },
    { url: `http://127.0.0.1:${port}`, ask: isHealthy },
  );
  const ask = async (path: string, request: RequestInit): Promise<never> => {
    const answer = await fetch(server.url + path, request);
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as never;
  };
  return {
    ...server,
    call: (method, path, form = {}) =>
      ask(path, {
        method,
        headers: { authorization: 'Bearer sk_test_bench' },
        ...(method === 'POST' ? { body: new URLSearchParams(form) } : {}),
      }),
    control: (path, body) =>
      ask(`/_sandbox${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fastify alone, answering with the same object. */
export async function startBareJson(answer: object): Promise<ChildServer> {
  const port = await freePort();
  return startServer(
    join(here, 'bare-json.js'),
    { API_PORT: String(port), BARE_ANSWER: JSON.stringify(answer) },
    { url: `http://127.0.0.1:${port}`, ask: async (url) => (await fetch(`${url}/v1/x`)).ok },
  );
}
