import { AnswerRightsRequest } from './answer-rights-request.ts';
import { CollectCopy } from '../collect-copy.ts';
import { CorrectEntry } from './correct-entry.ts';
import { EnterRightsRequest } from './enter-rights-request.ts';
import { ForgetGuestRequests } from './forget-guest-requests.ts';
import { KeepRequestRule } from './keep-request-rule.ts';
import { ListRightsRequests } from './list-rights-requests.ts';
import { OpenRightsRequest } from './open-rights-request.ts';
import { PostAnswer } from './post-answer.ts';
import { ReadOwnRequests } from './read-own-requests.ts';
import { ReceiveRightsRequest } from './receive-rights-request.ts';
import { TurnRightsRequest } from './turn-rights-request.ts';
import { ReviewCopyParts } from './review-copy-parts.ts';
import { StandingRefusals } from './standing-refusals.ts';
import { WatchRightsRequests } from './watch-rights-requests.ts';
import { WriteAnswer } from './write-answer.ts';

/** What is done about requests of people about their data (個人情報保護法33条から35条まで). */
export const requestActions = [
  ...[
    ReceiveRightsRequest,
    EnterRightsRequest,
    TurnRightsRequest,
    AnswerRightsRequest,
    PostAnswer,
    WriteAnswer,
  ],
  ...[ListRightsRequests, OpenRightsRequest, ReadOwnRequests, KeepRequestRule, WatchRightsRequests],
  ...[CollectCopy, CorrectEntry, ForgetGuestRequests, ReviewCopyParts, StandingRefusals],
];
