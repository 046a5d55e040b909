import { Injectable } from '@nestjs/common';
import { formatJapaneseDate } from '@enishi/japan';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { suggestionLetter } from '../../domain/cases/suggestion-letter.ts';
import { GigSuggestionStore } from '../../store/cases/gig-suggestion.store.ts';
import { AnswerSuggestion } from './answer-suggestion.ts';

/** Writes to somebody that their coordinator suggests a gig. */
@Injectable()
export class PostSuggestion {
  constructor(
    private readonly suggestions: GigSuggestionStore,
    private readonly answering: AnswerSuggestion,
    private readonly post: PostLetter,
  ) {}

  /** Nothing where it waits no more by now, or the person has stopped being accompanied. */
  async run(tx: Tx, suggestionId: string): Promise<void> {
    const found = await this.suggestions.byId(tx, suggestionId);
    if (found?.answer !== null) return;
    const waiting = await this.answering.waiting(tx, found.memberId);
    const shown = waiting.find(({ suggestion }) => suggestion.id === suggestionId);
    if (!shown) return;
    const { coordinator: name, gig, suggestion } = shown;
    await this.post.run(tx, suggestion.memberId, ({ addressed, community, locale }) => ({
      page: '/me/gigs',
      words: suggestionLetter(
        {
          ...{ addressed, community, name, title: gig.title, company: gig.company?.title ?? '' },
          ...{ when: formatJapaneseDate(gig.day, locale), word: suggestion.word },
        },
        locale,
      ),
    }));
  }
}
