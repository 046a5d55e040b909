import type { AddressInfo } from 'node:net';
import type { SandboxOptions } from './options.ts';
import { Sandbox } from './sandbox.ts';
import { buildServer } from './server.ts';

/** A sandbox that answers. `url` is its origin; the SDK reaches it with `{host, port, protocol: 'http'}`. */
export interface RunningSandbox {
  url: string;
  host: string;
  port: number;
  sandbox: Sandbox;
  close(): Promise<void>;
}

/** Starts a sandbox in this process; specs and the CLI embed it so. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = new Sandbox(options);
  const app = buildServer(sandbox);
  const host = options.host ?? '127.0.0.1';
  await app.listen({ port: options.port ?? 0, host });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${host}:${port}`;
  await sandbox.start(options.publicUrl ?? url);
  return {
    url,
    host,
    port,
    sandbox,
    close: async () => {
      await app.close();
      await sandbox.stop();
    },
  };
}
