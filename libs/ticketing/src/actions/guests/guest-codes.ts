import { Injectable } from '@nestjs/common';
import { Config, secretCode, secretHash } from '@enishi/platform';

/** Makes the secret in the address of a guest's purchase, with a key of the installation; what is kept of it is its hash. */
@Injectable()
export class GuestCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('ticket-guest');
  }

  of({ id, serial }: { id: string; serial: number }): string {
    return secretCode(this.key, id, serial);
  }

  hashOf(guest: { id: string; serial: number }): Buffer {
    return secretHash(this.of(guest));
  }

  /** The page of a guest's purchase, below the community's own address. */
  pageOf(guest: { id: string; serial: number }): string {
    return `/orders/${this.of(guest)}`;
  }
}
