import { systemClock } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';

import { CLOCK } from './clock.ts';
import { Config } from './config/config.ts';
import { createDataSource } from './database/data-source.ts';
import type { Schema } from './database/data-source.ts';
import { DatabaseConnection } from './database/database-connection.ts';
import { Transactions } from './database/transactions.ts';
import { DeadDeliveries } from './events/dead-deliveries.ts';
import { DrainOutbox } from './events/drain-outbox.ts';
import { OutboxRelay } from './events/outbox-relay.ts';
import { ReactionRegistry } from './events/reaction-registry.ts';
import { FileStore } from './files/file-store.ts';
import { JobBackend } from './jobs/job-backend.ts';
import { JobQueues } from './jobs/job-queues.ts';
import { ReactionRunner } from './jobs/reaction-runner.ts';
import { RateLimits } from './limits/rate-limits.ts';
import { Links } from './links/links.ts';
import { Mailbox } from './mail/mailbox.ts';
import { PersonalRecords } from './personal/personal-records.ts';

const offered = [
  Transactions,
  ReactionRegistry,
  DeadDeliveries,
  DrainOutbox,
  OutboxRelay,
  JobBackend,
  JobQueues,
  ReactionRunner,
  RateLimits,
  FileStore,
  Links,
  Mailbox,
];

/** What every context stands on. Given the settings and tables of all contexts, it opens the database. */
@Global()
@Module({})
export class PlatformModule {
  static with({
    config,
    schemas,
    clock = systemClock,
  }: {
    config: Config;
    schemas: Schema[];
    clock?: Clock;
  }): DynamicModule {
    const dataSource = createDataSource(
      config.settings.DATABASE_URL ?? '',
      schemas,
      config.settings.DATABASE_POOL_SIZE,
    );
    const given = [
      { provide: Config, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: DataSource, useValue: dataSource },
      {
        provide: PersonalRecords,
        useValue: new PersonalRecords(schemas.flatMap(({ personal }) => personal ?? [])),
      },
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [...given, DatabaseConnection, ...offered],
      exports: [...given.map(({ provide }) => provide), ...offered, DiscoveryModule],
    };
  }
}
