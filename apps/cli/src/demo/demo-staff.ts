import { generate } from 'otplib';

/** Published on purpose: they open only a demonstration on one's own machine. */
export const demoPassword = 'enishi-demo-desk';
export const demoTotpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The confirmation code that the demonstration's secretariat gives right now. */
export function currentDemoCode(): Promise<string> {
  return generate({ secret: demoTotpSecret });
}
