import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asks, type ChildServer, startServer } from './child-server.ts';
import { freePort, type Ground } from './ground.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The API as it is built for production use. */
export async function startApi(ground: Ground): Promise<ChildServer> {
  const port = await freePort();
  return startServer(
    resolve(here, '..', '..', 'apps', 'api', 'main.js'),
    { ...ground.environment, API_PORT: String(port) },
    {
      url: `http://127.0.0.1:${port}`,
      ask: asks('/graphql', '{ plans { key } }', { 'x-enishi-community': ground.slug }),
    },
  );
}

export async function startBareNest(): Promise<ChildServer> {
  const port = await freePort();
  return startServer(
    join(here, 'bare-nest.js'),
    { API_PORT: String(port) },
    { url: `http://127.0.0.1:${port}`, ask: asks('/graphql', '{ plans { key } }') },
  );
}

export async function startBareIntake(environment: NodeJS.ProcessEnv): Promise<ChildServer> {
  const port = await freePort();
  return startServer(
    join(here, 'bare-intake.js'),
    { ...environment, API_PORT: String(port) },
    { url: `http://127.0.0.1:${port}`, ask: async (url) => (await fetch(`${url}/health/ready`)).ok },
  );
}

export async function startBareSale({ environment }: Ground): Promise<ChildServer> {
  const port = await freePort();
  return startServer(
    join(here, 'bare-sale.js'),
    { DATABASE_URL: environment['DATABASE_URL'], API_PORT: String(port) },
    { url: `http://127.0.0.1:${port}`, ask: async (url) => (await fetch(`${url}/health/ready`)).ok },
  );
}
