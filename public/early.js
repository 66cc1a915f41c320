const asked = /[?&]edition=([^&]+)/.exec(location.search);
const root = document.documentElement;
if (asked && !`${document.currentScript.dataset.edition}@`.startsWith(`${asked[1]}@`)) root.dataset.opening = '';
