import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from '@enishi/kernel';

import type { Surface } from './api-context.ts';

/** What a GraphQL client posts. */
export type PostedQuestion = { query?: string; extensions?: { documentId?: string } };

/**
 * The questions the site was built with, by their hash. Where they are known, the API answers these and no others: a
 * stranger cannot ask a question of their own making, however well formed.
 */
export class KnownDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Reads `public.json` or `desk.json` from the folder that the site's build left them in. */
  static read(folder: string, surface: Surface): KnownDocuments {
    const texts = JSON.parse(readFileSync(join(folder, `${surface}.json`), 'utf8')) as Record<string, string>;
    return new KnownDocuments(new Map(Object.entries(texts)));
  }

  /** The posted question with its text replaced by ours. @throws Refusal forbidden NOT_ALLOWED for an unknown one */
  hold(posted: PostedQuestion | null | undefined): PostedQuestion {
    const text = this.texts.get(posted?.extensions?.documentId ?? '');
    if (!text) throw new Refusal('forbidden', 'NOT_ALLOWED');
    return { ...posted, query: text };
  }
}
