import { Refusal, refusalSentence } from '@enishi/kernel';
import { platformRefusals, requestFacts } from '@enishi/platform';
import type { FastifyInstance } from 'fastify';

/**
 * Largest question or webhook in bytes. The largest of ours is the legal notice with every field full in both languages
 * (`LEGAL_NOTICE_TEXT_TOO_LONG` says how full), three bytes a letter.
 */
export const largestBody = 400_000;

/**
 * The same at the desk's endpoint, where files come in, packed: 20,000 payments as a bank lists them are 650 kB then. The site hands
 * on nothing as long from a browser; it packs the file itself.
 */
export const largestDeskBody = 1_200_000;

/**
 * Refuses a body that says it is larger, in words, before it is read. Fastify itself would also hang up on the sender,
 * who is still sending and would see a broken connection instead of the answer; here the rest is read and dropped.
 */
export function refuseLargeBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/desk/graphql') route.bodyLimit = largestDeskBody;
  });
  fastify.addHook('onRequest', async (request, reply) => {
    const limit = request.routeOptions.bodyLimit ?? largestBody;
    if (Number(request.headers['content-length'] ?? 0) <= limit) return;
    const refusal = new Refusal('invalid', 'BODY_TOO_LARGE');
    const message = refusalSentence(platformRefusals, refusal, requestFacts(request, false).locale);
    const extensions = { code: refusal.code, kind: refusal.kind, facts: refusal.facts };
    return reply.code(413).send({ errors: [{ message, extensions }] });
  });
}
