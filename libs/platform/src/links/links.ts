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
    return `${this.config.settings.PUBLIC_URL.replace(/\/$/, '')}/${communitySlug}${language}${path}`;
  }
}
