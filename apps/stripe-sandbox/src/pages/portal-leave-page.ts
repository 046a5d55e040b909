import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { day } from './locale.ts';
import { backLink, perPeriod, portalFrame, portalPath, productName, type PortalView } from './portal-view.ts';
import { say } from './words.ts';

/** Which plan it is about. */
function planRow({ records, locale }: PortalView, { items }: Subscription): Html {
  return html`${items.data.map(
    ({ price, quantity }) =>
      html`<div class="pair">
        <b>${productName(records, price)}</b><span>${perPeriod(price, quantity, locale)}</span>
      </div>`,
  )}`;
}

/** Leaving, with the reason when it is asked for. */
export function leavePage(view: PortalView, subscription: Subscription): Page {
  const { session, features, locale } = view;
  const { mode, cancellation_reason: reason } = features.subscription_cancel;
  const until = day(periodOf(subscription).end, locale);
  const body = html`<form
      class="box"
      method="post"
      action="${portalPath(session, `/cancel/${subscription.id}`)}"
    >
      ${planRow(view, subscription)}
      <p>${mode === 'immediately' ? say(locale, 'leaveNow') : say(locale, 'leaveAtEnd', { date: until })}</p>
      ${
        reason.enabled
          ? html`<fieldset class="gap">
                <legend>${say(locale, 'whyLeave')}</legend>
                ${reason.options.map(
                  (option) =>
                    html`<label class="choice"
                      ><input type="radio" name="feedback" value="${option}" /><span
                        >${say(locale, `reason_${option}`)}</span
                      ></label
                    >`,
                )}
              </fieldset>
              <div class="field">
                <label for="comment">${say(locale, 'comment')}</label
                ><textarea id="comment" name="comment" rows="3" maxlength="500"></textarea>
              </div>`
          : null
      }
      <button class="danger wide" type="submit">${say(locale, 'confirmLeave')}</button>
    </form>
    ${backLink(view)}`;
  return {
    locale,
    title: say(locale, 'leaveTitle'),
    body: portalFrame(view, say(locale, 'leaveTitle'), body),
  };
}

/** Pausing, for one of the offered durations or until it is resumed. */
export function pausePage(view: PortalView, subscription: Subscription): Page {
  const { session, features, locale } = view;
  const { type, interval_options: options } = features.subscription_pause.duration;
  const body = html`<form
      class="box"
      method="post"
      action="${portalPath(session, `/pause/${subscription.id}`)}"
    >
      ${planRow(view, subscription)}
      <p>${say(locale, 'pauseText')}</p>
      ${
        type === 'interval_options'
          ? html`<fieldset class="gap">
              <legend>${say(locale, 'pauseHowLong')}</legend>
              ${options.map(
                ({ interval, interval_count: n }, index) =>
                  html`<label class="choice"
                    ><input
                      type="radio"
                      name="duration"
                      value="${index}"
                      required
                      ${index === 0 ? html`checked` : null}
                    /><span>${say(locale, `for_${interval}`, { n })}</span></label
                  >`,
              )}
            </fieldset>`
          : null
      }
      <div class="actions"><button class="wide" type="submit">${say(locale, 'confirmPause')}</button></div>
    </form>
    ${backLink(view)}`;
  return {
    locale,
    title: say(locale, 'pauseTitle'),
    body: portalFrame(view, say(locale, 'pauseTitle'), body),
  };
}
