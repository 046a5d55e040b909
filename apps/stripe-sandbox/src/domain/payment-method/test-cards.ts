/** What a card does when it is charged. Codes are Stripe's. */
export type CardBehaviour =
  | { kind: 'pays' }
  | { kind: 'declines'; code: string; declineCode: string }
  /** Can be saved, fails when charged later: the card for rehearsing dunning. */
  | { kind: 'declines_once_saved' }
  /** Enrolled in 3D Secure, and asks for it only when the seller does. */
  | { kind: 'authenticates_when_asked' }
  /** Asks for 3D Secure until it was set up for later use. */
  | { kind: 'authenticates_until_set_up' }
  /** Asks for 3D Secure of a buyer who is there, and is charged without them as if it had been set up. */
  | { kind: 'authenticates_on_session' }
  /** Asks for 3D Secure every time. */
  | { kind: 'authenticates_always' }
  /** Asks for 3D Secure, and is declined afterwards all the same. */
  | { kind: 'authenticates_then_declines'; code: string; declineCode: string }
  /** Pays, and its owner complains at once: a dispute, or first a mere inquiry. */
  | { kind: 'disputes'; reason: string; inquiry: boolean }
  /** Pays; refunds to it are not instant: they arrive late, or come back. */
  | { kind: 'refunds_late' }
  | { kind: 'refunds_come_back' };

export interface TestCard {
  number: string;
  brand: 'visa' | 'mastercard' | 'amex' | 'jcb' | 'discover' | 'diners';
  country: string;
  funding: 'credit' | 'debit' | 'prepaid';
  behaviour: CardBehaviour;
  /** The tokens of Stripe's documentation that stand for this card in API calls. */
  tokens: readonly string[];
}

const pays: CardBehaviour = { kind: 'pays' };
const declines = (code: string, declineCode: string = code): CardBehaviour => ({
  kind: 'declines',
  code,
  declineCode,
});

function card(
  number: string,
  brand: TestCard['brand'],
  behaviour: CardBehaviour,
  ...tokens: string[]
): TestCard {
  return { number, brand, country: brand === 'jcb' ? 'JP' : 'US', funding: 'credit', behaviour, tokens };
}

/** Stripe's published test cards (docs.stripe.com/testing) as far as the sandbox plays them. */
export const testCards: readonly TestCard[] = [
  card('4242424242424242', 'visa', pays, 'pm_card_visa'),
  card('4000003920000003', 'visa', pays, 'pm_card_jp'),
  card('4000056655665556', 'visa', pays, 'pm_card_visa_debit'),
  card('5555555555554444', 'mastercard', pays, 'pm_card_mastercard'),
  card('2223003122003222', 'mastercard', pays),
  card('378282246310005', 'amex', pays, 'pm_card_amex'),
  card('3530111333300000', 'jcb', pays, 'pm_card_jcb'),
  card('3566002020360505', 'jcb', pays),
  card(
    '4000000000000002',
    'visa',
    declines('card_declined', 'generic_decline'),
    'pm_card_visa_chargeDeclined',
    'pm_card_chargeDeclined',
  ),
  card(
    '4000000000009995',
    'visa',
    declines('card_declined', 'insufficient_funds'),
    'pm_card_visa_chargeDeclinedInsufficientFunds',
    'pm_card_chargeDeclinedInsufficientFunds',
  ),
  card(
    '4000000000009987',
    'visa',
    declines('card_declined', 'lost_card'),
    'pm_card_visa_chargeDeclinedLostCard',
  ),
  card(
    '4000000000009979',
    'visa',
    declines('card_declined', 'stolen_card'),
    'pm_card_visa_chargeDeclinedStolenCard',
  ),
  card('4000000000000069', 'visa', declines('expired_card'), 'pm_card_chargeDeclinedExpiredCard'),
  card('4000000000000127', 'visa', declines('incorrect_cvc'), 'pm_card_chargeDeclinedIncorrectCvc'),
  card('4000000000000119', 'visa', declines('processing_error'), 'pm_card_chargeDeclinedProcessingError'),
  card('4000000000000341', 'visa', { kind: 'declines_once_saved' }, 'pm_card_chargeCustomerFail'),
  card('4000000000003055', 'visa', { kind: 'authenticates_when_asked' }, 'pm_card_threeDSecureOptional'),
  card(
    '4000002500003155',
    'visa',
    { kind: 'authenticates_until_set_up' },
    'pm_card_authenticationRequiredOnSetup',
  ),
  card('4000000000003220', 'visa', { kind: 'authenticates_until_set_up' }, 'pm_card_threeDSecure2Required'),
  card(
    '4000003800000446',
    'visa',
    { kind: 'authenticates_on_session' },
    'pm_card_authenticationRequiredSetupForOffSession',
  ),
  card('4000002760003184', 'visa', { kind: 'authenticates_always' }, 'pm_card_authenticationRequired'),
  card(
    '4000008260003178',
    'visa',
    { kind: 'authenticates_then_declines', code: 'card_declined', declineCode: 'insufficient_funds' },
    'pm_card_authenticationRequiredChargeDeclinedInsufficientFunds',
  ),
  card(
    '4000008400001629',
    'visa',
    { kind: 'authenticates_then_declines', code: 'card_declined', declineCode: 'generic_decline' },
    'pm_card_threeDSecureRequiredChargeDeclined',
  ),
  card(
    '4000000000000259',
    'visa',
    { kind: 'disputes', reason: 'fraudulent', inquiry: false },
    'pm_card_createDispute',
  ),
  card(
    '4000000000002685',
    'visa',
    { kind: 'disputes', reason: 'product_not_received', inquiry: false },
    'pm_card_createDisputeProductNotReceived',
  ),
  card(
    '4000000000001976',
    'visa',
    { kind: 'disputes', reason: 'fraudulent', inquiry: true },
    'pm_card_createDisputeInquiry',
  ),
  card('4000000000007726', 'visa', { kind: 'refunds_late' }, 'pm_card_pendingRefund'),
  card('4000000000005126', 'visa', { kind: 'refunds_come_back' }, 'pm_card_refundFail'),
];

const byNumber = new Map(testCards.map((entry) => [entry.number, entry]));
const byToken = new Map(testCards.flatMap((entry) => entry.tokens.map((token) => [token, entry] as const)));

export const cardByToken = (token: string): TestCard | undefined => byToken.get(token);
export const cardByNumber = (number: string): TestCard | undefined => byNumber.get(number);

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  [...number].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}
