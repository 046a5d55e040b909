import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { offerCode, tellsOffer } from '../domain/offer-code.ts';
import type { OfferCodes, OfferFacts } from '../domain/offer-code.ts';

/** Signs the links by which an offer is turned down without signing in, with a key of the installation that is for nothing else. */
@Injectable()
export class OfferSigner implements OfferCodes {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = config.keyFor('waiting-offer');
  }

  code(offer: OfferFacts): string {
    return offerCode(offer, this.key);
  }

  tells(code: string, offer: OfferFacts): boolean {
    return tellsOffer(code, offer, this.key);
  }
}
