import type { PortalSession } from '../domain/portal/portal-session.ts';
import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import type { Records } from '../store/records.ts';
import { testCards } from './checkout-page.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { day, money, type PageLocale } from './locale.ts';
import { say } from './words.ts';

export interface PortalView {
  records: Records;
  session: PortalSession;
  locale: PageLocale;
  notice: string | null;
  refusal: string | null;
}

/** A customer's plans, card and past invoices on one page. */
export function portalPage(view: PortalView): Page {
  const { records, session, locale } = view;
  const own = [...records.values('subscription')].filter(
    (entry) => entry.customer === session.customer && !entry.ended_at,
  );
  return {
    locale,
    title: say(locale, 'portalTitle'),
    body: html`<main class="sheet">
      ${session.return_url ? html`<a class="back" href="${session.return_url}"><span aria-hidden="true">←</span>${say(locale, 'returnTo')}</a>` : null}
      <h1>${say(locale, 'portalTitle')}</h1>
      ${view.notice ? html`<div class="notice good" role="status">${view.notice}</div>` : null}
      ${view.refusal ? html`<div class="notice bad" role="alert">${view.refusal}</div>` : null}
      <section class="box">
        <h2>${say(locale, 'currentPlans')}</h2>
        ${own.length > 0 ? own.map((entry) => plan(view, entry)) : html`<p class="soft">${say(locale, 'noPlans')}</p>`}
      </section>
      <section class="box">
        <h2>${say(locale, 'methods')}</h2>
        ${card(view)}
      </section>
      <section class="box">
        <h2>${say(locale, 'history')}</h2>
        ${history(view)}
      </section>
    </main>`,
  };
}

function plan({ records, session, locale }: PortalView, subscription: Subscription): Html {
  const item = subscription.items.data[0];
  const name = item ? records.find('product', item.price.product)?.name : null;
  const interval = item?.price.recurring?.interval ?? 'month';
  const leaving = subscription.cancel_at !== null;
  const date = day(subscription.cancel_at ?? periodOf(subscription).end, locale);
  return html`<div class="stack">
    <div class="pair">
      <span
        ><b>${name}</b><br /><span class="soft"
          >${say(locale, leaving ? 'endsOn' : 'renewsOn', { date })}</span
        >
        ${subscription.status === 'past_due' ? html`<br /><span class="tag bad">${say(locale, 'pastDue')}</span>` : null}</span
      >
      <span
        >${money((item?.price.unit_amount ?? 0) * (item?.quantity ?? 1), subscription.currency, locale)}<br /><span
          class="soft"
          >${say(locale, `per_${interval}`)}</span
        ></span
      >
    </div>
    <form method="post" action="/p/session/${session.id}/${leaving ? 'keep' : 'cancel'}/${subscription.id}">
      <button class="small ${leaving ? 'quiet' : 'danger'}" type="submit">
        ${say(locale, leaving ? 'keepPlan' : 'cancelPlan')}
      </button>
    </form>
  </div>`;
}

function card({ records, session, locale }: PortalView): Html {
  const customer = records.find('customer', session.customer);
  const methods = [...records.values('payment_method')]
    .filter((entry) => entry.type === 'card')
    .filter((entry) => entry.customer === session.customer)
    .reverse();
  const usual = customer?.invoice_settings?.default_payment_method;
  return html`${methods.length === 0 ? html`<p class="soft">${say(locale, 'noMethods')}</p>` : null}
    ${methods.map((entry) => html`<div class="pair"><span>${entry.card.brand.toUpperCase()} •••• ${entry.card.last4} ${entry.id === usual ? html`<span class="tag ok">${say(locale, 'usual')}</span>` : null}</span><span class="soft">${String(entry.card.exp_month).padStart(2, '0')} / ${entry.card.exp_year % 100}</span></div>`)}
    <form method="post" action="/p/session/${session.id}/card" class="stack">
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
    ${testCards(locale)}`;
}

function history({ records, session, locale }: PortalView): Html {
  const invoices = [...records.values('invoice')]
    .filter((entry) => entry.customer === session.customer && entry.status !== 'draft')
    .reverse();
  return html`${invoices.slice(0, 24).map(
    (invoice) =>
      html`<div class="pair">
        <a href="/i/${invoice.id}">${day(invoice.created, locale)}</a
        ><span
          ><span class="tag ${invoice.status === 'paid' ? 'ok' : 'bad'}"
            >${say(locale, `status_${invoice.status}`)}</span
          >
          ${money(invoice.total, invoice.currency, locale)}</span
        >
      </div>`,
  )}`;
}
