import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { giftCode } from '../domain/gift-code.ts';
import type { GiftEntity } from '../store/gift.entity.ts';

/** Makes the codes of gifts with a key of the installation; the same gift and letter give the same code. */
@Injectable()
export class GiftCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('gift');
  }

  of({ id, serial }: Pick<GiftEntity, 'id' | 'serial'>): string {
    return giftCode(this.key, id, serial);
  }
}
