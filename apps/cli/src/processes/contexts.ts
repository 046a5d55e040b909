import { contextModules, schemas } from '@enishi/assembly';
import { PlatformModule, readConfig } from '@enishi/platform';
import type { Config } from '@enishi/platform';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { openDatabase } from './database.ts';
import { stackEnvironment } from './stack.ts';

@Module({})
class CommandLineModule {}

/** Every context's actions, ready to be called, without a server around them. */
function openContexts(config: Config): Promise<INestApplicationContext> {
  const imports = [PlatformModule.with({ config, schemas }), ...contextModules];
  return NestFactory.createApplicationContext(
    { module: CommandLineModule, imports },
    { logger: ['error', 'warn'] },
  );
}

/** Runs a command's work against the database of the settings, and lets go of everything afterwards. */
export async function withContexts<T>(
  work: (app: INestApplicationContext, config: Config) => Promise<T>,
): Promise<T> {
  const asked = readConfig(process.env);
  const database = await openDatabase(asked);
  try {
    const config = readConfig({
      ...stackEnvironment(asked, database),
      DATABASE_OWNER_URL: database.ownerUrl,
    });
    const app = await openContexts(config);
    try {
      return await work(app, config);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
