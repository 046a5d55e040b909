import type { Clock } from '@enishi/kernel';
import { CLOCK, Config } from '@enishi/platform';
import { Controller, Headers, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';

import { verifiedEnvelope } from '../gateways/webhook-signature.ts';
import { StripeInbox } from '../stripe-inbox.ts';

type HookRequest = { rawBody?: Buffer };
type HookReply = { status(code: number): unknown };

/** Stripe's way in. 200 means stored, nothing more; 400 = not signed by Stripe, 404 = no secret is set up. */
@Controller('hooks/stripe')
export class StripeHook {
  constructor(
    private readonly inbox: StripeInbox,
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  async receive(
    @Req() request: HookRequest,
    @Headers('stripe-signature') signature: string | undefined,
    @Res({ passthrough: true }) reply: HookReply,
  ): Promise<{ received: boolean }> {
    const { STRIPE_WEBHOOK_SECRET: current, STRIPE_WEBHOOK_SECRET_PREVIOUS: previous } = this.config.settings;
    const secrets = [current, previous ?? ''].filter((secret) => secret !== '');
    if (secrets.length === 0) return refuse(reply, 404);
    const envelope =
      request.rawBody && signature
        ? verifiedEnvelope(request.rawBody, signature, secrets, this.clock.now())
        : null;
    if (!envelope) return refuse(reply, 400);
    await this.inbox.receive(envelope, 'webhook');
    return { received: true };
  }
}

function refuse(reply: HookReply, code: number): { received: boolean } {
  reply.status(code);
  return { received: false };
}
