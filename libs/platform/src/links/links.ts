import type { Locale } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import { Config } from '../config/config.ts';

/** Absolute addresses of pages, for mails, receipts and Stripe's way back. */
@Injectable()
export class Links {
  constructor(private readonly config: Config) {}

  /** For example `to('doto', 'en', '/me')` → `http://localhost:3000/doto/en/me`. */
  to(communitySlug: string, locale: Locale, path: string): string {
    const language = locale === 'ja' ? '' : `/${locale}`;
    return `${this.origin()}/${communitySlug}${language}${path}`;
  }

  /** A file of a community: `toFile('doto', 'receipts/1.pdf')` → `http://localhost:3000/files/doto/receipts/1.pdf`. */
  toFile(communitySlug: string, path: string): string {
    return `${this.origin()}/files/${communitySlug}/${path}`;
  }

  private origin(): string {
    return this.config.settings.PUBLIC_URL.replace(/\/$/, '');
  }
}
