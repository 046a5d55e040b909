import { type Place, returnAddress } from '../../addresses.ts';
import { cookieOf } from '../sign-in/return-cookie.ts';

const name = 'enishi-choice';
const day = 86_400;

/**
 * A cookie that carries a choice of tickets over joining, the mail and the payment of a plan, for a day: the address of an event with the choice. It holds
 * nothing about the person.
 */
export const rememberChoice = (address: string): string =>
  `${name}=${encodeURIComponent(address)}; Path=/; Max-Age=${day}; HttpOnly; SameSite=Lax`;

export const forgetChoice = (): string => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;

/** The address of a choice that was left to join, in the same browser; null without one, and for whatever is no choice at an event of this community. */
export function rememberedChoice(request: Request, place: Place): string | null {
  const found = cookieOf(request, name);
  const address = found && returnAddress(place, found);
  return address && /^\/[\w-]+(?:\/en)?\/events\/[\w-]+\?date=/.test(address) ? address : null;
}
