import { generateSecret, generateURI, verify } from 'otplib';

/** A phone's clock may be off by one step of thirty seconds. */
const tolerance = 30;

/** A new secret and the address an authenticator app reads from the QR code. */
export function newTotpSecret(issuer: string, email: string): { secret: string; uri: string } {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer, label: email, secret }) };
}

/** Reads a code as typed: full-width digits and blanks are accepted. Null unless it has six digits. */
export function readTotpCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(code) ? code : null;
}

/** The thirty-second step to which a code belongs, or null when it is wrong at that instant. */
export async function totpStep(secret: string, code: string, now: Date): Promise<number | null> {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ strategy: 'totp', secret, token: code, epoch, epochTolerance: tolerance });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
