import type { FastifyInstance } from 'fastify';

/**
 * Fastify answers HEAD by running what GET runs. Handing out a file is kept (a receipt's second download is marked 再発行,
 * an export is logged), so whoever only asks whether a file is there is told to fetch it instead.
 */
export function handOutByGetOnly(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ method, url }, reply) => {
    if (method !== 'HEAD' || !url.startsWith('/files/')) return;
    return reply.code(405).header('allow', 'GET').send();
  });
}
