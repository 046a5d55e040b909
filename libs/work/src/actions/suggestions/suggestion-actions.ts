import { AnswerSuggestion } from './answer-suggestion.ts';
import { PostSuggestion } from './post-suggestion.ts';
import { ReadSuggestions } from './read-suggestions.ts';
import { SuggestGig } from './suggest-gig.ts';

/** Gigs that coordinators suggest, for the module. */
export const suggestionActions = [AnswerSuggestion, PostSuggestion, ReadSuggestions, SuggestGig];
