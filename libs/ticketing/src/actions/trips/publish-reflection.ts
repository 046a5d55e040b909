import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mayPublish } from '../../domain/reflection.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';

/** `revision`: of what whoever publishes has read; `by`: their account. */
export type PublishWish = { id: string; revision: number; by: string };

/** The secretariat shows what somebody wrote after a work trip on the page of the event, or takes it from there. */
@Injectable()
export class PublishReflection {
  constructor(private readonly reflections: ReflectionStore) {}

  /** Throws REFLECTION_NOT_FOUND, and as conflicts REFLECTION_NOT_AGREED and REFLECTION_CHANGED. */
  async run(tx: Tx, { id, revision, by }: PublishWish): Promise<void> {
    const seen = await this.reflections.byId(tx, id);
    if (!seen?.sentAt) throw new Refusal('not_found', 'REFLECTION_NOT_FOUND');
    if (await this.reflections.publish(tx, seen.id, { revision, by })) return;
    const now = await this.reflections.byId(tx, id);
    const agreed = now !== null && mayPublish(now);
    throw new Refusal('conflict', agreed ? 'REFLECTION_CHANGED' : 'REFLECTION_NOT_AGREED');
  }

  /** Twice is once. Throws REFLECTION_NOT_FOUND. */
  async takeDown(tx: Tx, id: string): Promise<void> {
    const reflection = await this.reflections.byId(tx, id);
    if (!reflection?.sentAt) throw new Refusal('not_found', 'REFLECTION_NOT_FOUND');
    await this.reflections.takeDown(tx, reflection.id);
  }
}
