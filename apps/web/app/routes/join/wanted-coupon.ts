const name = 'enishi-coupon';
const day = 24 * 60 * 60;

/** A code as it may stand in an address: what could be none is left out. */
export function couponIn(address: string): string {
  const typed = new URL(address).searchParams.get('coupon') ?? '';
  return /^[\p{L}\p{N}\s-]{1,40}$/u.test(typed) ? typed.normalize('NFKC').trim() : '';
}

/** The code as part of the address of an order; nothing where there is none. */
export const couponPart = (coupon: string): string => (coupon ? `&coupon=${encodeURIComponent(coupon)}` : '');

/** A cookie that carries the code of a link over joining, for a day; it holds nothing about the person. */
export const rememberCoupon = (coupon: string): string =>
  `${name}=${encodeURIComponent(coupon)}; Path=/; Max-Age=${day}; HttpOnly; SameSite=Lax`;

/** The code of a link that was followed before joining, in the same browser. */
export function rememberedCoupon(request: Request): string {
  const found = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.get('cookie') ?? '');
  try {
    return decodeURIComponent(found?.[1] ?? '').slice(0, 40);
  } catch {
    return '';
  }
}
