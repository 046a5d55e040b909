import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { relayAddressOf, relayCodeBytes, relayCodeOf } from '../../domain/relay-address.ts';
import { TalkAddressStore } from '../../store/talk-address.store.ts';

/** The two addresses of a talk; each is written to by one side and reaches the other. */
export type RelayPair = { toPerson: string; toCompany: string };

const drawn = (): string => relayCodeOf(randomBytes(relayCodeBytes));

/** The relay addresses of talks, where the operator has set a domain for them. */
@Injectable()
export class RelayAddresses {
  constructor(
    private readonly config: Config,
    private readonly addresses: TalkAddressStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** Null without a domain. They are drawn when they are first needed, and reach somebody while the consent is in force. */
  async of(tx: Tx, consentId: string): Promise<RelayPair | null> {
    const domain = this.config.settings.RELAY_MAIL_DOMAIN;
    if (!domain) return null;
    const { slug } = await this.community.run(tx);
    const pair = await this.addresses.kept(tx, { consentId, toPerson: drawn(), toCompany: drawn() });
    return {
      toPerson: relayAddressOf({ slug, code: pair.toPerson }, domain),
      toCompany: relayAddressOf({ slug, code: pair.toCompany }, domain),
    };
  }
}
