/**
 * Why a mail server never will take mail for an address (RFC 5321, 5xx to the envelope); null where trying again may help. A bounce
 * that comes back hours later as a mail of its own is not seen here.
 */
export function refusedForGood(error: unknown): string | null {
  const { message, code, responseCode = 0 } = error as Error & { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500 ? message.slice(0, 300) : null;
}
