type Interval = 'month' | 'year';

const name = 'enishi-interval';

/** Monthly or yearly as asked for, if the plan can be paid so; otherwise the plan's first way of paying. */
export function wantedInterval(
  asked: string | null | undefined,
  prices: readonly { interval: Interval }[] | undefined,
): Interval {
  const found = prices?.find(({ interval }) => interval === asked) ?? prices?.[0];
  return found?.interval ?? 'month';
}

/** A cookie that carries the choice over the mail; it holds nothing about the person. */
export function rememberInterval(interval: string): string {
  return `${name}=${interval === 'year' ? 'year' : 'month'}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax`;
}

/** The choice made before the mail was sent, when it is opened in the same browser. */
export function rememberedInterval(request: Request): Interval {
  return new RegExp(`(?:^|; )${name}=year`).test(request.headers.get('cookie') ?? '') ? 'year' : 'month';
}
