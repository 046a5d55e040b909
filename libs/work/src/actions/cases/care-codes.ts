import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { careCode, readCareCode } from '../../domain/cases/care-code.ts';

/** Makes and reads the addresses of care forms, with a key of the installation. */
@Injectable()
export class CareCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('work-care');
  }

  of(contactId: string): string {
    return careCode(this.key, contactId);
  }

  read(code: string): string | null {
    return readCareCode(this.key, code);
  }
}
