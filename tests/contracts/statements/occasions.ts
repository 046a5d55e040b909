import { attendeeOccasions } from './attendee-occasions.ts';
import { rideOccasions } from './ride-occasions.ts';
import { closingOccasions } from './closing-occasions.ts';
import { eventHostOccasions } from './event-host-occasions.ts';
import { messageOccasions } from './message-occasions.ts';
import { courseOccasions } from './course-occasions.ts';
import { eventSiteOccasions } from './event-site-occasions.ts';
import { surveyOccasions } from './survey-occasions.ts';
import { tripOccasions } from './trip-occasions.ts';
import { onlineOccasions } from './online-occasions.ts';
import { promoCodeOccasions } from './promo-code-occasions.ts';
import { seatOccasions } from './seat-occasions.ts';
import { byHandOccasions } from './by-hand-occasions.ts';
import { benefitOccasions } from './benefit-occasions.ts';
import { companyChangeOccasions, invoicingOccasions } from './company-change-occasions.ts';
import { companyOccasions } from './company-occasions.ts';
import { companyPageOccasions } from './company-page-occasions.ts';
import { companyPeopleOccasions } from './company-people-occasions.ts';
import { companyDocumentOccasions } from './company-document-occasions.ts';
import { companyPlaceOccasions } from './company-place-occasions.ts';
import { companyPlanOccasions } from './company-plan-occasions.ts';
import { companyPriceOccasions } from './company-price-occasions.ts';
import { companyStoryOccasions } from './company-story-occasions.ts';
import { deskOccasions } from './desk-occasions.ts';
import { doorOccasions } from './door-occasions.ts';
import { documentOccasions } from './document-occasions.ts';
import { counterOccasions } from './counter-occasions.ts';
import { guestOccasions } from './guest-occasions.ts';
import { proxyOccasions } from './proxy-occasions.ts';
import { handOnOccasions } from './hand-on-occasions.ts';
import { giftOccasions } from './gift-occasions.ts';
import { deskImportOccasions } from './import-occasions.ts';
import { deskLetterOccasions, letterOccasions } from './letter-occasions.ts';
import { deskMergeOccasions } from './merge-occasions.ts';
import { deskStudentOccasions, studentOccasions } from './student-occasions.ts';
import { rightsRequestOccasions, deskRightsRequestOccasions } from './rights-request-occasions.ts';
import { memberOccasions } from './member-occasions.ts';
import type { Occasions } from './occasion.ts';
import { deskPostOccasions, postOccasions } from './post-occasions.ts';
import { signInOccasions } from './sign-in-occasions.ts';
import { deskSlackOccasions, slackOccasions } from './slack-occasions.ts';
import { refundAccountOccasions } from './refund-account-occasions.ts';
import { crewOccasions } from './crew-occasions.ts';
import { matchingOccasions } from './matching-occasions.ts';
import { endorsementOccasions } from './endorsement-occasions.ts';
import { skillOccasions } from './skill-occasions.ts';
import { profileOccasions } from './profile-occasions.ts';
import { areaOccasions } from './area-occasions.ts';
import { nextStepOccasions } from './next-step-occasions.ts';
import { scoutOccasions } from './scout-occasions.ts';
import { talkOccasions } from './talk-occasions.ts';
import { pastOccasions } from './past-occasions.ts';
import { lifeLineOccasions } from './life-line-occasions.ts';
import { talentOccasions } from './talent-occasions.ts';
import { deskTicketOccasions, ticketOccasions } from './ticket-occasions.ts';
import { joiningOccasions } from './claim-join-occasions.ts';
import { registrationOccasions } from './registration-occasions.ts';
import { doingOccasions } from './doing-occasions.ts';
import { wageOccasions } from './wage-occasions.ts';
import { remakeOccasions } from './remake-occasions.ts';
import { minorOccasions } from './minor-occasions.ts';
import { articleOccasions } from './article-occasions.ts';
import { teamOccasions } from './team-occasions.ts';
import { weatherOccasions } from './weather-occasions.ts';
import { workOccasions } from './work-occasions.ts';
import { caseOccasions } from './case-occasions.ts';
import { postingOccasions } from './posting-occasions.ts';
import { waitingOccasions } from './waiting-occasions.ts';
import { transferOccasions } from './transfer-occasions.ts';
import { visitorOccasions } from './visitor-occasions.ts';

/** How every operation of both schemas comes to be called with success, in the order of the access table. */
export const occasions: Occasions = {
  ...visitorOccasions,
  ...signInOccasions,
  ...letterOccasions,
  ...postOccasions,
  ...ticketOccasions,
  ...waitingOccasions,
  ...doorOccasions,
  ...companyPlaceOccasions,
  ...eventHostOccasions,
  ...courseOccasions,
  ...eventSiteOccasions,
  ...proxyOccasions,
  ...messageOccasions,
  ...surveyOccasions,
  ...onlineOccasions,
  ...tripOccasions,
  ...handOnOccasions,
  ...counterOccasions,
  ...guestOccasions,
  ...refundAccountOccasions,
  ...promoCodeOccasions,
  ...slackOccasions,
  ...memberOccasions,
  ...giftOccasions,
  ...companyChangeOccasions,
  ...invoicingOccasions,
  ...companyOccasions,
  ...companyPeopleOccasions,
  ...companyPageOccasions,
  ...companyDocumentOccasions,
  ...companyPriceOccasions,
  ...companyStoryOccasions,
  ...companyPlanOccasions,
  ...seatOccasions,
  ...benefitOccasions,
  ...deskOccasions,
  ...transferOccasions,
  ...byHandOccasions,
  ...documentOccasions,
  ...closingOccasions,
  ...deskImportOccasions,
  ...deskMergeOccasions,
  ...studentOccasions,
  ...deskStudentOccasions,
  ...rightsRequestOccasions,
  ...deskRightsRequestOccasions,
  ...deskLetterOccasions,
  ...deskPostOccasions,
  ...deskTicketOccasions,
  ...attendeeOccasions,
  ...rideOccasions,
  ...deskSlackOccasions,
  ...scoutOccasions,
  ...profileOccasions,
  ...talkOccasions,
  ...areaOccasions,
  ...pastOccasions,
  ...talentOccasions,
  ...lifeLineOccasions,
  ...crewOccasions,
  ...skillOccasions,
  ...endorsementOccasions,
  ...workOccasions,
  ...matchingOccasions,
  ...remakeOccasions,
  ...teamOccasions,
  ...articleOccasions,
  ...minorOccasions,
  ...weatherOccasions,
  ...doingOccasions,
  ...wageOccasions,
  ...postingOccasions,
  ...caseOccasions,
  ...nextStepOccasions,
  ...registrationOccasions,
  ...joiningOccasions,
};
