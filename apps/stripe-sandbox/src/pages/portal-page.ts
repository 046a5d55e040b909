import type { Subscription } from '../domain/subscription/subscription.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { day, money } from './locale.ts';
import { cardSection } from './portal-card.ts';
import { detailsForm } from './portal-details.ts';
import { taxIdSection } from './portal-tax-ids.ts';
import { perPeriod, portalFrame, portalPath, productName, standing, type PortalView } from './portal-view.ts';
import { say, type Word } from './words.ts';

/** A customer's plans, card, details and past invoices on one page; each part as the configuration allows. */
export function portalPage(view: PortalView): Page {
  const { records, session, features, locale } = view;
  const own = [...records.values('subscription')].filter(
    (entry) => entry.customer === session.customer && !entry.ended_at,
  );
  const profile = records.find('billing_portal.configuration', session.configuration)?.business_profile;
  const section = (word: Word, body: Html): Html =>
    html`<section class="box">
      <h2>${say(locale, word)}</h2>
      ${body}
    </section>`;
  const { customer_update: update } = features;
  const details = update.enabled ? detailsForm(view) : null;
  const plans = html`${
    own.length > 0
      ? own.map((entry) => plan(view, entry))
      : html`<p class="soft">${say(locale, 'noPlans')}</p>`
  }`;
  const links = [
    ['terms', profile?.terms_of_service_url],
    ['privacy', profile?.privacy_policy_url],
  ] as const;
  const body = html`${profile?.headline ? html`<p class="soft">${profile.headline}</p>` : null}
    ${section('currentPlans', plans)}
    ${section('methods', cardSection(view, features.payment_method_update.enabled))}
    ${details ? section('myDetails', details) : null}
    ${update.enabled && update.allowed_updates.includes('tax_id') ? section('taxIds', taxIdSection(view)) : null}
    ${features.invoice_history.enabled ? section('history', history(view)) : null}
    <p class="mandate">
      ${links.map(([word, href]) => (href ? html`<a href="${href}">${say(locale, word)}</a> ` : null))}
    </p>`;
  return {
    locale,
    title: say(locale, 'portalTitle'),
    body: portalFrame(view, say(locale, 'portalTitle'), body),
  };
}

function plan(view: PortalView, subscription: Subscription): Html {
  const { records, locale } = view;
  const tag = { past_due: 'pastDue', unpaid: 'pastDue', paused: 'isPaused' } as const;
  const word = subscription.status in tag ? tag[subscription.status as keyof typeof tag] : null;
  const [first, ...others] = subscription.items.data;
  if (!first) return html``;
  return html`<div class="stack">
    <div class="pair">
      <span
        ><b>${productName(records, first.price)}</b>
        ${word ? html`<span class="tag bad">${say(locale, word)}</span>` : null}<br /><span class="soft"
          >${standing(view, subscription)}</span
        ></span
      >
      <span>${perPeriod(first.price, first.quantity, locale)}</span>
    </div>
    ${others.map((item) => html`<div class="pair"><span>${productName(records, item.price)}</span><span>${perPeriod(item.price, item.quantity, locale)}</span></div>`)}
    <div class="actions">${acts(view, subscription)}</div>
  </div>`;
}

/** What may be done with a plan now: pages to open, and buttons that do at once. */
function acts({ session, features, locale }: PortalView, subscription: Subscription): Html[] {
  const open = (task: string, word: Word, kind = 'quiet'): Html =>
    html`<a class="button small ${kind}" href="${portalPath(session, `/${task}/${subscription.id}`)}"
      >${say(locale, word)}</a
    >`;
  const press = (task: string, word: Word): Html =>
    html`<form method="post" action="${portalPath(session, `/${task}/${subscription.id}`)}">
      <button class="small quiet wide" type="submit">${say(locale, word)}</button>
    </form>`;
  const { subscription_update: update, subscription_cancel: cancel, subscription_pause: pause } = features;
  if (subscription.status === 'paused') {
    return [
      ...(pause.enabled ? [press('resume', 'resumePlan')] : []),
      ...(cancel.enabled ? [open('cancel', 'cancelPlan', 'danger')] : []),
    ];
  }
  if (subscription.cancel_at !== null) return cancel.enabled ? [press('keep', 'keepPlan')] : [];
  const changes = update.enabled && update.default_allowed_updates.length > 0;
  const planned = subscription.schedule !== null;
  return [
    ...(changes && !planned ? [open('plan', 'changePlan')] : []),
    ...(changes && planned ? [press('withdraw', 'withdraw')] : []),
    ...(pause.enabled && subscription.status === 'active' ? [open('pause', 'pausePlan')] : []),
    ...(cancel.enabled ? [open('cancel', 'cancelPlan', 'danger')] : []),
  ];
}

function history({ records, session, locale }: PortalView): Html {
  const invoices = [...records.values('invoice')]
    .filter((entry) => entry.customer === session.customer && entry.status !== 'draft')
    .reverse();
  return html`${invoices.slice(0, 24).map(
    (invoice) =>
      html`<div class="pair">
        <span
          ><a href="${invoice.hosted_invoice_url ?? `/i/${invoice.id}`}">${day(invoice.created, locale)}</a>
          ${invoice.invoice_pdf ? html`<a class="soft" href="${invoice.invoice_pdf}" aria-label="${say(locale, 'pdf')} ${invoice.number}">${say(locale, 'pdf')}</a>` : null}</span
        ><span
          ><span class="tag ${invoice.status === 'paid' ? 'ok' : 'bad'}"
            >${say(locale, `status_${invoice.status}`)}</span
          >
          ${money(invoice.total, invoice.currency, locale)}</span
        >
      </div>`,
  )}`;
}
