import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Type } from '@nestjs/common';

import { EventHousekeeping } from '../events/event-housekeeping.ts';
import { MailDelivery, SENDER_SOURCE } from '../mail/mail-delivery.ts';
import type { SenderSource } from '../mail/mail-delivery.ts';
import { JobRunner } from './job-runner.ts';
import { ScheduleRunner } from './schedule-runner.ts';

/** What only the worker does: relay events, run queues and schedules, send mail. */
@Module({})
export class WorkerModule {
  static with({
    senders,
    imports,
  }: {
    senders: Type<SenderSource>;
    imports?: ModuleMetadata['imports'];
  }): DynamicModule {
    return {
      module: WorkerModule,
      imports: imports ?? [],
      providers: [
        { provide: SENDER_SOURCE, useClass: senders },
        MailDelivery,
        EventHousekeeping,
        JobRunner,
        ScheduleRunner,
      ],
    };
  }
}
