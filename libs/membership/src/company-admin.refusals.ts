import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which acting for a company, and being asked to, is refused. */
export type CompanyAdminRefusal =
  | 'ADMIN_ALREADY'
  | 'ADMIN_INVITED_ALREADY'
  | 'ADMINS_TOO_MANY'
  | 'ADMIN_INVITES_TOO_MANY'
  | 'ADMIN_INVITE_UNKNOWN'
  | 'ADMIN_INVITE_USED'
  | 'ADMIN_INVITE_REVOKED'
  | 'ADMIN_INVITE_EXPIRED'
  | 'ADMIN_INVITE_FOR_ANOTHER'
  | 'ADMIN_INVITE_JUST_SENT'
  | 'ADMIN_NOT_FOUND'
  | 'LAST_ADMIN';

/** Their sentences. None of these moves money. */
export const companyAdminRefusals: RefusalSentences<CompanyAdminRefusal> = {
  ADMIN_ALREADY: {
    ja: 'この方は、すでにこの会社の管理者です。別の方のメールアドレスを入力してください。',
    en: 'This person acts for the company already. Please enter the address of somebody else.',
  },
  ADMIN_INVITED_ALREADY: {
    ja: 'このメールアドレスには、すでに招待を送っています。届いていないときは、下の一覧から送り直してください。',
    en: 'This address has been invited already. If the mail did not arrive, send it again from the list below.',
  },
  ADMINS_TOO_MANY: {
    ja: '管理者は、招待中の方を含めて{most}名までです。どなたかを外すか、招待を取り消してからお試しください。',
    en: 'At most {most} people act for a company, invitations included. Please remove somebody or take an invitation back first.',
  },
  ADMIN_INVITES_TOO_MANY: {
    ja: '承諾を待っている招待が{most}件あります。承諾されるか取り消してから、次の方を招待してください。',
    en: '{most} invitations are waiting. Please wait until one is accepted, or take one back, before inviting more.',
  },
  ADMIN_INVITE_UNKNOWN: {
    ja: 'この招待は見つかりませんでした。送り直された場合は、新しいメールのリンクを開いてください。',
    en: 'This invitation was not found. If it was sent again, please open the link in the newer mail.',
  },
  ADMIN_INVITE_USED: {
    ja: 'この招待は、すでに使われています。もう一度加わるには、会社の管理者に新しい招待をご依頼ください。',
    en: 'This invitation has been used already. To join again, please ask an administrator of the company for a new one.',
  },
  ADMIN_INVITE_REVOKED: {
    ja: 'この招待は取り消されました。お心当たりがない場合は、会社の管理者にお尋ねください。',
    en: 'This invitation was taken back. Please ask an administrator of the company.',
  },
  ADMIN_INVITE_EXPIRED: {
    ja: 'この招待の有効期限が切れました。会社の管理者に、送り直しをご依頼ください。',
    en: 'This invitation has run out. Please ask an administrator of the company to send it again.',
  },
  ADMIN_INVITE_FOR_ANOTHER: {
    ja: 'この招待は、別のメールアドレスに送られたものです。招待されたメールアドレスでログインし直すか、今のアドレスへの招待を会社の管理者にご依頼ください。',
    en: 'This invitation was sent to another address. Please sign in with that address, or ask for an invitation to the one you are using.',
  },
  ADMIN_INVITE_JUST_SENT: {
    ja: 'たった今お送りしました。2分ほど待ち、届かないときにもう一度お試しください。迷惑メールのフォルダーもご確認ください。',
    en: 'It has just been sent. Please wait two minutes and look into the folder for unwanted mail before trying again.',
  },
  ADMIN_NOT_FOUND: {
    ja: 'この方は、すでに管理者ではありません。ページを開き直してください。',
    en: 'This person does not act for the company any more. Please open the page again.',
  },
  LAST_ADMIN: {
    ja: '最後の管理者は外せません。先に、ほかの方を管理者として招待してください。',
    en: 'The last administrator cannot go. Please invite somebody else first.',
  },
};
