import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

import type { Occurred } from './event-type.ts';
import { reactionKey, scheduleKey } from './reactions.ts';
import type { ReactionMark, ScheduleMark } from './reactions.ts';
import type { Tx } from '../database/tx.ts';

export type JoiningReaction = ReactionMark & {
  run(tx: Tx, payload: unknown, occurred: Occurred): Promise<void>;
};
export type LaterReaction = ReactionMark & { run(...given: unknown[]): Promise<void> };
export type Schedule = ScheduleMark & { run(): Promise<void> };

/** Every reaction and schedule of the running program, found by their decorators. */
@Injectable()
export class ReactionRegistry implements OnModuleInit {
  private readonly joins = new Map<string, JoiningReaction[]>();
  private readonly later = new Map<string, LaterReaction>();
  readonly schedules = new Map<string, Schedule>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) this.register(instance, method);
    }
  }

  joining(event: string): readonly JoiningReaction[] {
    return this.joins.get(event) ?? [];
  }

  /** Reactions of an event that run in the worker. */
  after(event: string): LaterReaction[] {
    return [...this.later.values()].filter((reaction) => reaction.event === event);
  }

  reaction(name: string): LaterReaction | undefined {
    return this.later.get(name);
  }

  private register(instance: object, method: string): void {
    const run = (instance as Record<string, unknown>)[method] as
      ((...given: unknown[]) => Promise<void>) | undefined;
    if (typeof run !== 'function') return;
    const reaction = Reflect.getMetadata(reactionKey, run) as ReactionMark | undefined;
    const schedule = Reflect.getMetadata(scheduleKey, run) as ScheduleMark | undefined;
    if (reaction) this.add({ ...reaction, run: run.bind(instance) });
    if (schedule) this.schedules.set(schedule.name, { ...schedule, run: run.bind(instance) });
  }

  private add(reaction: LaterReaction): void {
    if (reaction.timing === 'joins') {
      this.joins.set(reaction.event, [...this.joining(reaction.event), reaction as JoiningReaction]);
      return;
    }
    if (this.later.has(reaction.name)) throw new Error(`Two reactions are called ${reaction.name}`);
    this.later.set(reaction.name, reaction);
  }
}
