import { type Place, returnAddress } from '../../addresses.ts';

const name = 'enishi-return';

/** Where to go on after the mail's button was pressed; only ever an address of the same community. */
export function rememberReturn(address: string): string {
  return `${name}=${encodeURIComponent(address)}; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax`;
}

export function forgetReturn(): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}

/** The remembered address, or the member's page. */
export function rememberedReturn(request: Request, place: Place): string {
  return returnAddress(place, cookieOf(request, name));
}

/** What a cookie of the site's own holds; null where there is none, or it cannot be read. */
export function cookieOf(request: Request, cookie: string): string | null {
  const found = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(request.headers.get('cookie') ?? '');
  return found?.[1] ? decoded(found[1]) : null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
