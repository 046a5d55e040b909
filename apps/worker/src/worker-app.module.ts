import { IdentityModule } from '@enishi/identity';
import type { Clock } from '@enishi/kernel';
import { PlatformModule, WorkerModule } from '@enishi/platform';
import type { Config } from '@enishi/platform';
import { contextModules, schemas } from '@enishi/assembly';
import { TalentMailDoor } from '@enishi/talent';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import { Senders } from './senders.ts';

/** The worker process: every context's reactions and schedules, and what runs them. */
@Module({})
export class WorkerAppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [
        PlatformModule.with({ config, schemas, clock }),
        ...contextModules,
        TalentMailDoor,
        WorkerModule.with({ senders: Senders, imports: [IdentityModule] }),
      ],
    };
  }
}
