import type { CardEntryError } from '../domain/payment-method/card-entry.ts';
import { field } from './field.ts';
import { html, type Html } from './html.ts';
import type { PageLocale } from './locale.ts';
import { say } from './words.ts';

/** What was typed into the card fields; never the security code when the page is shown again. */
export interface TypedCard {
  number: string;
  expiry: string;
  name: string;
}

export type CardFieldErrors = Partial<Record<'number' | 'expiry' | 'cvc' | 'name', string>>;

/** The field at which a fault of the card is told. */
export const fieldOfFault: Record<CardEntryError, 'number' | 'expiry' | 'cvc'> = {
  incomplete_number: 'number',
  incorrect_number: 'number',
  live_card: 'number',
  invalid_expiry: 'expiry',
  expired_card_entered: 'expiry',
  invalid_cvc: 'cvc',
};

/** Number, expiry, security code and name of a card. */
export function cardFields(locale: PageLocale, typed: TypedCard, errors: CardFieldErrors): Html {
  return html`<fieldset>
    <legend>${say(locale, 'payInvoice')}</legend>
    ${field('number', say(locale, 'number'), errors.number, html`inputmode="numeric" autocomplete="cc-number" placeholder="1234 1234 1234 1234" maxlength="23" value="${typed.number}"`)}
    <div class="row">
      ${field('expiry', say(locale, 'expiry'), errors.expiry, html`inputmode="numeric" autocomplete="cc-exp" placeholder="${say(locale, 'expiryHint')}" maxlength="9" value="${typed.expiry}"`)}
      ${field('cvc', say(locale, 'cvc'), errors.cvc, html`inputmode="numeric" autocomplete="cc-csc" placeholder="${say(locale, 'cvcHint')}" maxlength="4"`)}
    </div>
    ${field('name', say(locale, 'name'), errors.name, html`autocomplete="cc-name" placeholder="${say(locale, 'nameHint')}" value="${typed.name}"`)}
  </fieldset>`;
}
