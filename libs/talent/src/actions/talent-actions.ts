import { CardSides } from './card-sides.ts';
import { ConfirmCard } from './confirm-card.ts';
import { CountCards } from './count-cards.ts';
import { FollowMerge } from './follow-merge.ts';
import { ForgetCards } from './forget-cards.ts';
import { GiveCard } from './give-card.ts';
import { ListCards } from './list-cards.ts';
import { OfferCard } from './offer-card.ts';
import { OpenCard } from './open-card.ts';
import { ReadOwnConsents } from './read-own-consents.ts';
import { SaveDisclosure } from './disclosure/save-disclosure.ts';
import { StopConsent } from './stop-consent.ts';
import { TellCompanies } from './tell-companies.ts';

/** Everything that can be done in talent, for the module. */
export const talentActions = [
  CardSides,
  ConfirmCard,
  CountCards,
  FollowMerge,
  ForgetCards,
  GiveCard,
  ListCards,
  OfferCard,
  OpenCard,
  ReadOwnConsents,
  SaveDisclosure,
  StopConsent,
  TellCompanies,
];
