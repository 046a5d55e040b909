import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from 'react-router';
import { Assets } from './assets.ts';
import { config } from './config.ts';
import { forward, isForApi } from './forward.ts';
import { renderer } from './render.ts';

/** React decides when it is loaded whether to be its fast self, so it is loaded after this line. */
process.env.NODE_ENV ??= 'production';
const { createRequestHandler } = await import('react-router');

const here = new URL('.', import.meta.url);
const buildAddress = new URL('server/index.js', here).href;
const build = (await import(buildAddress)) as ServerBuild;
const assets = new Assets(fileURLToPath(new URL('client', here)));
const render = renderer(createRequestHandler(build, 'production'));

/** The one origin visitors see: browser files, the API behind its paths, and rendered pages for everything else. */
async function serve(incoming: IncomingMessage, outgoing: ServerResponse, requestId: string): Promise<void> {
  const address = incoming.url ?? '/';
  if (!URL.canParse(address, `http://${incoming.headers.host ?? 'localhost'}`)) return refuse(outgoing, 400);
  const { pathname } = new URL(address, 'http://localhost');
  if (pathname === '/health') return void outgoing.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  if (tooLong(incoming)) return refuse(outgoing, 413);
  if (isForApi(pathname)) return forward(incoming, outgoing, requestId);
  if (await assets.serve(pathname, incoming, outgoing)) return;
  await render(incoming, outgoing, requestId);
}

/** Nobody types this much: such a sender is not read to the end to be shown a page. Bytes. */
const notTyped = 20_000_000;

function tooLong(incoming: IncomingMessage): boolean {
  return Number(incoming.headers['content-length'] ?? 0) > notTyped;
}

function refuse(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end();
}

const server = createServer((incoming, outgoing) => {
  const requestId = randomUUID();
  serve(incoming, outgoing, requestId).catch((error: unknown) => {
    if (incoming.destroyed && outgoing.destroyed) return;
    console.error(`[${requestId}]`, error);
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(`ただいま表示できません / Something went wrong\n${requestId}\n`);
  });
});

server.listen(config.port, config.host, () =>
  console.log(`web listening on http://localhost:${config.port}`),
);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
