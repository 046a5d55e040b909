import { regularPrice } from '../domain/checkout/checkout-amounts.ts';
import type { CheckoutSession } from '../domain/checkout/checkout-session.ts';
import { html, type Html } from './html.ts';
import { day, money, type PageLocale } from './locale.ts';
import { say, type Word } from './words.ts';

/** What is said about a code that was typed: why it was not taken, and what was typed. */
export interface TypedCode {
  text: string;
  refusal: Word;
}

/** What is bought: lines, discount, tax, what is due today, and the field for a promotion code. */
export function summary(
  session: CheckoutSession,
  locale: PageLocale,
  heading: string,
  typed: TypedCode | null,
): Html {
  const { lines, subscription } = session.hidden;
  const amount = (value: number): string => money(value, session.currency ?? 'jpy', locale);
  const interval = lines.find((line) => line.price.recurring)?.price.recurring?.interval;
  const per = interval ? say(locale, `per_${interval}`) : '';
  const regular = regularPrice(session);
  const back = session.cancel_url
    ? html`<a class="back" href="${session.cancel_url}"
        ><span aria-hidden="true">←</span>${say(locale, 'back')}</a
      >`
    : null;
  if (session.mode === 'setup')
    return html`<section class="summary">
      <div class="inner">
        ${back}
        <h1>${heading}</h1>
      </div>
    </section>`;
  return html`<section class="summary">
    <div class="inner">
      ${back}
      <h1 class="title">${heading}</h1>
      ${
        subscription?.trialDays
          ? html`<p class="amount">${say(locale, 'trialFree', { days: subscription.trialDays })}</p>
              <p class="soft">${say(locale, 'trialNote', { amount: amount(regular), per })}</p>`
          : subscription?.anchor
            ? html`<p class="amount">${amount(session.amount_total ?? 0)}</p>
                <p class="soft">
                  ${say(locale, 'laterNote', { amount: amount(regular), per, date: day(subscription.anchor, locale) })}
                </p>`
            : html`<p class="amount">
                ${amount(session.amount_total ?? 0)}${per ? html`<small>${per}</small>` : null}
              </p>`
      }
      <ul class="lines">
        ${lines.map(
          (line) =>
            html`<li>
              <span
                ><b>${line.description}</b
                >${line.quantity > 1 ? html`<br /><span class="soft">${say(locale, 'quantity', { n: line.quantity })}</span>` : null}</span
              ><span>${amount(subscription?.anchor && line.price.recurring ? 0 : line.amount_subtotal)}</span>
            </li>`,
        )}
        ${sums(session, locale)}
        <li class="sum">
          <span>${say(locale, 'totalToday')}</span><span>${amount(session.amount_total ?? 0)}</span>
        </li>
      </ul>
      ${session.allow_promotion_codes ? codeForm(session, locale, typed) : null}
    </div>
  </section>`;
}

/** Discount and tax, where there are any. */
function sums(session: CheckoutSession, locale: PageLocale): Html | null {
  const { amount_discount: off = 0, amount_tax: tax = 0 } = session.total_details ?? {};
  const amount = (value: number): string => money(value, session.currency ?? 'jpy', locale);
  const coupon = session.hidden.discount?.coupon;
  const row = (label: string, value: string): Html =>
    html`<li><span>${label}</span><span>${value}</span></li>`;
  const isWithin = (session.amount_subtotal ?? 0) - off === session.amount_total;
  if (!coupon && tax === 0) return null;
  return html`${row(say(locale, 'subtotal'), amount(session.amount_subtotal ?? 0))}
  ${coupon ? row(say(locale, 'discount', { name: coupon.name ?? coupon.id }), `−${amount(off)}`) : null}
  ${tax > 0 ? row(say(locale, isWithin ? 'taxWithin' : 'tax'), amount(tax)) : null}`;
}

/** Typed, taken off again, or refused with the reason; a form of its own, so that it works without JavaScript. */
function codeForm(session: CheckoutSession, locale: PageLocale, typed: TypedCode | null): Html {
  const action = `/c/pay/${session.id}/code`;
  if (session.hidden.discount)
    return html`<form method="post" action="${action}" class="code">
      <input type="hidden" name="code" value="" />
      <button class="quiet small" type="submit">${say(locale, 'removeCode')}</button>
    </form>`;
  const refused = typed ? html`aria-invalid="true" aria-describedby="code-error"` : null;
  return html`<form method="post" action="${action}" class="code">
    <div class="field">
      <label for="code">${say(locale, 'promotionCode')}</label>
      <div class="pair">
        <input
          id="code"
          name="code"
          required
          maxlength="64"
          autocapitalize="characters"
          autocomplete="off"
          value="${typed?.text ?? ''}"
          ${refused}
        /><button class="quiet small" type="submit">${say(locale, 'applyCode')}</button>
      </div>
      ${typed ? html`<p class="error" id="code-error">${say(locale, typed.refusal)}</p>` : null}
    </div>
  </form>`;
}
