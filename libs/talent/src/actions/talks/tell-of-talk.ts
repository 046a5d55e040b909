import { Injectable } from '@nestjs/common';
import { PostLetter, PostToCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { cardNumberOf } from '../../domain/consent.ts';
import { talkLetterToCompany, talkLetterToPerson, writerOf } from '../../domain/talk-letters.ts';
import type { TalkLineEntity } from '../../store/talk-line.entity.ts';
import { TalkStore } from '../../store/talk.store.ts';
import type { HeldTalk } from '../../store/talk.store.ts';
import { RelayAddresses } from './relay-addresses.ts';
import { TalkSides } from './talk-sides.ts';

/**
 * Tells the other side by mail that something was written. The mail comes from the relay address of the pair, where there is one, and from nobody's own. The company is
 * told of a message and not what it says: what is in a mailbox is out of the person's hands, and a reading is written down.
 */
@Injectable()
export class TellOfTalk {
  constructor(
    private readonly talks: TalkStore,
    private readonly sides: TalkSides,
    private readonly toPerson: PostLetter,
    private readonly toCompany: PostToCompany,
    private readonly relays: RelayAddresses,
  ) {}

  /** Nothing where it was read meanwhile, or is over. */
  async run(tx: Tx, lineId: string): Promise<void> {
    const line = await this.talks.lineById(tx, lineId);
    const talk = line && !line.readAt ? await this.talks.held(tx, line.consentId) : null;
    if (!line || !talk) return;
    const { company, open } = await this.sides.run(tx, talk);
    if (!company || !open) return;
    await (line.side === 'company'
      ? this.tellPerson(tx, talk, { line, company: company.title })
      : this.tellCompany(tx, talk));
  }

  private async tellPerson(
    tx: Tx,
    { id, memberId }: HeldTalk,
    { line: { text }, company }: { line: TalkLineEntity; company: string },
  ): Promise<void> {
    const relay = await this.relays.of(tx, id);
    await this.toPerson.run(tx, memberId!, ({ addressed, community, locale }) => ({
      page: `/me/talks/${id}`,
      words: talkLetterToPerson({ company, text, addressed, community, byMail: relay !== null }, locale),
      ...(relay ? { from: { name: company, address: relay.toCompany } } : {}),
    }));
  }

  private async tellCompany(tx: Tx, { id, companyId, scope }: HeldTalk): Promise<void> {
    const relay = await this.relays.of(tx, id);
    const number = cardNumberOf(id);
    await this.toCompany.run(tx, companyId, {
      ...{ about: 'membership', page: `/cards/${id}/talk` },
      words: ({ greeting, community, locale }) =>
        talkLetterToCompany({ greeting, community, scope, number, byMail: relay !== null }, locale),
      ...(relay
        ? { from: (locale) => ({ name: writerOf(scope, number)[locale], address: relay.toPerson }) }
        : {}),
    });
  }
}
