import type { Sandbox } from '../sandbox.ts';
import { livePart } from './home-live.ts';
import { orderButton, orderForms } from './home-orders.ts';
import { homeWord, type HomeWord } from './home-words.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { moment, type PageLocale } from './locale.ts';

/** Asks for the live part every two seconds, unless somebody is looking elsewhere or about to press a button in it. */
const polling = (locale: PageLocale): string =>
  `setInterval(async()=>{if(document.hidden)return;const part=document.getElementById('live');const answer=await fetch('/_sandbox/live?lang=${locale}');if(!answer.ok)return;document.getElementById('time').textContent=decodeURIComponent(answer.headers.get('x-sandbox-time'));if(!part.contains(document.activeElement)&&!part.matches(':hover:active'))part.innerHTML=await answer.text()},2000)`;

/** The sandbox's own page: the clock, what can be made to go wrong, and live what is there and what happened. */
export function homePage(sandbox: Sandbox, locale: PageLocale): Page {
  const t = (key: HomeWord): string => homeWord(locale, key);
  return {
    locale,
    title: t('title'),
    script: polling(locale),
    body: html`<main class="sheet broad">
      <div class="pair">
        <h1>${t('title')}</h1>
        <a href="/?lang=${locale === 'ja' ? 'en' : 'ja'}">${t('language')}</a>
      </div>
      <p class="soft">${t('lead')}</p>
      ${clockBox(sandbox, locale)} ${orderForms(sandbox, locale)}
      <div id="live" class="wall">${livePart(sandbox, locale)}</div>
    </main>`,
  };
}

function clockBox({ scheduler }: Sandbox, locale: PageLocale): Html {
  const t = (key: HomeWord): string => homeWord(locale, key);
  const follows = scheduler.followsSystem();
  const inJapan = new Date((scheduler.now() + 9 * 3600) * 1000).toISOString().slice(0, 16);
  const button = (label: HomeWord, values: Record<string, string>): Html =>
    orderButton(locale, '/clock', t(label), { values });
  return html`<section class="box">
    <div class="clockline">
      <h2>${t('clock')} <span id="time">${moment(scheduler.now(), locale)}</span></h2>
      <span class="tag ${follows ? 'ok' : ''}">${t(follows ? 'follows' : 'frozen')}</span>
    </div>
    <div class="buttons">
      ${button('day1', { advance: '1d' })}${button('day31', { advance: '31d' })}${button('follow', { follow: 'system' })}
    </div>
    <form class="order" method="post" action="/_sandbox/clock">
      <div class="fields">
        <label class="full"
          >${t('moment')}<input type="datetime-local" name="local" value="${inJapan}" required
        /></label>
        <input type="hidden" name="back" value="/?lang=${locale}" />
        <button class="small quiet" type="submit">${t('goThere')}</button>
      </div>
    </form>
  </section>`;
}
