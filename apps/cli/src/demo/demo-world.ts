import type { FixedClock } from '@enishi/kernel';
import type { Config } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';

import type { DemoCommunity } from './demo-communities.ts';
import type { DemoPerson } from './demo-people.ts';

/** A community that exists in the database. */
export type Founded = { community: DemoCommunity; id: string };

/** The program, its clock and the day on which the demonstration ends. */
export type DemoWorld = {
  app: INestApplicationContext;
  clock: FixedClock;
  config: Config;
  founded: Founded[];
  until: Date;
};

/** A person of the demonstration, once they joined a member with an id. */
export type DemoMember = { founded: Founded; person: DemoPerson; memberId: string; pays: boolean };
