import type { Locale } from '@enishi/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { cookieName } from './cookies.ts';
import type { RequestFacts, Viewer } from './viewer.ts';

/** A request with the viewer found for it, if that was asked already. */
export type ApiRequest = FastifyRequest & { viewer?: Viewer };
export type ApiReply = FastifyReply;

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

/** Reads from the headers who might be asking. Nothing here is believed without a look at the database. */
export function requestFacts(request: FastifyRequest, secureCookies: boolean): RequestFacts {
  const named = (request.params as { community?: string } | undefined)?.community;
  return {
    communitySlug: named ?? header(request, 'x-enishi-community'),
    host: header(request, 'host'),
    sessionToken: request.cookies[cookieName('enishi', secureCookies)] ?? null,
    locale: localeOf(header(request, 'x-enishi-locale') ?? header(request, 'accept-language')),
    ip: request.ip,
    userAgent: header(request, 'user-agent')?.slice(0, 300) ?? null,
  };
}

/** Japanese unless English is what was asked for. */
function localeOf(wish: string | null): Locale {
  return wish?.trim().toLowerCase().startsWith('en') ? 'en' : 'ja';
}
