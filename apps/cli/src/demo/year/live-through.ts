import { CheckDriftJob, FillGapsJob } from '@enishi/billing';
import { DrainOutbox } from '@enishi/platform';

import type { DemoMember, DemoWorld, Founded } from '../demo-world.ts';
import { SandboxRemote } from '../sandbox-remote.ts';
import type { WorkYear } from '../work/work-year.ts';
import { abreast } from './abreast.ts';
import { ringsOf } from './day-jobs.ts';
import { DemoDoor } from './demo-door.ts';
import { demoActs, nightActs } from './demo-acts.ts';
import type { Scene } from './demo-act.ts';
import { historyDays } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';
import { StripeMessenger } from './stripe-messenger.ts';

/** So many people act, and so many reactions run, at a time; more would only wait for two cores. */
const lanes = 6;
const minutes = 60_000;
const dayLength = 24 * 60 * minutes;
/** A day on which whatever rings now and then rings together. */
const everySchedule = 0;
const japanIsAhead = 9 * 60 * minutes;
/** When Stripe has taken the renewals of the day: nobody acts in the last hour, which an invoice waits for its charge. */
const nightMinute = 23 * 60 + 50;

/** What a community's people and its desk did, in order of days, and what they work, where that is lived through. */
export type History = { founded: Founded; acts: readonly RecordedAct[]; work?: WorkYear };

/**
 * Lives through the recorded days on moved clocks, the program's and the sandbox's. Acts go through the API, renewals come
 * due at the sandbox, its events are taken in by the hook, reactions and the worker's schedules run on their day: no row is
 * there that the code did not write. Days without acts are days as well.
 */
export class LiveThrough {
  private readonly sandbox: SandboxRemote;
  private readonly door: DemoDoor;
  private readonly stripe: StripeMessenger;
  private readonly members = new Map<string, Map<number, DemoMember>>();

  constructor(
    private readonly world: DemoWorld,
    private readonly histories: readonly History[],
  ) {
    this.sandbox = new SandboxRemote(world.config);
    this.door = new DemoDoor(world.api, world.config, world.clock);
    this.stripe = new StripeMessenger(world.config, this.door);
  }

  /** `days` fewer than the history has live through its beginning, and end so many days later. */
  run(days = historyDays): Promise<void> {
    return this.runOn(Array.from({ length: days }, (_, day) => day));
  }

  /** Only these days, in their order: what the clock would have done in between is done on the next of them. */
  async runOn(days: readonly number[]): Promise<void> {
    await this.sandbox.silenceWebhooks(true);
    for (const day of days) await this.liveDay(day);
  }

  /** Comes to the present after a whole history: nothing that Stripe knows is missing, and both clocks are the machine's again. */
  async arrive(): Promise<void> {
    const { api, until } = this.world;
    await this.moveTo(until);
    for (const { jobs } of ringsOf(this.world, everySchedule)) await abreast(jobs, lanes);
    await this.settle();
    await api.get(FillGapsJob, { strict: false }).run();
    await api.get(CheckDriftJob, { strict: false }).run();
    await this.settle();
    await this.sandbox.followSystemClock();
    await this.sandbox.silenceWebhooks(false);
  }

  /** The instant of a minute of a day; the last day of a whole history is yesterday in Japan. */
  private at(day: number, minute: number): Date {
    const today =
      Math.floor((this.world.until.getTime() + japanIsAhead) / dayLength) * dayLength - japanIsAhead;
    return new Date(today - (historyDays - day) * dayLength + minute * minutes);
  }

  /** The worker's day in Japan and the day's work, then what people do in the evening, then the night's renewals. */
  private async liveDay(day: number): Promise<void> {
    for (const { minute, jobs } of ringsOf(this.world, day)) {
      this.world.clock.set(this.at(day, minute));
      await abreast(jobs, lanes);
    }
    for (const { work } of this.histories) await work?.live(day, (minute) => this.at(day, minute));
    await this.settle();
    await this.evening(day);
  }

  private async evening(day: number): Promise<void> {
    const scenes = this.scenesOf(day);
    const nightly = scenes.filter(({ recorded }) => recorded.act in nightActs);
    if (scenes.length > 0) {
      await this.moveTo(this.at(day, 18 * 60 + ((day * 37) % 270)));
      await this.act(scenes.filter(({ recorded }) => recorded.act in demoActs));
      for (const scene of nightly) await nightActs[scene.recorded.act]!(scene);
    }
    await this.moveTo(this.at(day, nightMinute));
    if (nightly.length > 0) await this.sandbox.withdrawOrders();
  }

  private scenesOf(day: number): Scene[] {
    const { world, door, sandbox } = this;
    return this.histories.flatMap(({ founded, acts }) => {
      const members = this.members.get(founded.id) ?? new Map<number, DemoMember>();
      this.members.set(founded.id, members);
      return acts
        .filter((recorded) => recorded.day === day)
        .map((recorded) => ({ world, door, sandbox, founded, members, recorded, notes: {} }));
    });
  }

  /** Everybody's first step, then everybody's second: what one person does twice on a day comes one after the other. */
  private async act(scenes: readonly Scene[]): Promise<void> {
    const turns = new Map<string, (() => Promise<void>)[]>();
    for (const scene of scenes) {
      const { recorded, founded } = scene;
      const whose = `${founded.id} ${recorded.who || recorded.act}`;
      const steps = demoActs[recorded.act]!.map((step) => () => named(recorded, step(scene)));
      turns.set(whose, [...(turns.get(whose) ?? []), ...steps]);
    }
    const longest = Math.max(0, ...[...turns.values()].map(({ length }) => length));
    for (let turn = 0; turn < longest; turn += 1) {
      await abreast(
        [...turns.values()].flatMap((steps) => steps[turn] ?? []),
        lanes,
      );
      await this.settle();
    }
  }

  private async moveTo(instant: Date): Promise<void> {
    this.world.clock.set(instant);
    await this.sandbox.moveClock(instant);
    if ((await this.stripe.carry()) > 0) await this.settle();
  }

  /** Does the worker's part until nothing follows any more, at Stripe and here. */
  private async settle(): Promise<void> {
    const outbox = this.world.api.get(DrainOutbox, { strict: false });
    do await outbox.run(lanes);
    while ((await this.stripe.carry()) > 0);
  }
}

/** A refusal in the middle of a year says whose act it was. */
async function named({ day, act, who, words }: RecordedAct, doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    throw new Error(
      `On day ${day}, "${[act, who, ...words].join(' ')}" failed: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}
