const [language] = location.pathname.slice(document.currentScript.dataset.base.length).split('/');
const directions = { ar: 'rtl', fr: 'ltr', en: 'ltr', zgh: 'ltr' };
const page = document.documentElement;
if (directions[language]) Object.assign(page, { lang: language, dir: directions[language] }).dataset.unprinted = '';
