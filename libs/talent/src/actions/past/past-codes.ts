import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { pastCode } from '../../domain/past/past-code.ts';

/** Makes the secret in the address of the page on which somebody of an old list says what is to become of the record. */
@Injectable()
export class PastCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('past-person');
  }

  of(personId: string): string {
    return pastCode(this.key, personId);
  }
}
