import { Refusal } from '@enishi/kernel';
import type { KnownDocuments, PostedQuestion } from '@enishi/platform';
import type { FastifyInstance } from 'fastify';

type Surface = 'public' | 'desk';

const surfaceOf: Readonly<Record<string, Surface>> = { '/graphql': 'public', '/desk/graphql': 'desk' };

/**
 * Lets the two endpoints answer only questions the site was built with. Held by route, not by the address as it was
 * written: `/graphql?x` is the same endpoint. Asking by GET, where the question is in the address, is refused.
 */
export function answerKnownQuestions(fastify: FastifyInstance, known: Record<Surface, KnownDocuments>): void {
  fastify.addHook('preHandler', async (request, reply) => {
    const surface = surfaceOf[request.routeOptions.url ?? ''];
    if (!surface) return;
    try {
      if (request.method !== 'POST') throw new Refusal('forbidden', 'NOT_ALLOWED');
      request.body = known[surface].hold(request.body as PostedQuestion | null);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { code, kind, message } = refusal;
      return reply.code(403).send({ errors: [{ message, extensions: { code, kind, facts: {} } }] });
    }
  });
}
