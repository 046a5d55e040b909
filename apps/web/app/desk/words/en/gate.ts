import type { gate as original } from '../ja/gate.ts';

export const gate: typeof original = {
  title: 'Confirm it is you',
  registerLead:
    'The desk handles members’ personal details and money, so it asks for a second proof that it is you. You set it up once.',
  needLead: 'The desk asks for a second proof that it is you, every 12 hours.',
  signedInAs: 'Signed in as {email}',
  otherAccount: 'Sign in with another account',
  passkeyTitle: 'Passkey',
  passkeyLead: 'Your fingerprint, face or device PIN. Nothing to type, and safe from look-alike sites.',
  passkeyRegister: 'Register a passkey',
  passkeyUse: 'Confirm with a passkey',
  passkeyName: 'Desk device',
  passkeyNoScript: 'Passkeys need JavaScript to be switched on.',
  passkeyUnsupported: 'This browser has no passkeys. Please use a code.',
  passkeyStopped: 'The passkey was not confirmed. Please try again.',
  totpTitle: 'Code from an authenticator app',
  totpLead: 'The six digits your authenticator app shows on your phone.',
  totpStart: 'Register an authenticator app',
  totpScan: 'Scan this QR code with your authenticator app.',
  totpManual: 'If you cannot scan it, type this key by hand.',
  totpThen: 'Enter the six digits the app shows to finish.',
  qrLabel: 'QR code for your authenticator app',
  code: 'Code (6 digits)',
  confirm: 'Finish registering',
  verify: 'Confirm and go on',
};
