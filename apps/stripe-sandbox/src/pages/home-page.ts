import type { Sandbox } from '../sandbox.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { moment, stamp, type PageLocale } from './locale.ts';

const sentences = {
  title: ['決済サンドボックス', 'Payments sandbox'],
  lead: [
    'Stripeと同じ形で答える、この端末の中だけの決済サーバーです。テスト用のキー（sk_test_…）で使えます。',
    'A payments server on this machine that answers in Stripe’s shape. Any key that begins with sk_test_ will do.',
  ],
  clock: ['時計', 'Clock'],
  follows: ['システムの時刻に合わせて進行中', 'Follows the system'],
  frozen: ['停止中', 'Stands still'],
  day1: ['1日進める', 'Advance 1 day'],
  day31: ['31日進める', 'Advance 31 days'],
  follow: ['システムの時刻に戻す', 'Follow the system'],
  trouble: ['わざと失敗させる', 'Make things go wrong'],
  decline: ['次の支払いを拒否', 'Decline the next charge'],
  funds: ['次の支払いを残高不足に', 'Next charge: insufficient funds'],
  drop: ['次の通知を捨てる', 'Drop the next webhook'],
  duplicate: ['次の通知を二重に送る', 'Duplicate the next webhook'],
  error: ['次のAPI呼び出しを500に', 'Answer the next call with 500'],
  cut: ['次のAPI呼び出しを実行後に切断', 'Cut the next call after commit'],
  pause: ['通知を止める', 'Hold webhooks'],
  resume: ['通知を再開する', 'Send webhooks'],
  objects: ['データ', 'Objects'],
  events: ['イベント', 'Events'],
  deliveries: ['通知の送信', 'Deliveries'],
  requests: ['API呼び出し', 'Requests'],
  resend: ['再送', 'Resend'],
  waiting: ['送信待ち', 'waiting'],
  nothing: ['まだありません', 'Nothing yet'],
  language: ['English', '日本語'],
} as const;

const say = (locale: PageLocale, key: keyof typeof sentences): string =>
  sentences[key][locale === 'ja' ? 0 : 1];

export function homePage(sandbox: Sandbox, locale: PageLocale): Page {
  const t = (key: keyof typeof sentences): string => say(locale, key);
  const back = `/?lang=${locale}`;
  const button = (path: string, label: string, values: Record<string, string>): Html =>
    html`<form method="post" action="/_sandbox${path}">
      ${Object.entries({ ...values, back }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}<button
        class="small quiet wide"
        type="submit"
      >
        ${label}
      </button>
    </form>`;
  return {
    locale,
    title: t('title'),
    script: `setInterval(async()=>{if(document.hidden)return;const part=document.getElementById('live');const answer=await fetch('/_sandbox/live?lang=${locale}');if(!answer.ok)return;document.getElementById('time').textContent=decodeURIComponent(answer.headers.get('x-sandbox-time'));if(!part.contains(document.activeElement))part.innerHTML=await answer.text()},2000)`,
    body: html`<main class="sheet broad">
      <div class="pair">
        <h1>${t('title')}</h1>
        <a href="/?lang=${locale === 'ja' ? 'en' : 'ja'}">${t('language')}</a>
      </div>
      <p class="soft">${t('lead')}</p>
      <section class="box">
        <div class="clockline">
          <h2>${t('clock')} <span id="time">${moment(sandbox.scheduler.now(), locale)}</span></h2>
          <span class="tag ${sandbox.scheduler.followsSystem() ? 'ok' : 'bad'}"
            >${sandbox.scheduler.followsSystem() ? t('follows') : t('frozen')}</span
          >
        </div>
        <div class="buttons">
          ${button('/clock', t('day1'), { advance: '1d' })}${button('/clock', t('day31'), { advance: '31d' })}${button('/clock', t('follow'), { follow: 'system' })}
        </div>
      </section>
      <section class="box">
        <h2>${t('trouble')}</h2>
        <div class="buttons">
          ${button('/declines', t('decline'), { decline_code: 'generic_decline' })}${button('/declines', t('funds'), { decline_code: 'insufficient_funds' })}
          ${button('/webhooks/faults', t('drop'), { kind: 'drop' })}${button('/webhooks/faults', t('duplicate'), { kind: 'duplicate' })}
          ${button('/faults', t('error'), { kind: '500' })}${button('/faults', t('cut'), { kind: 'reset', when: 'after' })}
          ${sandbox.dispatcher.paused ? button('/webhooks', t('resume'), { paused: 'false' }) : button('/webhooks', t('pause'), { paused: 'true' })}
        </div>
      </section>
      <div id="live" class="wall">${livePart(sandbox, locale)}</div>
    </main>`,
  };
}

/** What changes by itself; fetched again every two seconds. */
export function livePart(sandbox: Sandbox, locale: PageLocale): Html {
  const { store, journal, dispatcher } = sandbox;
  const t = (key: keyof typeof sentences): string => say(locale, key);
  const shown = store.records.kinds().filter((kind) => !kind.startsWith('sandbox.'));
  const events = [...store.records.values('event')].slice(-12).reverse();
  return html`<section class="box">
      <h2>${t('objects')}</h2>
      <p class="chips">
        ${shown.map((kind) => html`<a class="tag" href="/_sandbox/state?kind=${kind}">${kind} ${store.records.count(kind)}</a> `)}
      </p>
    </section>
    <section class="box">
      <h2>${t('events')}</h2>
      ${table(
        t('nothing'),
        events.map((event) => [
          stamp(event.created),
          html`<code>${event.type}</code>`,
          html`<form method="post" action="/_sandbox/events/${event.id}/resend">
            <input type="hidden" name="back" value="/?lang=${locale}" /><button
              class="tiny quiet"
              type="submit"
            >
              ${t('resend')}
            </button>
          </form>`,
        ]),
      )}
    </section>
    <section class="box">
      <h2>${t('deliveries')} <span class="tag">${t('waiting')} ${dispatcher.pending}</span></h2>
      ${table(
        t('nothing'),
        journal.deliveries
          .list(12)
          .map((entry) => [
            html`<span class="tag ${entry.outcome === 'succeeded' ? 'ok' : 'bad'}"
              >${entry.status ?? entry.outcome}</span
            >`,
            html`<code>${entry.event_type}</code>`,
            entry.knob ?? entry.error ?? '',
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
            html`<span class="tag ${entry.status === 200 ? 'ok' : 'bad'}">${entry.status}</span>`,
            html`<code>${entry.operation ?? `${entry.method} ${entry.path}`}</code>`,
            entry.error ?? (entry.replayed ? 'replayed' : ''),
          ]),
      )}
    </section>`;
}

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
