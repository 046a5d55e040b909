import { operations } from '../domain/operations.ts';
import { declineMessages } from '../domain/payment-method/decline-messages.ts';
import { faultKinds } from '../control/faults.ts';
import type { Sandbox } from '../sandbox.ts';
import { knobKinds } from '../webhooks/knobs.ts';
import { homeWord, type HomeWord } from './home-words.ts';
import { html, type Html } from './html.ts';
import type { PageLocale } from './locale.ts';

/** A button that posts to the control API and comes back. */
export function orderButton(
  locale: PageLocale,
  path: string,
  label: string,
  { values = {}, look = 'small quiet wide' }: { values?: Record<string, string>; look?: string } = {},
): Html {
  return html`<form method="post" action="/_sandbox${path}">
    ${hidden({ ...values, back: `/?lang=${locale}` })}<button class="${look}" type="submit">${label}</button>
  </form>`;
}

const hidden = (values: Record<string, string>): Html[] =>
  Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );

const choice = (label: string, name: string, options: readonly (readonly [string, string])[]): Html =>
  html`<label
    >${label}<select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;

const times = (label: string): Html =>
  html`<label class="narrow"
    >${label}<input name="next" type="number" inputmode="numeric" min="1" max="100" value="1"
  /></label>`;

/** Forms for everything that can be made to go wrong; each works without a script. */
export function orderForms(sandbox: Sandbox, locale: PageLocale): Html {
  const t = (key: HomeWord): string => homeWord(locale, key);
  const named = (kinds: readonly string[]) =>
    kinds.map((kind) => [kind, /^\d/.test(kind) ? kind : t(kind as HomeWord)] as const);
  const form = (path: string, title: string, fields: Html): Html =>
    html`<form class="order" method="post" action="/_sandbox${path}">
      <h3>${title}</h3>
      <div class="fields">${fields}</div>
      ${hidden({ back: `/?lang=${locale}` })}
    </form>`;
  const submit = (label: string): Html => html`<button class="small quiet" type="submit">${label}</button>`;
  const reasons = Object.keys(declineMessages).map((code) => [code, code] as const);
  const names = ['*', ...Object.keys(operations).sort()].map((name) => [name, name] as const);
  const { paused } = sandbox.dispatcher;
  return html`<details class="box orders">
    <summary>${t('trouble')}</summary>
    ${form('/declines', t('charges'), html`${choice(t('reason'), 'decline_code', reasons)}${times(t('times'))}${submit(t('decline'))}`)}
    ${form(
      '/webhooks/faults',
      t('webhooks'),
      html`${choice(t('misfortune'), 'kind', named(knobKinds))}<label
          >${t('eventType')}<input name="type" value="*" autocomplete="off" /></label
        >${times(t('times'))}${submit(t('spoil'))}`,
    )}
    ${form(
      '/faults',
      t('calls'),
      html`${choice(t('misfortune'), 'kind', named(faultKinds))}${choice(t('operation'), 'operation', names)}${choice(
        t('when'),
        'when',
        [
          ['before', t('before')],
          ['after', t('after')],
        ],
      )}${times(t('times'))}${submit(t('fail'))}`,
    )}
    <div class="buttons">
      ${orderButton(locale, '/webhooks', t(paused ? 'resume' : 'pause'), { values: { paused: String(!paused) } })}
    </div>
  </details>`;
}

/** What was ordered and has not happened yet, in words, with a way back. */
export function openOrders(sandbox: Sandbox, locale: PageLocale): Html | null {
  const t = (key: HomeWord): string => homeWord(locale, key);
  const { declines = [] } = sandbox.store.records.find('sandbox.orders', 'orders') ?? {};
  const orders = [
    ...declines.map(({ declineCode }) => `${t('charges')}: ${declineCode}`),
    ...sandbox.knobs.list().map(({ kind, type, next }) => `${t('webhooks')}: ${t(kind)} ${type} ×${next}`),
    ...sandbox.faults
      .list()
      .map(({ kind, operation, when, next }) => `${t('calls')}: ${kind} ${operation} (${t(when)}) ×${next}`),
  ];
  if (orders.length === 0) return null;
  return html`<section class="box">
    <h2>${t('ordered')}</h2>
    <ul class="plain">
      ${orders.map((order) => html`<li>${order}</li>`)}
    </ul>
    <div class="actions">
      ${orderButton(locale, '/orders/withdraw', t('withdraw'), { look: 'small quiet' })}
    </div>
  </section>`;
}
