import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { controlRoutes } from './control/control-routes.ts';
import { CutConnection } from './control/faults.ts';
import { pageRoutes } from './pages/page-routes.ts';
import type { Sandbox } from './sandbox.ts';

/** Puts the sandbox behind HTTP: Stripe's API, the hosted pages, the control API, health. */
export function buildServer(sandbox: Sandbox): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 2 * 1024 * 1024, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.get('/health', () => ({ ok: true }));
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/v1/*',
    handler: (request, reply) => answerApi(sandbox, request, reply),
  });
  controlRoutes(app, sandbox);
  pageRoutes(app, sandbox);
  return app;
}

async function answerApi(
  sandbox: Sandbox,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [path = '', query = ''] = request.url.split('?');
  const body = typeof request.body === 'string' ? request.body : '';
  try {
    const answer = await sandbox.api.answer({
      method: request.method,
      path,
      text: request.method === 'POST' ? body : [query, body].filter(Boolean).join('&'),
      headers: request.headers as Record<string, string | undefined>,
    });
    return await reply.code(answer.status).headers(answer.headers).send(answer.body);
  } catch (error) {
    if (!(error instanceof CutConnection)) throw error;
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
}
