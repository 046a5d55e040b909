import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import { defaultFeatures, type PortalFeatures } from '../domain/portal/portal-configuration.ts';
import type { PortalSession } from '../domain/portal/portal-session.ts';
import type { Price } from '../domain/catalogue/catalogue.ts';
import type { Records } from '../store/records.ts';
import { html, type Html } from './html.ts';
import { day, money, type PageLocale } from './locale.ts';
import { say } from './words.ts';

/** What every page of the portal is drawn from. */
export interface PortalView {
  records: Records;
  session: PortalSession;
  features: PortalFeatures;
  locale: PageLocale;
  notice: string | null;
  refusal: string | null;
  /** What was typed and refused, and why, by the name of the field. */
  typed: URLSearchParams | null;
  errors: Record<string, string>;
}

export function featuresOf(records: Records, session: PortalSession): PortalFeatures {
  return records.find('billing_portal.configuration', session.configuration)?.features ?? defaultFeatures;
}

/** The address of a page of the portal. */
export const portalPath = ({ id }: PortalSession, path = ''): string => `/p/session/${id}${path}`;

export function productName(records: Records, price: Price): string {
  return records.find('product', price.product)?.name ?? price.product;
}

/** "1,100円 月額", for two months "1,100円 / 2か月". */
export function perPeriod(price: Price, quantity: number, locale: PageLocale): string {
  const amount = money(price.unit_amount * quantity, price.currency, locale);
  const { interval = 'month', interval_count: n = 1 } = price.recurring ?? {};
  return n === 1
    ? `${amount} ${say(locale, `per_${interval}`)}`
    : `${amount} / ${say(locale, `for_${interval}`, { n })}`;
}

/** What a subscription is and how it goes on, in one sentence each. */
export function standing({ records, locale }: PortalView, subscription: Subscription): string {
  const { paused } = subscription.hidden;
  const schedule = records.find('subscription_schedule', subscription.schedule ?? '');
  if (paused) {
    return paused.resumesAt
      ? say(locale, 'pausedUntil', { date: day(paused.resumesAt, locale) })
      : say(locale, 'pausedOpen');
  }
  const end = day(subscription.cancel_at ?? periodOf(subscription).end, locale);
  if (subscription.cancel_at !== null) return say(locale, 'endsOn', { date: end });
  const next = schedule?.phases.find(({ start_date }) => start_date === schedule.current_phase?.end_date);
  const item = next?.items[0];
  const price = item && records.find('price', item.price);
  if (price) {
    return say(locale, 'willChange', {
      date: day(next.start_date, locale),
      name: productName(records, price),
      amount: perPeriod(price, item.quantity, locale),
    });
  }
  if (subscription.hidden.onTrial) return say(locale, 'onTrialUntil', { date: end });
  return say(locale, 'renewsOn', { date: end });
}

/** The frame of a portal page: the way back, heading, what just happened. */
export function portalFrame(view: PortalView, title: string, body: Html): Html {
  const { session, locale } = view;
  return html`<main class="sheet">
    ${session.return_url ? html`<a class="back" href="${session.return_url}"><span aria-hidden="true">←</span>${say(locale, 'returnTo')}</a>` : null}
    <h1>${title}</h1>
    ${view.notice ? html`<div class="notice good" role="status">${view.notice}</div>` : null}
    ${view.refusal ? html`<div class="notice bad" role="alert">${view.refusal}</div>` : null} ${body}
  </main>`;
}

/** Back to the portal's first page; a session with one task has none. */
export function backLink({ session, locale }: PortalView): Html | null {
  if (session.flow && !session.hidden.flowDone) return null;
  return html`<div class="actions">
    <a class="button quiet" href="${portalPath(session)}">${say(locale, 'back')}</a>
  </div>`;
}
