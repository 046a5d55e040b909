import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { cardPayload, readCardPayload } from '../domain/member-card.ts';
import type { CardFacts } from '../domain/member-card.ts';

/** Signs member cards with a key of the installation, and tells genuine ones from made-up ones. */
@Injectable()
export class MemberCardSigner {
  private readonly key: string;

  constructor(config: Config) {
    this.key = config.keyFor('member-card').toString('base64url');
  }

  payload(facts: CardFacts): string {
    return cardPayload(facts, this.key);
  }

  read(payload: string): CardFacts | null {
    return readCardPayload(payload, this.key);
  }
}
