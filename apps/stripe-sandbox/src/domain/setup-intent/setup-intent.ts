import { complete } from '../../contract/complete.ts';
import { shown } from '../event/event.ts';
import { transition, type Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import { declineMessages } from '../payment-method/decline-messages.ts';
import { attachMethod, type CardMethod, type PaymentMethod } from '../payment-method/payment-method.ts';
import { newId, type Work } from '../work.ts';

export type SetupIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'succeeded'
  | 'canceled';

/** The wish to save a card for later, without taking money now. */
export interface SetupIntent {
  id: string;
  object: 'setup_intent';
  automatic_payment_methods: { allow_redirects: 'always' | 'never'; enabled: boolean } | null;
  cancellation_reason: string | null;
  client_secret: string;
  created: number;
  customer: string | null;
  description: string | null;
  last_setup_error: object | null;
  livemode: false;
  metadata: Metadata;
  next_action: {
    type: 'redirect_to_url';
    redirect_to_url: { return_url: string | null; url: string };
  } | null;
  payment_method: string | null;
  payment_method_options: object;
  payment_method_types: string[];
  status: SetupIntentStatus;
  usage: string;
  hidden: { saved: boolean; canceled: boolean; session: string | null };
}

export const setupIntentMachine: Machine<SetupIntent, SetupIntentStatus> = {
  statusOf(intent) {
    if (intent.hidden.canceled) return 'canceled';
    if (intent.hidden.saved) return 'succeeded';
    if (intent.next_action) return 'requires_action';
    return intent.payment_method ? 'requires_confirmation' : 'requires_payment_method';
  },
  moves: {
    requires_payment_method: ['requires_confirmation', 'requires_action', 'succeeded', 'canceled'],
    requires_confirmation: ['requires_payment_method', 'requires_action', 'succeeded', 'canceled'],
    requires_action: ['requires_payment_method', 'requires_confirmation', 'succeeded', 'canceled'],
    processing: [],
    succeeded: [],
    canceled: [],
  },
  events(from, to) {
    if (from === to) return [];
    if (to === 'succeeded') return ['setup_intent.succeeded'];
    if (to === 'canceled') return ['setup_intent.canceled'];
    return to === 'requires_action' ? ['setup_intent.requires_action'] : [];
  },
};

export function newSetupIntent(work: Work, terms: Partial<SetupIntent>): SetupIntent {
  const id = newId('seti');
  const intent = complete<SetupIntent>('setup_intent', {
    object: 'setup_intent',
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_${newId('secret')}`,
    created: work.now,
    customer: null,
    description: null,
    last_setup_error: null,
    livemode: false,
    metadata: {},
    next_action: null,
    payment_method: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    status: 'requires_payment_method',
    usage: 'off_session',
    hidden: { saved: false, canceled: false, session: null },
    ...terms,
    id,
  });
  return work.create({ ...intent, status: setupIntentMachine.statusOf(intent) }, 'setup_intent.created');
}

/** Confirms with a card: saved, or sent to 3D Secure, or refused (`last_setup_error` tells why). */
export function attemptSetup(
  work: Work,
  intent: SetupIntent,
  method: CardMethod,
  returnUrl: string | null,
): SetupIntent {
  const { behaviour } = method.hidden;
  if (behaviour.kind === 'declines') {
    return failSetup(work, intent, method, behaviour.declineCode);
  }
  const ready = { ...intent, payment_method: method.id, last_setup_error: null };
  if (behaviour.kind.startsWith('authenticates')) {
    const url = `${work.settings.publicUrl}/3ds/${intent.id}`;
    return transition(work, setupIntentMachine, ready, {
      next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } },
    });
  }
  return succeedSetup(work, ready, method);
}

/** The card is saved, to the customer too if there is one, and will not ask for authentication again. */
export function succeedSetup(work: Work, intent: SetupIntent, method: CardMethod): SetupIntent {
  const saved = intent.customer ? attachMethod(work, method, intent.customer) : method;
  work.put({ ...saved, hidden: { ...saved.hidden, setUp: true } });
  return transition(work, setupIntentMachine, intent, {
    payment_method: method.id,
    next_action: null,
    hidden: { ...intent.hidden, saved: true },
  });
}

export function failSetup(
  work: Work,
  intent: SetupIntent,
  method: PaymentMethod,
  declineCode: string,
): SetupIntent {
  const unauthenticated = declineCode === 'payment_intent_authentication_failure';
  const failed = transition(work, setupIntentMachine, intent, {
    payment_method: null,
    next_action: null,
    last_setup_error: {
      code: unauthenticated ? 'setup_intent_authentication_failure' : 'card_declined',
      ...(unauthenticated ? {} : { decline_code: declineCode }),
      message: declineMessages[declineCode] ?? 'Your card was declined.',
      payment_method: shown(method),
      type: unauthenticated ? 'invalid_request_error' : 'card_error',
    },
  });
  work.emit('setup_intent.setup_failed', failed);
  return failed;
}
