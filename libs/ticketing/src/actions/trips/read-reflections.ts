import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { mayRead } from '../../domain/reflection.ts';
import { EventStore } from '../../store/event.store.ts';
import type { ReflectionEntity } from '../../store/reflection.entity.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';
import type { WrittenReflection } from '../../store/reflection.store.ts';
import { CompanySide } from '../companies/company-side.ts';
import type { Clerk } from '../companies/company-side.ts';
import { NameTravellers } from '../tours/name-travellers.ts';

/** What was sent after a work trip, for the desk. */
export type ReflectionsAtDesk = { titleJa: string; reflections: WrittenReflection[] };

/** Shows what people wrote after a work trip to those who may read it: the secretariat, the companies they agreed to, and everybody. */
@Injectable()
export class ReadReflections {
  constructor(
    private readonly events: EventStore,
    private readonly reflections: ReflectionStore,
    private readonly side: CompanySide,
    private readonly names: NameTravellers,
  ) {}

  /** With who wrote it; that it was read is written down. Throws EVENT_NOT_FOUND. */
  async atDesk(tx: Tx, eventId: string, reader: DeskReader): Promise<ReflectionsAtDesk> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const sent = await this.reflections.sent(tx, event.id);
    const others = sent.filter(({ memberId }) => memberId === null).length;
    const look = { reader, reason: `event:${event.id} reflections`, others };
    return { titleJa: event.titleJa, reflections: await this.names.run(tx, sent, look) };
  }

  /** What was published on the page of an event. Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async inPublic(tx: Tx, eventId: string): Promise<ReflectionEntity[]> {
    const event = await this.events.byId(tx, eventId);
    if (event?.state !== 'published' && event?.state !== 'called_off')
      throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return event.kind === 'work_trip' ? this.reflections.published(tx, event.id) : [];
  }

  /**
   * What a company was let read, under the name that its writer wants shown and no other; that whoever acts for it has read it is written
   * down. Throws COMPANY_NOT_FOUND, and EVENT_NOT_FOUND where it is another community's.
   */
  async forCompany(
    tx: Tx,
    { accountId, companyId }: Clerk,
    eventId: string,
  ): Promise<{ titleJa: string; titleEn: string | null; reflections: ReflectionEntity[] }> {
    const company = await this.side.own(tx, { accountId, companyId });
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const sent = await this.reflections.sent(tx, event.id);
    const read = sent.filter((one) => mayRead(one, company.id));
    const writers = read.map(({ memberId }) => ({ memberId, name: '', kana: null }));
    await this.names.run(tx, writers, {
      reader: { accountId, role: 'company' },
      reason: `event:${event.id} reflections for company:${company.id}`,
      others: writers.filter(({ memberId }) => memberId === null).length,
    });
    return { titleJa: event.titleJa, titleEn: event.titleEn, reflections: read };
  }
}
