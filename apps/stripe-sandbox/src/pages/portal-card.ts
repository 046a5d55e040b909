import { testCards } from './checkout-page.ts';
import { html, type Html } from './html.ts';
import { portalPath, type PortalView } from './portal-view.ts';
import { say } from './words.ts';

/** The saved cards, and the form for another one. */
export function cardSection({ records, session, locale }: PortalView, canChange: boolean): Html {
  const customer = records.find('customer', session.customer);
  const methods = [...records.values('payment_method')]
    .filter((entry) => entry.customer === session.customer)
    .filter((entry) => entry.type === 'card')
    .reverse();
  const usual = customer?.invoice_settings?.default_payment_method;
  return html`${methods.length === 0 ? html`<p class="soft">${say(locale, 'noMethods')}</p>` : null}
  ${methods.map((entry) => html`<div class="pair"><span>${entry.card.brand.toUpperCase()} •••• ${entry.card.last4} ${entry.id === usual ? html`<span class="tag ok">${say(locale, 'usual')}</span>` : null}</span><span class="soft">${String(entry.card.exp_month).padStart(2, '0')} / ${entry.card.exp_year % 100}</span></div>`)}
  ${
    canChange
      ? html`<form method="post" action="${portalPath(session, '/card')}" class="stack">
            <div class="field">
              <label for="number">${say(locale, 'number')}</label
              ><input
                id="number"
                name="number"
                inputmode="numeric"
                autocomplete="cc-number"
                placeholder="1234 1234 1234 1234"
                required
              />
            </div>
            <div class="row">
              <div class="field">
                <label for="expiry">${say(locale, 'expiry')}</label
                ><input
                  id="expiry"
                  name="expiry"
                  inputmode="numeric"
                  autocomplete="cc-exp"
                  placeholder="${say(locale, 'expiryHint')}"
                  required
                />
              </div>
              <div class="field">
                <label for="cvc">${say(locale, 'cvc')}</label
                ><input
                  id="cvc"
                  name="cvc"
                  inputmode="numeric"
                  autocomplete="cc-csc"
                  placeholder="${say(locale, 'cvcHint')}"
                  required
                />
              </div>
            </div>
            <button class="quiet wide" type="submit">${say(locale, 'changeCard')}</button>
          </form>
          ${testCards(locale)}`
      : null
  }`;
}
