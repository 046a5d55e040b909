import type { Clock } from '@enishi/kernel';
import type { Config } from '@enishi/platform';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ApiModule } from './api.module.ts';

const largestBody = 200_000;

/** Builds the API without listening: the process listens, tests inject. */
export async function createApi(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: largestBody, trustProxy: 'loopback', requestIdHeader: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, clock), adapter, {
    rawBody: true,
    logger: ['error', 'warn'],
  });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  });
  app.enableShutdownHooks();
  return app;
}
