import { flowSubscription, type FlowType } from '../domain/portal/portal-flow.ts';
import { ownSubscription, previewPlan, waitsForPeriodEnd } from '../domain/portal/portal-acts.ts';
import type { Sandbox } from '../sandbox.ts';
import { html } from './html.ts';
import { messagePage, type Page } from './layout.ts';
import { cardSection } from './portal-card.ts';
import { chosenPlan } from './portal-acts.ts';
import { leavePage, pausePage } from './portal-leave-page.ts';
import { portalPage } from './portal-page.ts';
import { choosePlanPage, confirmPlanPage } from './portal-plan-page.ts';
import { backLink, portalFrame, type PortalView } from './portal-view.ts';
import { say } from './words.ts';

/** The page for each flow, and the acts that belong to it. */
export const flowTasks: Record<FlowType, { page: string; acts: readonly string[] }> = {
  payment_method_update: { page: 'card', acts: ['card'] },
  subscription_cancel: { page: 'cancel', acts: ['cancel'] },
  subscription_pause: { page: 'pause', acts: ['pause'] },
  subscription_update: { page: 'plan', acts: ['plan', 'confirm'] },
  subscription_update_confirm: { page: 'confirm', acts: ['plan', 'confirm'] },
};

const openFlow = ({ session }: PortalView): FlowType | null =>
  session.flow && !session.hidden.flowDone ? session.flow.type : null;

/** Whether a session may do this: a flow that is not done allows nothing but itself. */
export function mayDo(view: PortalView, task: string): boolean {
  const flow = openFlow(view);
  return flow === null || flowTasks[flow].acts.includes(task) || flowTasks[flow].page === task;
}

/** The first page of a session: its flow while that is open, then the whole portal. */
export function startPage(sandbox: Sandbox, view: PortalView): Promise<Page> {
  const { flow } = view.session;
  const type = openFlow(view);
  if (!flow || !type) return Promise.resolve(portalPage(view));
  const form = new URLSearchParams();
  const items = flow.subscription_update_confirm?.items[0];
  if (items?.price) form.set('price', items.price);
  if (items?.quantity !== undefined) form.set('quantity', String(items.quantity));
  return taskPage(sandbox, view, {
    task: flowTasks[type].page,
    subscription: flowSubscription(flow) ?? '',
    form,
  });
}

/** One task, and for which subscription. */
export interface Task {
  task: string;
  subscription: string;
  form: URLSearchParams;
}

const featureOfPage = {
  card: 'payment_method_update',
  cancel: 'subscription_cancel',
  pause: 'subscription_pause',
  plan: 'subscription_update',
  confirm: 'subscription_update',
} as const;

/** The page of a task. What it may cost is rehearsed and forgotten again. */
export async function taskPage(sandbox: Sandbox, view: PortalView, task: Task): Promise<Page> {
  const { locale, features } = view;
  const gone = messagePage({
    locale,
    title: say(locale, 'missingTitle'),
    text: say(locale, 'missingText'),
    status: 404,
  });
  const feature = featureOfPage[task.task as keyof typeof featureOfPage];
  if (!feature || !features[feature].enabled) return gone;
  if (task.task === 'card') {
    const title = say(locale, 'changeCard');
    const body = html`<section class="box">${cardSection(view, true)}</section>
      ${backLink(view)}`;
    return { locale, title, body: portalFrame(view, title, body) };
  }
  return sandbox.change((work) =>
    work.rehearse(() => {
      const subscription = ownSubscription(work, view.session, task.subscription);
      if (!subscription) return gone;
      if (task.task === 'cancel') return leavePage(view, subscription);
      if (task.task === 'pause') return pausePage(view, subscription);
      if (task.task === 'plan') return choosePlanPage(view, subscription);
      const choice = chosenPlan(view, subscription, task.form);
      if (typeof choice === 'string')
        return { ...choosePlanPage({ ...view, refusal: choice }, subscription), status: 422 };
      const rules = features.subscription_update;
      const waits = waitsForPeriodEnd(subscription, choice, rules);
      const invoice = previewPlan(work, subscription, choice, rules);
      return confirmPlanPage(view, subscription, choice, { invoice, waits });
    }),
  );
}
