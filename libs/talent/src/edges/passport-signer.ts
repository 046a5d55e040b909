import { Config, Links } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { passportCode, readPassportCode } from '../domain/passport.ts';

/** Makes the addresses of passports with a key of the installation, and tells genuine ones from made-up ones. */
@Injectable()
export class PassportSigner {
  private readonly key: Buffer;

  constructor(
    config: Config,
    private readonly links: Links,
  ) {
    this.key = config.keyFor('skill-passport');
  }

  address(communitySlug: string, id: string): string {
    return this.links.to(communitySlug, 'ja', `/passport/${passportCode(id, this.key)}`);
  }

  /** Null where it was not made here. */
  read(code: string): string | null {
    return readPassportCode(code, this.key);
  }
}
