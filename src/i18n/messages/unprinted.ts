/** Said where no page was printed for an address, while it is drawn in the browser. */
export const unprinted = {
  fr: 'Cette page s’ouvre dans votre navigateur. Si rien ne vient, commencez ici :',
  ar: 'هذه الصفحة تُفتح في متصفحكم. إن لم يظهر شيء، ابدؤوا من هنا:',
  en: 'This page opens in your browser. If nothing comes, start here:',
} as const;
