import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../../domain/in-both.ts';
import { readReflection, reflectionStageAt, staysPublished } from '../../domain/reflection.ts';
import type { Reflection, ReflectionReader, ReflectionStage } from '../../domain/reflection.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import type { ReflectionEntity } from '../../store/reflection.entity.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';
import type { TripTicket } from '../../store/reflection.store.ts';
import { ReadHosts } from '../hosts/read-hosts.ts';

/** The page on which whoever bears a ticket of a work trip writes; `hosts`: the companies that may be let read it. */
export type ReflectionForm = {
  title: Bilingual;
  eventId: string;
  startsAt: Date;
  endsAt: Date;
  stage: ReflectionStage;
  hosts: { companyId: string; name: Bilingual }[];
  reflection: ReflectionEntity | null;
};

/** `sends`: it is no draft any more. What was sent once stays sent. */
export type ReflectionWish = { reflection: Reflection; sends: boolean };

/** Takes what people write after a work trip: having the code of a ticket is having the ticket, with no account. */
@Injectable()
export class WriteReflection {
  constructor(
    private readonly reflections: ReflectionStore,
    private readonly hosts: ReadHosts,
  ) {}

  /** `facts` null: the code was not made here. Throws TICKET_NOT_FOUND, also for tickets of other kinds of event. */
  async read(tx: Tx, facts: TicketFacts | null): Promise<ReflectionForm> {
    const ticket = await this.ticket(tx, facts, { locked: false });
    const { eventId, startsAt, endsAt } = ticket;
    const stage = stageOf(ticket, facts!, tx.now);
    return {
      ...{ title: inBoth(ticket.titleJa, ticket.titleEn), eventId, startsAt, endsAt, stage },
      hosts: stage === 'open' ? await this.named(tx, eventId) : [],
      reflection:
        ticket.serial === facts!.serial
          ? await this.reflections.ofTicket(tx, ticket.id, { locked: false })
          : null,
    };
  }

  /**
   * Whoever agrees agrees to the companies that the event names at that moment. What stands on the page of the event goes from it in the
   * same commit where the words are others, and comes back once they were read. Throws TICKET_NOT_FOUND, as conflicts
   * REFLECTION_TICKET_ENDED and REFLECTION_NOT_YET, and the refusals of `readReflection`.
   */
  async run(tx: Tx, facts: TicketFacts | null, { reflection: typed, sends }: ReflectionWish): Promise<void> {
    const ticket = await this.writable(tx, facts);
    const before = await this.reflections.ofTicket(tx, ticket.id, { locked: true });
    const sentAt = before?.sentAt ?? (sends ? tx.now : null);
    const reflection = unwrap(readReflection(typed, { sent: sentAt !== null }));
    const hosts = reflection.forHost ? await this.named(tx, ticket.eventId) : [];
    const stays = before !== null && staysPublished(before, reflection);
    await this.reflections.keep(tx, {
      ...{
        id: before?.id ?? newId(),
        communityId: tx.community,
        eventId: ticket.eventId,
        ticketId: ticket.id,
      },
      ...{ ...reflection, sentAt, hostIds: hosts.map(({ companyId }) => companyId), changedAt: tx.now },
      revision: (before?.revision ?? 0) + 1,
      ...{ publishedAt: stays ? before.publishedAt : null, publishedBy: stays ? before.publishedBy : null },
    });
  }

  /**
   * One may not read it any more: gone from there in the same commit, whatever became of ticket and event since. Twice is once. Throws
   * TICKET_NOT_FOUND, REFLECTION_NOT_FOUND.
   */
  async takeBack(tx: Tx, facts: TicketFacts | null, from: ReflectionReader): Promise<void> {
    const ticket = await this.ticket(tx, facts, { locked: true });
    const before = await this.reflections.ofTicket(tx, ticket.id, { locked: true });
    if (!before || ticket.serial !== facts!.serial) throw new Refusal('not_found', 'REFLECTION_NOT_FOUND');
    const hidden = from === 'host' ? { forHost: false, hostIds: [] } : hiddenFromAll;
    await this.reflections.keep(tx, {
      ...{ ...before, ...hidden, revision: before.revision + 1, changedAt: tx.now },
    });
  }

  private async writable(tx: Tx, facts: TicketFacts | null): Promise<TripTicket> {
    const ticket = await this.ticket(tx, facts, { locked: true });
    const stage = stageOf(ticket, facts!, tx.now);
    if (stage === 'dead') throw new Refusal('conflict', 'REFLECTION_TICKET_ENDED');
    if (stage === 'before') throw new Refusal('conflict', 'REFLECTION_NOT_YET');
    return ticket;
  }

  private async ticket(
    tx: Tx,
    facts: TicketFacts | null,
    { locked }: { locked: boolean },
  ): Promise<TripTicket> {
    const ticket = facts && (await this.reflections.ticket(tx, facts.ticketId, { locked }));
    if (!ticket) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    return ticket;
  }

  /** Companies that the page of the event names, but for exhibitors, who are no hosts of a visit. */
  private async named(tx: Tx, eventId: string): Promise<ReflectionForm['hosts']> {
    const hosts = await this.hosts.of(tx, eventId);
    const named = new Map(
      hosts.flatMap(({ host: { companyId, role }, name, showing }) =>
        companyId && role !== 'exhibitor' && (showing === 'linked' || showing === 'plain')
          ? [[companyId, { companyId, name }] as const]
          : [],
      ),
    );
    return [...named.values()];
  }
}

const hiddenFromAll = { forPublic: false, publishedAt: null, publishedBy: null } as const;

function stageOf(ticket: TripTicket, { serial }: TicketFacts, now: Date): ReflectionStage {
  const good = ticket.state !== 'cancelled' && ticket.serial === serial && ticket.paid && !ticket.calledOff;
  return reflectionStageAt({ good, startsAt: ticket.startsAt }, now);
}
