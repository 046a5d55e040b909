import type { Clock } from '@enishi/kernel';
import { KnownDocuments } from '@enishi/platform';
import type { Config } from '@enishi/platform';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { answerKnownQuestions } from './answer-known-questions.ts';
import { ApiModule } from './api.module.ts';
import { handOutByGetOnly } from './hand-out-by-get-only.ts';
import { largestBody, refuseLargeBodies } from './refuse-large-bodies.ts';

/** Builds the API without listening: the process listens, tests inject. */
export async function createApi(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: trustedProxies(config),
    requestIdHeader: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, clock), adapter, {
    rawBody: true,
    logger: ['error', 'warn'],
  });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  refuseLargeBodies(app.getHttpAdapter().getInstance());
  handOutByGetOnly(app.getHttpAdapter().getInstance());
  answerKnownDocumentsOnly(app, config.settings.GRAPHQL_DOCUMENTS);
  return app;
}

/** The site on this machine always; elsewhere whoever the operator names. */
function trustedProxies({ settings }: Config): string[] {
  const named = settings.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim());
  return ['loopback', ...named.filter(Boolean)];
}

function answerKnownDocumentsOnly(app: NestFastifyApplication, folder: string | undefined): void {
  if (!folder) return;
  const known = { public: KnownDocuments.read(folder, 'public'), desk: KnownDocuments.read(folder, 'desk') };
  answerKnownQuestions(app.getHttpAdapter().getInstance(), known);
}
