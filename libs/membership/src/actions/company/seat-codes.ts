import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { codeHash, giftCode } from '../../domain/gift-code.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';

/** Makes the codes in the links of invitations with a key of the installation; what is kept of one is its hash. */
@Injectable()
export class SeatCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('company-seat');
  }

  of({ id, serial }: Pick<CompanySeatEntity, 'id' | 'serial'>): string {
    return giftCode(this.key, id, serial);
  }

  hashOf(seat: Pick<CompanySeatEntity, 'id' | 'serial'>): Buffer {
    return codeHash(this.of(seat));
  }
}
