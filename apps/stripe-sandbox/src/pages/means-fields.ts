import type { CheckoutView } from './checkout-page.ts';
import { field, optionalField } from './field.ts';
import { html, type Html } from './html.ts';
import { say, type Word } from './words.ts';

/** The choice between ways of paying; a session with one way only states it. Which fields show follows by style alone. */
export function choiceOfMeans({ session, locale, entry }: CheckoutView): Html | null {
  const { payment_method_types: types } = session;
  if (types.length < 2) {
    return types[0] === 'card' ? null : html`<input type="hidden" name="means" value="${types[0]}" />`;
  }
  return html`<fieldset class="means">
    <legend>${say(locale, 'payWith')}</legend>
    ${types.map(
      (type) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="means"
            id="means-${type}"
            value="${type}"
            ${entry.means === type ? html`checked` : null}
          /><span>${say(locale, `means_${type}` as Word)}</span></label
        >`,
    )}
  </fieldset>`;
}

/** What is asked of somebody who pays at a store or by transfer. */
export function laterFields({ session, locale, entry, errors }: CheckoutView): Html | null {
  const { payment_method_types: types } = session;
  if (types.every((type) => type === 'card')) return null;
  const konbini = types.includes('konbini');
  return html`<fieldset class="by-later">
    ${field('payer', say(locale, 'payerName'), errors.payer, html`autocomplete="name" value="${entry.payer}"`)}
    ${
      konbini
        ? html`<div class="by-konbini">
            ${optionalField('konbini_phone', say(locale, 'payerPhone'), errors.konbini_phone, html`type="tel" autocomplete="tel" inputmode="numeric" value="${entry.konbiniPhone}"`)}
            <p class="soft">${say(locale, 'konbiniNote')}</p>
          </div>`
        : null
    }
    ${types.includes('customer_balance') ? html`<p class="soft by-transfer">${say(locale, 'transferNote')}</p>` : null}
  </fieldset>`;
}
