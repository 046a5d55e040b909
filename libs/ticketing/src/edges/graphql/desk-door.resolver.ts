import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Admit } from '../../actions/door/admit.ts';
import type { DeskReading } from '../../actions/door/admit.ts';
import { DoorReader } from '../door-reader.ts';
import { AdmissionType, admissionType } from './types/admission.type.ts';

/** Letting people in. */
@Resolver()
export class DeskDoorResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly admit: Admit,
    private readonly reader: DoorReader,
  ) {}

  @Mutation(() => AdmissionType, {
    description: 'Reads the code of a ticket or a member card at the door of an event.',
  })
  admitByCode(
    @CurrentViewer() viewer: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<AdmissionType> {
    const read = this.reader.read(code, viewer.communitySlug);
    return this.letIn(viewer, eventId, read && (read.ticket ?? read.card));
  }

  @Mutation(() => AdmissionType, { description: 'The same for a ticket found in the list of attendees.' })
  admitTicket(
    @CurrentViewer() viewer: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('ticketId', { type: () => ID }) ticketId: string,
  ): Promise<AdmissionType> {
    return this.letIn(viewer, eventId, { ticketId, serial: null });
  }

  @Mutation(() => Boolean, { description: 'Takes back what was a mistake; both stay written down.' })
  async undoAdmission(
    @CurrentViewer() viewer: DeskViewer,
    @Args('ticketId', { type: () => ID }) ticketId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.admit.undo(tx, ticketId, viewer.accountId),
    );
    return true;
  }

  private letIn(
    { communityId, accountId, deskRole: role }: DeskViewer,
    eventId: string,
    reading: DeskReading,
  ): Promise<AdmissionType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      admissionType(await this.admit.run(tx, eventId, reading, { accountId, role })),
    );
  }
}
