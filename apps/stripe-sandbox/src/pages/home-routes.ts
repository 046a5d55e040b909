import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Sandbox } from '../sandbox.ts';
import { livePart } from './home-live.ts';
import { homePage } from './home-page.ts';
import { sendPage } from './layout.ts';
import { moment, pageLocale, type PageLocale } from './locale.ts';

const localeOf = (request: FastifyRequest): PageLocale =>
  pageLocale((request.query as { lang?: string }).lang, request.headers['accept-language']);

/** The sandbox's own page: what is there, what happened, and buttons to make things go wrong. */
export function homeRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/', (request, reply) => sendPage(reply, homePage(sandbox, localeOf(request))));
  app.get('/_sandbox/live', (request, reply) =>
    reply
      .header('x-sandbox-time', encodeURIComponent(moment(sandbox.scheduler.now(), localeOf(request))))
      .type('text/html; charset=utf-8')
      .send(livePart(sandbox, localeOf(request)).text),
  );
}
