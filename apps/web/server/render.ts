import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { RequestHandler } from 'react-router';
import { isTooLong, longestAt } from '../app/forms/longest-form.ts';
import { config } from './config.ts';
import { forwardedHeaders } from './forward.ts';
import { newNonce, secure } from './headers.ts';

const shrinks = /^(text\/|application\/(json|javascript)|image\/svg)/;
const bodyless = new Set(['GET', 'HEAD']);

/** Renders pages with React Router's server build: node request in, packed answer out. */
export function renderer(
  handle: RequestHandler,
): (incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) => Promise<void> {
  return async (incoming, outgoing, requestId) => {
    const nonce = newNonce();
    secure(outgoing, nonce);
    const leaving = new AbortController();
    outgoing.on('close', () => leaving.abort());
    const response = await handle(asRequest(incoming, { nonce, requestId, signal: leaving.signal }));
    await send(response, incoming, outgoing);
  };
}

type Extras = { nonce: string; requestId: string; signal: AbortSignal };

function asRequest(incoming: IncomingMessage, { nonce, requestId, signal }: Extras): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  for (const [name, value] of Object.entries(forwardedHeaders(incoming))) headers.set(name, value);
  headers.set('x-request-id', requestId);
  headers.set('x-enishi-nonce', nonce);
  const method = incoming.method ?? 'GET';
  const url = new URL(
    incoming.url ?? '/',
    `${config.secure ? 'https' : 'http'}://${incoming.headers.host ?? 'localhost'}`,
  );
  const body = bodyless.has(method) ? undefined : bodyOf(incoming, url.pathname);
  return new Request(url, {
    method,
    headers,
    body,
    signal,
    ...(body ? { duplex: 'half' } : {}),
  } as RequestInit);
}

/** A form that is too long is dropped; its page is told by the length alone and says so. */
function bodyOf(incoming: IncomingMessage, pathname: string): BodyInit | undefined {
  if (!isTooLong(incoming.headers['content-length'], pathname))
    return Readable.toWeb(atMost(longestAt(pathname), incoming)) as unknown as BodyInit;
  incoming.resume();
  return undefined;
}

/** The posted bytes, cut off with an error when a sender that did not say the length sends too many. */
function atMost(limit: number, incoming: IncomingMessage): Readable {
  let seen = 0;
  return incoming.pipe(
    new Transform({
      transform(part: Buffer, _encoding, done) {
        seen += part.length;
        done(seen > limit ? new Error('form too long') : null, part);
      },
    }),
  );
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.statusCode = response.status;
  if (!response.body || incoming.method === 'HEAD') return void outgoing.end();
  const body = Readable.fromWeb(response.body as unknown as Parameters<typeof Readable.fromWeb>[0]);
  const packs = /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''));
  if (!packs || !shrinks.test(response.headers.get('content-type') ?? '')) return pipeline(body, outgoing);
  outgoing.removeHeader('content-length');
  outgoing.setHeader('content-encoding', 'gzip');
  outgoing.appendHeader('vary', 'accept-encoding');
  await pipeline(body, createGzip({ level: 6 }), outgoing);
}
