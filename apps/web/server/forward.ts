import {
  type ClientRequest,
  request as call,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { config } from './config.ts';

/** What the API takes at most, in bytes; see `apps/api/src/refuse-large-bodies.ts`. */
const largestBody = 400_000;
const prefixes = ['/graphql', '/desk/graphql', '/hooks/', '/files/'];
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Paths of the API that share our origin, so that cookies need no exceptions. */
export function isForApi(pathname: string): boolean {
  return prefixes.some((prefix) =>
    prefix.endsWith('/') ? pathname.startsWith(prefix) : pathname === prefix,
  );
}

/**
 * Hands the request to the API unchanged (host and cookies kept) and its answer back, streaming both ways. A link to a
 * file names the language of its page (`?locale=en`), since the browser's own preference may be another.
 */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, requestId: string): void {
  const headers: OutgoingHttpHeaders = {
    ...incoming.headers,
    'x-request-id': requestId,
    ...forwardedHeaders(incoming),
  };
  headers['x-enishi-community'] ??= communityFrom(incoming);
  if (!headers['x-enishi-community']) delete headers['x-enishi-community'];
  const locale = new URL(incoming.url ?? '/', 'http://localhost').searchParams.get('locale');
  if (locale) headers['x-enishi-locale'] ??= locale;
  if (Number(incoming.headers['content-length'] ?? 0) > largestBody) return tooLarge(incoming, outgoing);
  const upstream = call(
    {
      host: config.api.hostname,
      port: config.api.port,
      method: incoming.method,
      path: incoming.url,
      headers,
    },
    (answer) => {
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined && !hopByHop.has(name)) outgoing.setHeader(name, value);
      }
      outgoing.writeHead(answer.statusCode ?? 502);
      answer.pipe(outgoing);
    },
  );
  upstream.on('error', (error) => {
    if (outgoing.writableEnded) return;
    console.error(`[${requestId}] API unreachable: ${error.message}`);
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5' });
    outgoing.end(
      JSON.stringify({
        errors: [
          { message: 'unavailable', extensions: { code: 'UNAVAILABLE', kind: 'unavailable', requestId } },
        ],
      }),
    );
  });
  outgoing.on('close', () => upstream.destroy());
  passOn(incoming, upstream, () => tooLarge(incoming, outgoing));
}

/** Hands on what comes, up to the API's limit: a sender need not say beforehand how much it is. */
function passOn(incoming: IncomingMessage, upstream: ClientRequest, refuse: () => void): void {
  let seen = 0;
  incoming.on('data', (part: Buffer) => {
    const before = seen;
    seen += part.length;
    if (before > largestBody || seen <= largestBody) return;
    incoming.unpipe(upstream);
    refuse();
  });
  incoming.pipe(upstream);
}

/** The rest is read and dropped, so that the sender finishes and hears the answer. */
function tooLarge(incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume();
  if (outgoing.headersSent) return;
  outgoing.writeHead(413, { 'content-type': 'application/json' });
  outgoing.end(
    JSON.stringify({
      errors: [{ message: 'too large', extensions: { code: 'BODY_TOO_LARGE', kind: 'invalid', facts: {} } }],
    }),
  );
}

/** Who asks and by which scheme, for the API's limits and cookies. */
export function forwardedHeaders(incoming: IncomingMessage): Record<string, string> {
  const address = (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const earlier = config.isTrustedProxy(address, 0) ? incoming.headers['x-forwarded-for'] : undefined;
  return {
    'x-forwarded-for': earlier ? String(earlier) : address,
    'x-forwarded-proto': config.secure ? 'https' : 'http',
    'x-forwarded-host': incoming.headers.host ?? '',
  };
}

/** `/files/doto/…` names its community; other calls come from a page that does. */
function communityFrom(incoming: IncomingMessage): string | undefined {
  const path = incoming.url ?? '';
  if (path.startsWith('/files/')) return path.split('/')[2];
  const referer = incoming.headers.referer;
  if (!referer || !URL.canParse(referer)) return undefined;
  return new URL(referer).pathname.split('/')[1] || undefined;
}
