import 'reflect-metadata';

import { readConfig } from '@enishi/platform';
import { NestFactory } from '@nestjs/core';

import { WorkerAppModule } from './worker-app.module.ts';

const app = await NestFactory.createApplicationContext(WorkerAppModule.with(readConfig(process.env)), {
  logger: ['error', 'warn'],
});
app.enableShutdownHooks();
