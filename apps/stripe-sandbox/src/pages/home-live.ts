import type { Sandbox } from '../sandbox.ts';
import { openOrders, orderButton } from './home-orders.ts';
import { paymentRows } from './home-payments.ts';
import { homeWord, type HomeWord } from './home-words.ts';
import { html, type Html } from './html.ts';
import { stamp, type PageLocale } from './locale.ts';

/** What changes by itself; fetched again every two seconds. */
export function livePart(sandbox: Sandbox, locale: PageLocale): Html {
  const { store, journal, dispatcher } = sandbox;
  const t = (key: HomeWord): string => homeWord(locale, key);
  const shown = store.records.kinds().filter((kind) => !kind.startsWith('sandbox.'));
  const events = [...store.records.values('event')].slice(-12).reverse();
  const { violations, checked } = journal;
  const departures = violations.list().length;
  return html`${openOrders(sandbox, locale)}
    <section class="box">
      <h2>${t('objects')}</h2>
      ${shown.length === 0 ? html`<p class="soft">${t('nothing')}</p>` : null}
      <p class="chips">
        ${shown.map((kind) => html`<a class="tag" href="/_sandbox/state?kind=${kind}">${kind} ${store.records.count(kind)}</a> `)}
      </p>
      ${
        checked > 0
          ? html`<p class="soft gap">
              <a href="/_sandbox/conformance">${t('contract')}</a>
              <span class="tag ${departures === 0 ? 'ok' : 'bad'}">${checked} / ${departures}</span>
            </p>`
          : null
      }
      <div class="actions">
        <a class="button small quiet" href="/_sandbox/dump">${t('everything')}</a>
        ${orderButton(locale, '/reset', t('forget'), { look: 'small danger' })}
      </div>
    </section>
    <section class="box">
      <h2>${t('payments')}</h2>
      ${table(t('nothing'), paymentRows(sandbox, locale))}
    </section>
    <section class="box">
      <h2>${t('events')}</h2>
      ${table(
        t('nothing'),
        events.map((event) => [
          stamp(event.created),
          html`<code>${event.type}</code>`,
          orderButton(locale, `/events/${event.id}/resend`, t('resend'), { look: 'tiny quiet' }),
        ]),
      )}
    </section>
    <section class="box">
      <h2>
        ${t('deliveries')}
        <span class="tag ${dispatcher.paused ? 'bad' : ''}"
          >${t(dispatcher.paused ? 'held' : 'waiting')} ${dispatcher.pending}</span
        >
      </h2>
      ${table(
        t('nothing'),
        journal.deliveries
          .list(12)
          .map((entry) => [
            mark(entry.outcome === 'succeeded', entry.status ?? entry.outcome),
            named(entry.event_type, [entry.knob, entry.error].filter(Boolean).join(', ')),
            entry.attempt > 1 ? `×${entry.attempt}` : '',
          ]),
      )}
    </section>
    <section class="box">
      <h2>${t('requests')}</h2>
      ${table(
        t('nothing'),
        journal.requests
          .list(12)
          .map((entry) => [
            mark(entry.status === 200, entry.status),
            named(entry.operation ?? `${entry.method} ${entry.path}`, entry.error ?? ''),
            entry.replayed ? 'replayed' : '',
          ]),
      )}
    </section>`;
}

const mark = (good: boolean, text: string | number): Html =>
  html`<span class="tag ${good ? 'ok' : 'bad'}">${text}</span>`;

const named = (name: string, remark: string): Html =>
  html`<code>${name}</code>${remark ? html`<span class="remark">${remark}</span>` : null}`;

function table(empty: string, rows: (Html | string)[][]): Html {
  if (rows.length === 0) return html`<p class="soft">${empty}</p>`;
  return html`<div class="scroll">
    <table>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
