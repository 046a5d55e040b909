import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which the public pages of companies say no. */
export type CompanyPageRefusal =
  | 'COMPANY_PAGE_NOT_FOUND'
  | 'PAGE_INDUSTRY_UNKNOWN'
  | 'PAGE_INDUSTRY_MISSING'
  | 'PAGE_AREA_UNKNOWN'
  | 'COMPANY_AREA_UNKNOWN'
  | 'PAGE_LINK_INVALID'
  | 'PAGE_ROWS_TOO_MANY'
  | 'PAGE_PERSON_INCOMPLETE'
  | 'PAGE_PEOPLE_NOT_ASKED'
  | 'PAGE_PURPOSE_MISSING'
  | 'PAGE_NEEDS_PLAN'
  | 'PAGE_HIDDEN_BY_DESK'
  | 'PAGE_NOT_PUBLISHED'
  | 'PHOTO_UNREADABLE'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_SIDES'
  | 'PHOTOS_TOO_MANY'
  | 'PHOTO_NOT_FOUND';

/** Their sentences: what is the matter, and what to do. */
export const companyPageRefusals: RefusalSentences<CompanyPageRefusal> = {
  COMPANY_PAGE_NOT_FOUND: {
    ja: 'この会社のページは、現在公開されていません。企業一覧から、ほかの会社をご覧ください。',
    en: 'There is no page of this company at present. Please see the other companies in the directory.',
  },
  PAGE_INDUSTRY_UNKNOWN: {
    ja: '業種は、一覧から選んでください。',
    en: 'Please choose an industry from the list.',
  },
  PAGE_INDUSTRY_MISSING: {
    ja: '公開する前に、業種を選んで保存してください。企業一覧を業種で絞り込むために使います。',
    en: 'Please choose an industry and save before publishing; the directory is narrowed by it.',
  },
  PAGE_AREA_UNKNOWN: {
    ja: '地域は、一覧から選んでください。当てはまる地域がないときは「その他の地域」を選んでください。',
    en: 'Please choose an area from the list, or “elsewhere” where none fits.',
  },
  COMPANY_AREA_UNKNOWN: {
    ja: '市町村は、この会の一覧から選んでください。会社の所在は変わっていません。',
    en: 'Please choose a municipality from the list of this community. Nothing was changed.',
  },
  PAGE_LINK_INVALID: {
    ja: 'リンクは「https://」で始まるアドレスを、200文字以内で入力してください。',
    en: 'Please enter an address that begins with https://, up to 200 characters.',
  },
  PAGE_ROWS_TOO_MANY: {
    ja: '入力できるのは{most}件までです。行を減らして、もう一度保存してください。',
    en: 'There is room for {most}. Please take some out and save again.',
  },
  PAGE_PERSON_INCOMPLETE: {
    ja: '{row}人目のお名前を入力してください。載せない場合は、その行を空にしてください。',
    en: 'Please enter the name of person {row}, or leave that row empty.',
  },
  PAGE_PEOPLE_NOT_ASKED: {
    ja: 'お名前を載せる方ご本人の同意を確認し、欄に印を付けてください。同意のない方は、行を空にしてください。',
    en: 'Please make sure that everybody named agrees, and tick the box; leave the row of whoever does not empty.',
  },
  PAGE_PURPOSE_MISSING: {
    ja: '公開する前に、会社の紹介を入力して保存してください。',
    en: 'Please write what your company is about and save before publishing.',
  },
  PAGE_NEEDS_PLAN: {
    ja: '公開できるのは、法人プランをご利用中の会社です。書いた内容は保存されています。プランのお申し込み後に公開してください。',
    en: 'Pages are shown of companies with a plan. What you wrote is kept; please publish it once the plan has begun.',
  },
  PAGE_HIDDEN_BY_DESK: {
    ja: '事務局がこのページを非表示にしています。理由をご確認のうえ内容を直して保存し、事務局へお知らせください。',
    en: 'The secretariat has hidden this page. Please read why, mend and save it, and tell the secretariat.',
  },
  PAGE_NOT_PUBLISHED: {
    ja: 'このページは、現在公開されていません。ページを開き直して、状態をご確認ください。',
    en: 'This page is not public at present. Please open it again to see how it stands.',
  },
  PHOTO_UNREADABLE: {
    ja: '写真として読み取れませんでした。JPEG・PNG・WebP形式の、動かない画像を選んでください。',
    en: 'This could not be read as a photo. Please choose a still picture in JPEG, PNG or WebP.',
  },
  PHOTO_TOO_LARGE: {
    ja: '写真は{most}KB以内の大きさで選んでください。大きい写真は、画像サイズを小さくしてからお試しください。',
    en: 'A photo may have up to {most} kB. Please make it smaller and try again.',
  },
  PHOTO_SIDES: {
    ja: '縦・横とも{least}〜{most}ピクセルの写真を選んでください。',
    en: 'Please choose a photo whose sides have {least} to {most} pixels.',
  },
  PHOTOS_TOO_MANY: {
    ja: '載せられる写真は{most}枚までです。ほかの写真を外してから追加してください。',
    en: 'There is room for {most} photos. Please take one out first.',
  },
  PHOTO_NOT_FOUND: {
    ja: 'この写真は見つかりませんでした。ページを開き直してください。',
    en: 'This photo was not found. Please open the page again.',
  },
};
