import type { MovedClock } from '@enishi/kernel';
import type { Config } from '@enishi/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { DemoCommunity } from './demo-communities.ts';
import type { DemoPerson } from './demo-people.ts';

/** A community that exists in the database. */
export type Founded = { community: DemoCommunity; id: string };

/** The program behind its doors, its clock, and the instant at which the demonstration opens. */
export type DemoWorld = {
  api: NestFastifyApplication;
  clock: MovedClock;
  config: Config;
  founded: Founded[];
  until: Date;
};

/** A person of the demonstration who has joined a community. */
export type DemoMember = { founded: Founded; person: DemoPerson };
