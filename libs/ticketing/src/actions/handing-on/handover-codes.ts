import { Injectable } from '@nestjs/common';
import { Config, secretHash } from '@enishi/platform';
import { handoverCode } from '../../domain/handing-on.ts';

/** Makes the codes in the links by which tickets are accepted, with a key of the installation; what is kept of one is its hash. */
@Injectable()
export class HandoverCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('ticket-handover');
  }

  of(handoverId: string): string {
    return handoverCode(this.key, handoverId);
  }

  hashOf(handoverId: string): Buffer {
    return secretHash(this.of(handoverId));
  }
}
