import type { InvoiceLine } from '../domain/invoice/invoice-line.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import type { PlanChoice } from '../domain/portal/portal-acts.ts';
import type { Price } from '../domain/catalogue/catalogue.ts';
import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { lineWords } from './line-words.ts';
import { day, money } from './locale.ts';
import { backLink, perPeriod, portalFrame, portalPath, productName, type PortalView } from './portal-view.ts';
import { say } from './words.ts';

/** The prices a subscription may change to, in the order of the configuration. */
export function offeredPrices({ records, features }: PortalView, subscription: Subscription): Price[] {
  const [item] = subscription.items.data;
  const mayChangePrice = features.subscription_update.default_allowed_updates.includes('price');
  return (features.subscription_update.products ?? [])
    .flatMap(({ prices }) => prices)
    .map((id) => records.find('price', id))
    .filter((price) => price !== undefined)
    .filter((price) => price.active && price.currency === subscription.currency)
    .filter((price) => mayChangePrice || price.id === item?.price.id);
}

/** Between how many a customer may choose, when the configuration lets choose at all. */
export function quantityRange({ features }: PortalView, price: Price): { min: number; max: number } | null {
  const { default_allowed_updates: allowed, products } = features.subscription_update;
  const rule = products?.find(({ prices }) => prices.includes(price.id))?.adjustable_quantity;
  return allowed.includes('quantity') && rule?.enabled
    ? { min: rule.minimum, max: rule.maximum ?? 999_999 }
    : null;
}

/** Choose a plan, and how many of it; the next page shows what it costs. */
export function choosePlanPage(view: PortalView, subscription: Subscription): Page {
  const { records, session, locale } = view;
  const [item] = subscription.items.data;
  const prices = offeredPrices(view, subscription);
  const counts = prices.some((price) => quantityRange(view, price));
  const body = html`<form
      class="box"
      method="get"
      action="${portalPath(session, `/confirm/${subscription.id}`)}"
    >
      <fieldset>
        <legend>${say(locale, 'choosePlan')}</legend>
        ${prices.map(
          (price) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="price"
                value="${price.id}"
                required
                ${price.id === item?.price.id ? html`checked` : null}
              /><span
                ><b>${productName(records, price)}</b><br /><span class="soft"
                  >${perPeriod(price, 1, locale)}
                  ${price.id === item?.price.id ? html`<span class="tag ok">${say(locale, 'currentPlan')}</span>` : null}</span
                ></span
              ></label
            >`,
        )}
      </fieldset>
      ${
        counts
          ? html`<div class="field">
              <label for="quantity">${say(locale, 'howMany')}</label
              ><input
                id="quantity"
                name="quantity"
                type="number"
                inputmode="numeric"
                min="1"
                value="${item?.quantity ?? 1}"
              />
            </div>`
          : null
      }
      <button class="wide" type="submit">${say(locale, 'toPreview')}</button>
    </form>
    ${backLink(view)}`;
  return {
    locale,
    title: say(locale, 'changePlan'),
    body: portalFrame(view, say(locale, 'changePlan'), body),
  };
}

/** What the change costs, to the yen, before it is made. */
export function confirmPlanPage(
  view: PortalView,
  subscription: Subscription,
  choice: PlanChoice,
  facts: { invoice: Invoice; waits: boolean },
): Page {
  const { records, session, locale } = view;
  const { price, quantity } = choice;
  const end = day(periodOf(subscription).end, locale);
  const body = html`<div class="box">
      <h2>${say(locale, 'newPlan')}</h2>
      <div class="pair">
        <b>${productName(records, price)}${quantity > 1 ? ` × ${quantity}` : ''}</b
        ><span>${perPeriod(price, quantity, locale)}</span>
      </div>
      ${facts.waits ? html`<p>${say(locale, 'startsLater', { date: end })}</p>` : null}
      ${costs(view, facts.invoice)}
      <form method="post" action="${portalPath(session, `/plan/${subscription.id}`)}">
        <input type="hidden" name="price" value="${price.id}" />
        <input type="hidden" name="quantity" value="${quantity}" />
        <div class="actions">
          <button class="wide" type="submit">${say(locale, 'confirmChange')}</button>
        </div>
      </form>
    </div>
    ${backLink(view)}`;
  return {
    locale,
    title: say(locale, 'reviewTitle'),
    body: portalFrame(view, say(locale, 'reviewTitle'), body),
  };
}

/** A line by its words; a whole period with its days. */
function lineAndPeriod({ records, locale }: PortalView, line: InvoiceLine): string {
  const product = records.find('product', line.pricing?.price_details?.product ?? '');
  const words = lineWords(product, line, locale);
  if (line.parent.subscription_item_details?.proration !== false) return words;
  const name = line.quantity > 1 ? `${words} × ${line.quantity}` : words;
  const [from, to] = [day(line.period.start, locale), day(line.period.end, locale)];
  return say(locale, 'lineFull', { name, from, to });
}

function costs(view: PortalView, invoice: Invoice): Html {
  const { locale } = view;
  const amount = (value: number): string => money(value, invoice.currency, locale);
  const later = invoice.billing_reason === 'upcoming';
  const label = later
    ? say(locale, 'chargedLater', { date: day(invoice.created, locale) })
    : say(locale, invoice.total < 0 ? 'creditedNow' : 'chargedNow');
  return html`<ul class="lines">
    ${invoice.lines.data.map((line) => html`<li><span>${lineAndPeriod(view, line)}</span><span>${amount(line.amount)}</span></li>`)}
    <li class="sum">
      <span>${label}</span
      ><span>${amount(!later && invoice.total < 0 ? -invoice.total : invoice.amount_due)}</span>
    </li>
  </ul>`;
}
