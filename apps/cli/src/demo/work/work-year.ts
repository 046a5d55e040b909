import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import type { DemoWorld, Founded } from '../demo-world.ts';
import { SandboxRemote } from '../sandbox-remote.ts';
import { abreast } from '../year/abreast.ts';
import { DemoDoor } from '../year/demo-door.ts';
import type { Scene } from '../year/demo-act.ts';
import type { RecordedAct } from '../year/recorded-act.ts';
import { historyDays } from '../year/recorded-act.ts';
import { DeskDays } from './desk-days.ts';
import { GigDays } from './gig-day.ts';
import { PayDays } from './pay-days.ts';
import { TalentDays } from './talent-days.ts';
import { WordDays } from './word-days.ts';
import { WorkAgenda } from './work-agenda.ts';
import { WorkHands } from './work-hands.ts';
import { planWork } from './work-plan.ts';
import type { WorkPlan } from './work-plan.ts';
import type { WorkScale } from './work-scale.ts';

/** So many errands of one minute are run at a time. */
const lanes = 4;

/** Whose work is lived through, with the acts of their community by which its members are known. */
export type WorkOf = {
  readonly founded: Founded;
  readonly acts: readonly RecordedAct[];
  readonly scale: WorkScale;
  readonly days?: number;
};

/**
 * A year of the talent bank and of gigs in one community, lived through by the program's own actions on its moved clock: asked for, cut, taken, checked in to, reported, looked at,
 * evaluated, paid and invoiced on their day. What happens follows from a seed; nothing is written past the actions.
 */
export class WorkYear {
  readonly plan: WorkPlan;
  private readonly agenda = new WorkAgenda();

  constructor(
    private readonly world: DemoWorld,
    { founded, acts, scale, days = historyDays }: WorkOf,
  ) {
    const today = tokyoDateOf(world.until);
    const dateOf = (day: number): TokyoDate => addDays(today, day - historyDays);
    this.plan = planWork({ slug: founded.community.slug, acts, scale, days, dateOf });
    const hands = new WorkHands(world, founded);
    const [gigs, talents] = [new GigDays(hands, this.agenda, dateOf), new TalentDays(hands, this.agenda)];
    const pay = new PayDays(hands, this.agenda, (words, day) => this.scene(founded, words, day));
    for (const record of this.plan.records) talents.plan(record);
    for (const request of this.plan.requests) gigs.plan(request);
    for (const [who, day] of firstDays(this.plan)) pay.nameAccount(day, who);
    for (let day = 0; day < days; day += 1) pay.plan(day, dateOf(day), askersBy(this.plan, day));
    new DeskDays(hands, this.agenda, dateOf).plan(10, { days, people: scale.registered });
    const words = new WordDays(hands, this.agenda);
    for (const who of firstDays(this.plan).keys()) {
      talents.prove(days - 4, who);
      words.plan(days - 3, who);
    }
  }

  /** The errands of a day, each at its minute; `at` is the instant of a minute of that day. */
  async live(day: number, at: (minute: number) => Date): Promise<void> {
    for (const [minute, errands] of this.agenda.of(day)) {
      this.world.clock.set(at(minute));
      await abreast(
        errands.map(
          ({ run }) =>
            () =>
              told(day, minute, run()),
        ),
        lanes,
      );
    }
  }

  private scene(founded: Founded, words: string[], day: number): Scene {
    const { world } = this;
    const door = new DemoDoor(world.api, world.config, world.clock);
    const recorded = { day, act: 'bank', who: 0, words };
    return {
      world,
      door,
      sandbox: new SandboxRemote(world.config),
      founded,
      members: new Map(),
      recorded,
      notes: {},
    };
  }
}

/** On which day each worker works first. */
function firstDays({ requests }: WorkPlan): Map<number, number> {
  const first = new Map<number, number>();
  for (const { gigs } of requests)
    for (const { day, places } of gigs)
      for (const { who } of places) first.set(who, Math.min(first.get(who) ?? day, day));
  return first;
}

/** Which companies have asked for something by a day. */
const askersBy = ({ requests }: WorkPlan, day: number): number[] => [
  ...new Set(requests.filter((request) => request.day < day).map(({ asker }) => asker.clerk)),
];

async function told(day: number, minute: number, doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (cause) {
    throw new Error(`Work of day ${day} at minute ${minute} failed: ${(cause as Error).message}`, { cause });
  }
}
